import { expect, type Page, test } from "@playwright/test";

/** The window of the speaker beside that of the audience. */
async function openBoth(page: Page): Promise<Page> {
  await page.goto("./present/?slide=8");
  await expect(page.getByRole("toolbar", { name: "Presentation" })).toBeVisible({
    timeout: 30_000,
  });
  const popup = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await popup;
  await expect(speaker.getByRole("toolbar", { name: "Speaker" })).toBeVisible({ timeout: 30_000 });
  await expect(speaker.getByText(/does not answer/)).toBeHidden({ timeout: 30_000 });
  return speaker;
}

test("has this slide, the next, notes, wording by the data, and leads the audience's window", async ({
  page,
}) => {
  const speaker = await openBoth(page);
  await expect(speaker.getByRole("heading", { name: /Slide 8 of 10/ })).toBeVisible();
  await expect(speaker.getByText("Next: What does not add up")).toBeVisible();
  await expect(speaker.getByText(/7,968, 2,763 and 4,895: do not add/)).toBeVisible();
  await expect(speaker.getByText(/that is this site's inference/)).toBeVisible();

  await speaker.keyboard.press("PageUp");
  await expect(page).toHaveURL(/slide=7$/);
  await page.keyboard.press("PageUp");
  await expect(speaker).toHaveURL(/slide=6&speaker=1/);
  await speaker.keyboard.press("b");
  await expect(page.getByText("The screen is black.")).toBeAttached();
  await expect(speaker.getByText("The audience sees a black screen.")).toBeVisible();
  await speaker.keyboard.press("b");
  await expect(page.getByText("The screen is black.")).not.toBeAttached();
});

test("freezes the audience's screen while something is looked up, also through a reload", async ({
  page,
}) => {
  const speaker = await openBoth(page);
  await speaker.getByRole("button", { name: "Freeze" }).click();
  await speaker.keyboard.press("PageUp");
  await speaker.keyboard.press("c");
  await expect(speaker.getByRole("heading", { name: "Who says so" })).toBeVisible();
  await expect(speaker.getByText(/FROZEN: the audience still sees slide 8/)).toBeVisible();
  await expect(page.getByText(/frozen/i)).toHaveCount(0);
  await expect(page).toHaveURL(/present\/\?slide=8$/);

  await speaker.reload();
  await expect(speaker.getByText(/FROZEN: the audience still sees slide 8/)).toBeVisible({
    timeout: 30_000,
  });
  await speaker.keyboard.press("Escape");
  await speaker.getByRole("button", { name: "Freeze" }).click();
  await expect(page).toHaveURL(/slide=7$/);
});

test("finds the audience's window again when that was reloaded, and says when it is gone", async ({
  page,
}) => {
  const speaker = await openBoth(page);
  await page.reload();
  await expect(page.getByRole("toolbar", { name: "Presentation" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(speaker.getByText(/does not answer/)).toBeHidden({ timeout: 30_000 });
  await expect(async () => {
    await speaker.keyboard.press("Home");
    await expect(page).toHaveURL(/present\/$/, { timeout: 2000 });
  }).toPass();
  await page.close();
  await expect(speaker.getByText(/does not answer/)).toBeVisible({ timeout: 30_000 });
});

test("says how to let it open where the browser does not", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto("./present/");
  await expect(page.getByRole("toolbar", { name: "Presentation" })).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press("s");
  await expect(page.getByRole("alert")).toContainText("Allow pop-up windows");
  const popup = page.waitForEvent("popup");
  await page.getByRole("link", { name: "open it in a tab" }).click();
  await expect((await popup).getByText(/does not answer/)).toBeHidden({ timeout: 30_000 });
});
