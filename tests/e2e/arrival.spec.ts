import { expect, type Page, test } from "@playwright/test";
import { beginReading } from "./beginReading.ts";
import { savingData } from "./savingData.ts";

/** When the parts of the dashboard are fetched and drawn, and that nothing moves when they are. */

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`nothing moves while the page arrives, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry) shifts.push(Number(entry.value));
        document.documentElement.dataset["shifts"] = shifts.join(" ");
      }).observe({ type: "layout-shift", buffered: true });
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.dataset["shifts"] ??= "";
      });
    });
    // On a slow line, so that each part comes at its own time.
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 100,
      downloadThroughput: 400_000,
      uploadThroughput: 100_000,
    });
    await beginReading(page);
    await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeAttached();
    await expect(page.locator("html")).toHaveAttribute("data-shifts", "");
  });
}

test("the parts below come by themselves, so that find-in-page and print have them", async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await page.goto("./");
  // What is on the screen, and no more until the reader has begun.
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(scripts.join()).not.toContain("SourcesView");
  await page.mouse.move(1, 1);
  await expect(page.locator("#sources [aria-busy]")).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("for a reader who saves data they come when they are near, or when printed", async ({
  page,
}) => {
  await savingData(page);
  const scripts = scriptsOf(page);
  await page.goto("./");
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(scripts.join()).not.toContain("SourcesView");
  await page.getByRole("heading", { name: "Sources" }).scrollIntoViewIfNeeded();
  await expect(page.locator("#sources").getByRole("table")).toBeVisible();
  expect(scripts.filter((url) => url.includes("SourcesView"))).toHaveLength(1);

  await page.goto("./?rule=lowest");
  // What was written at build is busy too, and hears of no print.
  await expect(page.locator(".written")).toHaveCount(0);
  await expect(page.locator("#sources [aria-busy]")).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#sources").getByRole("table")).toBeAttached();
});

test("an address that opens claims has them at once", async ({ page }) => {
  await savingData(page);
  await page.goto("./?claim=c010");
  await expect(page.locator("#claim-c010")).toBeVisible();
});

test("where the address narrows, nothing is shown before it, and nothing waits to be", async ({
  page,
}) => {
  // As if no wait came to its end before the page's own code was asked for.
  await page.addInitScript(() => {
    window.setTimeout = Object.assign(() => 0, window.setTimeout);
  });
  const asked = page.waitForRequest(/\/assets\/index-.*\.js$/);
  await page.goto("./embed/claims/?claimant=c-mfa-china", { waitUntil: "commit" });
  await asked;
});

/** The scripts that the page fetches. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  return scripts;
}
