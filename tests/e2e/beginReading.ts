import { expect, type Page } from "@playwright/test";

/** Opens the dashboard and moves the pointer: until then it draws what is on the screen alone. */
export async function beginReading(page: Page): Promise<void> {
  await page.goto("./");
  // The app has taken over from what was written, and hears it.
  await expect(page.locator(".written")).toHaveCount(0);
  await page.mouse.move(1, 1);
}
