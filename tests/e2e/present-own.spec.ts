import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { openPart } from "./openPart.ts";

/** A view of the dashboard on a slide, and in a deck of one's own, by keys alone. */
test("a view is pinned as it is filtered, given a title, saved, and presented", async ({
  page,
}) => {
  test.slow();
  await openPart(page, "Returned by batch", "?nationality=CHN&q=none&theme=light");
  const present = page.getByRole("button", { name: "Present: Returned by batch" });
  await present.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Show as a slide" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Pinned as slide 1 of your deck")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(present).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  const shown = page.locator(".slide[data-shown]");
  await expect(page).toHaveURL(/present\/\?nationality=CHN&deck=batches$/);
  await expect(shown).toContainText("Chinese in the batches on record");
  await page.keyboard.press("d");
  const panel = page.getByRole("dialog", { name: "My deck" });
  const title = panel.getByRole("textbox", { name: "Title" });
  await title.fill("The Chinese batches");
  await title.press("Enter");
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as a file" }).press("Enter");
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    slides: [{ title: "The Chinese batches", view: "batches", query: "nationality=CHN" }],
  });

  await page.keyboard.press("Escape");
  await expect(shown.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("d");
  await panel.getByRole("link", { name: "Show my deck" }).press("Enter");
  await expect(page).toHaveURL(/present\/\?deck=own$/);
  await expect(shown.getByRole("heading", { level: 1 })).toContainText(
    "Slide 1 of 1: The Chinese batches",
  );
  await expect(shown).toContainText("Chinese in the batches on record");
  await expect(shown.locator(".slide-address")).toContainText("?nationality=CHN&deck=batches");
});
