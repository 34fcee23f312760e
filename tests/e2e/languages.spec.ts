import { expect, test } from "@playwright/test";
import { axeFaults } from "./axeFaults.ts";
import { savingData } from "./savingData.ts";

test("the page speaks the language of its address, keeps it, and says when it has none", async ({
  page,
}) => {
  await savingData(page);
  await page.goto("./?lang=th");
  await expect(page.locator(".written")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("lang", "th");
  // What the dataset says is English, and says so.
  await expect(page.locator(".headline-text")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "สัญชาติ", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "แยกตามสัญชาติ" })).toBeInViewport();

  await test.step("a filter keeps it, and another language keeps the filter", async () => {
    await page.goto("./?nationality=ETH&lang=th");
    await expect(page.locator(".written")).toHaveCount(0);
    await page.getByRole("link", { name: "มืด", exact: true }).click();
    await expect(page).toHaveURL(/nationality=ETH&theme=dark&lang=th/);
    await page.getByRole("link", { name: "မြန်မာ", exact: true }).click();
    await expect(page).toHaveURL(/nationality=ETH&theme=dark&lang=my/);
    await expect(page.locator("html")).toHaveAttribute("lang", "my");
    await expect(page.getByText("၁၅၁")).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  await test.step("a phone folds them, and shows them over the page when asked", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const thai = page.getByRole("link", { name: "ไทย", exact: true });
    await expect(thai).toBeHidden();
    const title = page.locator(".headline-title");
    const before = await title.boundingBox();
    await page.locator(".dashboard-languages summary").press("Enter");
    await expect(thai).toBeInViewport();
    expect(await title.boundingBox()).toEqual(before);
    await thai.click();
    await expect(page.locator("html")).toHaveAttribute("lang", "th");
  });

  await test.step("one that there is not is English, and the reader is told", async () => {
    await page.goto("./embed/headline/?lang=fr");
    await expect(page.getByRole("alert")).toContainText("lang=fr");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
