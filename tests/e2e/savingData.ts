import type { Page } from "@playwright/test";

/**
 * Opens pages as for a reader who saves data: a part is fetched and drawn when it is near, and the
 * others are left out of what a test of one part waits for.
 */
export async function savingData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
}
