import { expect, test } from "@playwright/test";
import { PUBLISHED } from "../fixtures/published.ts";
import { axeFaults } from "./axeFaults.ts";

/** What was known on a day, on the built site. */

test("on 12 February there are 53 and then 261, on the 13th the 260 that were received", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("./?asof=2025-02-12&claim=t2x-total&claim=c062&claim=c064");
  const said = page.getByRole("group", { name: "What was known on a day" });
  await expect(said.getByRole("status")).toHaveText(
    `26 of ${PUBLISHED.claims} claims had been said by the end of 12 February 2025, Bangkok time`,
  );
  const claims = page.getByRole("region", { name: "Claims", exact: true });
  await expect(claims.locator("#claim-t2x-total")).toContainText("53");
  await expect(claims.locator("#claim-c062")).toContainText("261");
  await expect(claims.locator("#claim-c063")).toHaveCount(0);
  await said.getByRole("button", { name: "Later" }).click();
  await expect(page).toHaveURL(/asof=2025-02-13/);
  await expect(claims.locator("#claim-c063")).toContainText("260");
});

test("a claim that had not been said is not opened, and the reader is told", async ({ page }) => {
  await page.goto("./?asof=2025-02-12&claim=c063");
  await expect(page.getByRole("alert")).toContainText("claim=c063");
  await page.getByRole("link", { name: "Show all that is known" }).click();
  await expect(page).toHaveURL(/\?claim=c063$/);
});

test("the day is chosen by keyboard, kept in the address, and played", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("./");
  const control = page.getByRole("group", { name: "What was known on a day" });
  const slider = control.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/asof=2025-\d\d-\d\d/);
  await expect(slider).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/asof=2023-08-29/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await control.getByRole("button", { name: "Play" }).press("Enter");
  await expect(page).toHaveURL(/asof=2025-01-20/);
  await control.getByRole("button", { name: "Pause" }).press("Enter");
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page).not.toHaveURL(/asof/);
});

test("a frame says what day it is of", async ({ page }) => {
  await page.goto("./embed/batches/?asof=2025-02-12");
  await expect(
    page.getByText(`26 of ${PUBLISHED.claims} claims had been said by the end of 12 February 2025`),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Returned by batch" })).toContainText("261");
  // A frame has its heading in the page around it.
  expect(await axeFaults(page, { without: ["page-has-heading-one"] })).toEqual([]);
});

test("every view stands on a day before anything was said", async ({ page }) => {
  for (const view of [
    "headline",
    "batches",
    "nationalities",
    "map",
    "disputes",
    "checks",
    "claims",
    "sources",
  ]) {
    await page.goto(`./embed/${view}/?asof=1999-01-01`);
    await expect(page.getByText(`0 of ${PUBLISHED.claims} claims had been said`)).toBeVisible();
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect(page.getByText("could not be loaded")).toHaveCount(0);
  }
});
