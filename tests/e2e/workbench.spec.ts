import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { scrollTo } from "./scrollTo.ts";
import { PUBLISHED } from "../fixtures/published.ts";

/** What an analyst works with besides the views: keys, what belongs together, what changed. */
const TEXT = readFileSync("public/data/dataset.json", "utf8");

test("keys lead through the page, are listed, and can all be turned off", async ({ page }) => {
  // What answers keys comes last: one that is pressed before is answered then.
  let send = () => {};
  const isPressed = new Promise<void>((resolve) => (send = resolve));
  await page.route("**/assets/Tools-*.js", async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto("./?nationality=ETH");
  await page.keyboard.press("x");
  send();
  await expect(page).not.toHaveURL(/nationality/);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).waitFor();
  // By Tab alone: what has the focus is in sight, and has a ring.
  const lost = [];
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { top, bottom, width } = focused.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const isSeen = width > 1 && bottom > 0 && top < window.innerHeight;
      const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return { isSeen, hasRing, text: focused.textContent };
    });
    if (step === 0) expect(stop.text).toBe("Skip to the claims");
    if (!stop.isSeen || !stop.hasRing) lost.push(stop);
  }
  expect(lost).toEqual([]);
  const search = page.getByRole("searchbox", { name: "Search claims" });
  await search.waitFor();
  await page.keyboard.press("6");
  await expect(page.getByRole("heading", { level: 2, name: "Claims", exact: true })).toBeFocused();
  await page.keyboard.press("d");
  const takeAway = page.getByRole("button", { name: "Take away: Claims" });
  await expect(takeAway).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(takeAway).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  // In a field they are what is written.
  await page.keyboard.type("x1");
  await expect(search).toHaveValue("x1");
  await expect(page).toHaveURL(/\?q=x1$/);
  await search.blur();
  await page.keyboard.press("x");
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.locator("#claim-c012")).toBeAttached();

  await page.keyboard.press("g");
  const glossary = page.getByRole("dialog", { name: "Glossary" });
  await expect(glossary).toContainText("Where a chain starts.");
  await page.keyboard.press("Escape");
  await expect(glossary).toHaveCount(0);

  // What a mark means is said on the mark, stays under the pointer, and goes with Escape.
  const meaning = page.getByRole("note").filter({ hasText: "derived here" });
  const headline = page.locator("#headline");
  await headline.getByRole("link", { name: /^421 people, calculated/ }).hover();
  await expect(meaning).toContainText("421† = 2,876 − 2,255 − 200");
  await meaning.hover();
  await page.keyboard.press("Escape");
  await expect(meaning).toHaveCount(0);
  await headline.getByRole("link", { name: "derived here" }).focus();
  await expect(meaning).toBeVisible();

  // What rests on the same claims shows each other, across the views.
  const batches = page.getByRole("region", { name: "Returned by batch" });
  await scrollTo(batches);
  const bar = batches.locator(".chart-figure-drawing a[href*='claim=c012']").first();
  await bar.hover();
  await expect(page.locator("#claim-c012[data-kin]")).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect(page.locator("[data-kin]")).toHaveCount(0);

  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await list.getByRole("checkbox", { name: "Shortcuts on" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(search).not.toBeFocused();
  await page.reload();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).waitFor();
  await page.keyboard.press("?");
  await expect(list).toHaveCount(0);
});

test("what changed since a version, and since the last visit, is told", async ({ page }) => {
  await page.route("**/data/versions/0.9.0.json", (route) =>
    route.fulfill({
      body: TEXT.replace(`"version": "${PUBLISHED.version}"`, '"version": "0.9.0"').replace(
        /("id": "c012"[^]*?"value": )621/,
        "$1600",
      ),
    }),
  );
  await page.addInitScript(() => {
    localStorage.setItem("myawaddy-returns:seen", "0.9.0");
  });
  await page.goto("./?nationality=CHN");
  const visit = page.getByRole("complementary", { name: "Since your last visit" });
  await expect(visit).toContainText("at version 0.9.0: 1 claim revised.");
  await visit.getByRole("link", { name: "See what changed" }).click();
  await expect(page).toHaveURL(/\?nationality=CHN&since=0\.9\.0$/);
  const changes = page.getByRole("region", { name: "What changed" });
  await expect(changes.getByRole("row", { name: /^Figure/ })).toContainText(/600.*621/);
  await changes.getByRole("link", { name: "Open this claim" }).click();
  await expect(page).toHaveURL(/claim=c012&since=0\.9\.0/);
  await changes.getByRole("link", { name: "Close" }).click();
  await expect(changes).toHaveCount(0);
  await visit.getByRole("button", { name: "Dismiss" }).click();
  await expect(visit).toHaveCount(0);

  await page.goto("./?since=7.7.7");
  await expect(changes).toContainText("7.7.7.json could not be fetched");
});
