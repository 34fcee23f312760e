import { expect, type Locator } from "@playwright/test";

/**
 * Scrolls to a part of the page. The app draws afresh over the page as it was written at build, so
 * what is found first may be gone before it is scrolled to: then it is looked for again.
 */
export async function scrollTo(part: Locator): Promise<void> {
  await expect(async () => {
    await part.scrollIntoViewIfNeeded({ timeout: 5_000 });
  }).toPass();
}
