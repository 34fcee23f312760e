import { type Page, test } from "@playwright/test";

/** Puts what the reader sees into the report of the tests (`reports/browser/`), under a name. */
export async function keepSight(page: Page, name: string): Promise<void> {
  const body = await page.screenshot();
  await test.info().attach(name, { body, contentType: "image/png" });
}
