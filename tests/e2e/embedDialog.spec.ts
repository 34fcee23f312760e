import { expect, test } from "@playwright/test";

test("what the dialog gives to paste shows what was previewed, filter and all", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?nationality=ETH&q=bridge");
  await page.getByRole("button", { name: "Embed “By nationality”" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed “By nationality”" });
  await dialog.getByLabel("Theme").selectOption("Dark");
  await dialog.getByLabel("Figures").selectOption({ index: 1 });
  const preview = dialog.locator("iframe");
  await expect(preview.contentFrame().getByRole("heading", { level: 2 })).toHaveText(
    "By nationality",
  );
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  // The view knows nationalities, and no search.
  expect(pasted).toMatch(
    new RegExp(
      `${baseURL}embed/nationalities/\\?nationality=ETH&amp;v=1\\.0\\.0&amp;theme=dark&amp;eid=mr-`,
    ),
  );
  expect(pasted).toContain("According to");
  // The frame has told its height, which the snippet has learned.
  const given = Number(/height="(\d+)"/.exec(pasted)?.[1]);
  const real = await preview
    .contentFrame()
    .locator("#root")
    .evaluate((root) => root.getBoundingClientRect().height);
  expect(Math.abs(given - real)).toBeLessThan(real * 0.15);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
