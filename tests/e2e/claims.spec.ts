import { expect, type Page, test } from "@playwright/test";
import { beginReading } from "./beginReading.ts";
import { openPart } from "./openPart.ts";
import { PUBLISHED } from "../fixtures/published.ts";

/** The claims as an analyst works with them, in the built site. */

function claimsOf(page: Page) {
  const view = page.getByRole("region", { name: "Claims", exact: true });
  return {
    view,
    status: view.getByRole("status"),
    facet: (name: string) => view.getByRole("group", { name, exact: true }),
  };
}

test("hundreds of claims leave the page short, and none of them out of it", async ({ page }) => {
  await beginReading(page);
  const { view } = claimsOf(page);
  await expect(view.getByRole("article")).toHaveCount(PUBLISHED.claims);
  const text = (await view.textContent()) ?? "";
  const dataset: { claims: { text: string }[] } = await (
    await page.request.get("./data/dataset.json")
  ).json();
  expect(dataset.claims.filter((claim) => !text.includes(claim.text))).toEqual([]);
  // What is drawn only when it comes near the screen is found by find-in-page all the same.
  const last = await view.getByRole("article").last().locator(".claim-card-text").textContent();
  expect(await page.evaluate(`window.find(${JSON.stringify(last)})`)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
});

test("on paper every claim is there in full", async ({ page }) => {
  await beginReading(page);
  const { view } = claimsOf(page);
  await expect(view.getByRole("article")).toHaveCount(PUBLISHED.claims);
  await page.emulateMedia({ media: "print" });
  const last = view.getByRole("article").last();
  const pane = view.getByRole("region", { name: "Results" });
  await expect
    .poll(async () => {
      const [inner, outer] = [await last.boundingBox(), await pane.boundingBox()];
      return inner && outer && inner.y + inner.height <= outer.y + outer.height + 1;
    })
    .toBe(true);
});

test("finds in another script, marks what it found, and the address carries the search", async ({
  page,
}) => {
  await openPart(page, "Claims");
  const { view, status } = claimsOf(page);
  const search = view.getByRole("searchbox", { name: "Search claims" });
  const q = "မြဝတီ";
  await search.fill(q);
  await expect(page).toHaveURL(`?q=${encodeURIComponent(q)}`);
  await expect(status).toHaveText("39 of 273 claims");
  await search.fill("phop phra");
  await expect(view.locator("mark").first()).toHaveText(/phop|phra/i);
  await expect(page).toHaveURL(/q=phop\+phra/);
});

test("facets narrow, widen and let go, by mouse", async ({ page }) => {
  await openPart(page, "Claims");
  const { view, status, facet } = claimsOf(page);
  await facet("Nationality")
    .getByRole("checkbox", { name: /^Ethiopia \(34\)/ })
    .check();
  await expect(status).toHaveText(`34 of ${PUBLISHED.claims} claims`);
  await expect(view.getByRole("article")).toHaveCount(34);
  await facet("Nationality")
    .getByRole("checkbox", { name: /^Kenya/ })
    .hover();
  await facet("Nationality").getByRole("button", { name: "only Kenya" }).click();
  await expect(page).toHaveURL(/\?nationality=KEN$/);
  await page.goBack();
  await expect(status).toHaveText(`34 of ${PUBLISHED.claims} claims`);
  await view.getByRole("button", { name: "Remove filter Nationality: Ethiopia" }).click();
  await expect(status).toHaveText(`${PUBLISHED.claims} of ${PUBLISHED.claims} claims`);
});

test("which Ethiopians were counted twice, by keyboard alone", async ({ page }) => {
  await openPart(page, "Claims");
  const { view, status, facet } = claimsOf(page);
  const search = view.getByRole("searchbox", { name: "Search claims" });
  await search.focus();
  await page.keyboard.type("75");
  await expect(status).not.toHaveText(/^273/);
  await facet("Nationality")
    .getByRole("checkbox", { name: /^Ethiopia/ })
    .focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/q=75&nationality=ETH/);
  await expect(view.getByRole("article").first()).toContainText("Ethiopia");
});

test("the range of dates is drawn with the pointer and moved with the keys", async ({ page }) => {
  await openPart(page, "Claims");
  const { view, status } = claimsOf(page);
  const brush = view.locator(".date-brush svg");
  await brush.scrollIntoViewIfNeeded();
  const box = await brush.boundingBox();
  if (!box) throw new Error("the histogram is not drawn");
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2025-\d\d-\d\d&to=2025-\d\d-\d\d/);
  await expect(status).not.toHaveText(/^273/);
  const from = new URL(page.url()).searchParams.get("from") ?? "";
  await view.getByRole("slider", { name: "First days shown" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("from") ?? "").not.toBe(from);
  expect((new URL(page.url()).searchParams.get("from") ?? "") > from).toBe(true);
});

test("rows open in place and the table sorts by its headers", async ({ page }) => {
  await openPart(page, "Claims", "?q=258");
  const { view } = claimsOf(page);
  await view.getByRole("button", { name: "Rows", exact: true }).click();
  // The cards stay until the code of rows has come; only a row opens.
  const row = view.locator("article:has(summary)").first();
  await row.getByRole("heading").click();
  await expect(row.getByRole("list", { name: "Who said and carried it" })).toBeVisible();
  await view.getByRole("button", { name: "Table", exact: true }).click();
  await view.getByRole("columnheader", { name: "Figure" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=-figure/);
  await page.reload();
  await expect(view.getByRole("table", { name: "Claims" })).toBeVisible();
});

test("on a phone the filters are in a sheet that says how many are on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPart(page, "Claims", "?nationality=ETH&kind=exact");
  const { view } = claimsOf(page);
  await view.getByRole("button", { name: "Filters (2)" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet.getByRole("checkbox", { name: /^Ethiopia \(/ })).toBeChecked();
  await sheet.getByRole("button", { name: /^Show \d+ claims$/ }).click();
  await expect(sheet).toBeHidden();
});

test("nothing scrolls the page sideways at 320 px, in any layout", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPart(page, "Claims");
  for (const layout of ["Cards", "Rows", "Table"]) {
    const button = claimsOf(page).view.getByRole("button", { name: layout, exact: true });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(overflow, layout).toBe(0);
  }
});
