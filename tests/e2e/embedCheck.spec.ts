import { expect } from "@playwright/test";
import { test } from "./hostPage.ts";

test("the check of a frame says what its host does, and what to change", async ({
  page,
  hosts,
  baseURL,
}) => {
  const open = async (host: string, more: Record<string, string> = {}) => {
    const asked = new URLSearchParams({ site: baseURL ?? "", view: "check", query: "", ...more });
    await page.goto(`${hosts}${host}.html?${asked}`);
    const frame = page.locator("iframe").contentFrame();
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("What this frame supports");
    return frame;
  };

  const fitted = await open("iframe-resizer-5");
  await expect(fitted.getByRole("row", { name: /have answered/ })).toContainText("iframe-resizer");
  await fitted.getByRole("button", { name: "Make this page higher" }).click();
  await expect(fitted.getByRole("row", { name: /^Height of the page/ })).not.toContainText(
    "not fitted",
  );
  await expect(
    fitted.getByRole("list", { name: "Heights told" }).getByRole("listitem"),
  ).not.toHaveCount(0);

  const deaf = await open("deaf", { sandbox: "allow-scripts allow-same-origin" });
  await expect(deaf.getByText(/No script of your page has answered/)).toBeVisible();
  await deaf.getByRole("button", { name: "Try to open a window" }).click();
  await expect(deaf.getByText(/Add allow-popups/)).toBeVisible();
});

test("an address that is no view says which there are", async ({ page }) => {
  await page.goto("./404.html");
  await expect(
    page.getByRole("heading", { name: "There is no page at this address" }),
  ).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(8);
});
