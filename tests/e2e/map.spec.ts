import { expect, type Locator, type Page, test } from "@playwright/test";
import { openPart } from "./openPart.ts";

/** The border map by keyboard, wheel, print, and what it asks of others. */
const BRIDGE = /^Friendship Bridge No\. 2, Myawaddy–Mae Sot, \d+ batches: /;

const section = (page: Page) => page.getByRole("region", { name: "Border crossings" });
const map = (page: Page) => section(page).getByRole("group", { name: /^Map/ });

async function openMap(page: Page): Promise<Locator> {
  await openPart(page, "Border crossings");
  await expect(map(page).getByRole("button", { name: BRIDGE })).toBeVisible();
  return map(page);
}

test("by keyboard alone: reach a crossing, open it, close it, be where one was", async ({
  page,
}) => {
  await openMap(page);
  await section(page).getByRole("button", { name: "Table" }).first().focus();
  const bridge = map(page).getByRole("button", { name: BRIDGE });
  for (let stop = 0; stop < 20; stop += 1) {
    if (await bridge.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(bridge).toBeFocused();
  for (const key of ["Enter", "Space"]) {
    await page.keyboard.press(key);
    await expect(section(page).getByRole("heading", { name: /^Friendship Bridge/ })).toBeFocused();
    await expect(bridge).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Escape");
    await expect(bridge).toBeFocused();
    await expect(bridge).toHaveAttribute("aria-expanded", "false");
  }
});

test("one link leads past the map to its list, which opens the same", async ({ page }) => {
  await openMap(page);
  await section(page).getByRole("button", { name: "Table" }).first().focus();
  await page.keyboard.press("Tab");
  await expect(section(page).getByRole("link", { name: "Skip the map" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    section(page).getByRole("heading", { name: "Crossings", exact: true }),
  ).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(section(page).getByRole("heading", { name: /^Friendship Bridge/ })).toBeFocused();
});

test("every mark has a name of its own, the size that is known of it, and its side of the line", async ({
  page,
}) => {
  await openMap(page);
  await test.step("no two marks have one name", async () => {
    const names = await map(page)
      .getByRole("button")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
  });
  await test.step("what is known to some kilometres is a circle of that size", async () => {
    const scale = section(page).locator(".leaflet-control-scale-line");
    const [kilometres, pixels] = await scale.evaluate((bar) => [
      Number.parseFloat(bar.textContent),
      bar.clientWidth,
    ]);
    const widths = await section(page)
      .locator("path.border-map-area")
      .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width));
    const radii = widths.map((width) => ((width / 2) * (kilometres ?? NaN)) / (pixels ?? NaN));
    // Two known to 10 km and one to 2 km; the scale bar is rounded to whole pixels.
    expect(radii.map((radius) => Math.round(radius)).toSorted((a, b) => a - b)).toEqual([
      2, 10, 10,
    ]);
    const trade = map(page).getByRole("button", { name: /^Trade crossing No\. 28/ });
    await expect(trade).toContainText("approximate, ±10 km");
    await expect(trade.locator("svg")).toHaveCount(0);
  });
  await test.step("Myawaddy stands west of the line, Mae Sot east of it, in Thailand", async () => {
    for (const [name, isThere] of [
      [/^Myawaddy/, false],
      [/^Mae Sot, /, true],
    ] as const) {
      const sign = map(page).getByRole("button", { name }).locator("svg");
      const inThailand = await sign.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = new DOMPoint(left + width / 2, top + height / 2);
        return [...document.querySelectorAll<SVGPathElement>("path.border-map-land")].some((land) =>
          land.isPointInFill(at.matrixTransform(land.getScreenCTM()?.inverse())),
        );
      });
      expect(inThailand).toBe(isThere);
    }
  });
});

test("the wheel scrolls the page; with Ctrl it zooms the map", async ({ page }) => {
  const box = await (await openMap(page)).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
  const scale = section(page).locator(".leaflet-control-scale-line");
  const before = await scale.textContent();
  const top = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top);
  await expect(scale).toHaveText(before ?? "");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -600);
  await page.keyboard.up("Control");
  await expect(scale).not.toHaveText(before ?? "");
});

test("first drawn where nobody sees it, it is whole when it is shown", async ({ page }) => {
  const hidden = "[data-view='map'] figure { display: none }";
  await page.addInitScript((css) => {
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    });
  }, hidden);
  await openPart(page, "Border crossings");
  await expect(page.locator(".border-map-canvas")).toBeAttached();
  await expect(page.locator(".border-map-canvas")).toBeHidden();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect(map(page).getByRole("button", { name: BRIDGE })).toBeVisible();
  const frame = await map(page).boundingBox();
  const line = await page.locator("path.border-map-line").first().boundingBox();
  // The line runs from edge to edge, and every place is inside.
  expect(line?.height).toBeGreaterThan((frame?.height ?? Infinity) * 0.95);
  for (const sign of await map(page).getByRole("button").locator("svg").all()) {
    const at = await sign.boundingBox();
    expect(at?.x).toBeGreaterThan(frame?.x ?? Infinity);
    expect(at?.y).toBeGreaterThan(frame?.y ?? Infinity);
    expect((at?.x ?? Infinity) - (frame?.x ?? 0)).toBeLessThan(frame?.width ?? 0);
    expect((at?.y ?? Infinity) - (frame?.y ?? 0)).toBeLessThan(frame?.height ?? 0);
  }
});

test("is printed, without its buttons", async ({ page }) => {
  await openMap(page);
  await page.emulateMedia({ media: "print" });
  await expect(map(page)).toBeVisible();
  await expect(section(page).getByText("© OpenStreetMap contributors, ODbL 1.0")).toBeVisible();
  await expect(section(page).getByRole("button", { name: "Zoom in" })).toBeHidden();
});

test("asks for streets only when the reader switches them on", async ({ page }) => {
  const asked: string[] = [];
  await page.route("https://tile.openstreetmap.org/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404 });
  });
  await openMap(page);
  const button = section(page).getByRole("button", { name: "Streets from openstreetmap.org" });
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked[0]).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/);
});
