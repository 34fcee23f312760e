import { expect, type Page, test } from "@playwright/test";
import { build, preview } from "vite";
import { freePort } from "../../scripts/freePort.ts";
import { QUANTITY_KINDS } from "../../src/dataset/quantityKind.ts";
import { axeFaults } from "./axeFaults.ts";

/** Every view in every state, as readers with other eyes, screens and settings have them. */
const CONFIG = "tests/gallery/vite.config.ts";
/** What a page of many pages breaks by being one: each state has its own landmarks and headings. */
const OF_ONE_PAGE = [
  "heading-order",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-main",
  "landmark-one-main",
  "landmark-unique",
  "page-has-heading-one",
  "region",
];
const SIGHTS = ["achromatopsia", "deuteranopia", "protanopia", "tritanopia"] as const;

test("every view in every state stands in each theme, narrow, spaced, and without colour", async ({
  page,
}) => {
  // All of it is looked at, several times.
  test.slow();
  const port = await freePort();
  await build({ configFile: CONFIG, logLevel: "error" });
  const server = await preview({
    configFile: CONFIG,
    preview: { host: "127.0.0.1", port, strictPort: true, open: false },
  });
  try {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.locator(".bar-mark").first()).toBeVisible();
    await expect(page.locator(".map-mark").first()).toBeVisible();
    await page.waitForLoadState("networkidle");

    await test.step("axe finds nothing, light and dark", async () => {
      expect(await axeFaults(page, { without: OF_ONE_PAGE })).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFaults(page, { only: ["color-contrast"] })).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    });

    await test.step("nothing moves for who wants no motion", async () => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });

    await test.step("every mark is drawn in the colours of the system", async () => {
      await page.emulateMedia({ forcedColors: "active" });
      expect(await unforced(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
    });

    await test.step("kinds of figure differ in shape, however colours are seen", async () => {
      const client = await page.context().newCDPSession(page);
      for (const type of SIGHTS) {
        await client.send("Emulation.setEmulatedVisionDeficiency", { type });
        const bars = await pixelsOfBars(page);
        // A rank, words and what is not known have no bar.
        expect(bars).toHaveLength(QUANTITY_KINDS.length - 5 + 2);
        expect(new Set(bars).size, type).toBe(bars.length);
      }
      await client.send("Emulation.setEmulatedVisionDeficiency", { type: "none" });
    });

    await test.step("at 320 px, which is 400 %, and with wider text nothing is cut or scrolls", async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.addStyleTag({
        content: `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
      });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await cut(page)).toEqual([]);
    });

    for (const lang of ["long", "my"]) {
      await test.step(`nor in words two fifths longer, nor in Burmese: ${lang}`, async () => {
        await page.goto(`http://127.0.0.1:${port}/?lang=${lang}`);
        await expect(page.locator(".bar-mark").first()).toBeVisible();
        await expect(page.locator(".map-mark").first()).toBeVisible();
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBe(320);
        expect(await cut(page)).toEqual([]);
      });
    }
  } finally {
    await server.close();
  }
});

/** The pixels of each bar in the list of marks, cut from one picture of the list. */
async function pixelsOfBars(page: Page): Promise<readonly string[]> {
  const list = page.locator(".mark-list");
  const picture = (await list.screenshot()).toString("base64");
  return list.evaluate(async (element, picture) => {
    const response = await fetch(`data:image/png;base64,${picture}`);
    const image = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const { left, top } = element.getBoundingClientRect();
    return [...element.querySelectorAll(".mark-list-bar")].map((bar) => {
      const { x, y, width, height } = bar.getBoundingClientRect();
      const at = [x - left, y - top, width, height].map(Math.round);
      const [fromX = 0, fromY = 0, wide = 0, high = 0] = at;
      return String(canvas?.getImageData(fromX, fromY, wide, high).data);
    });
  }, picture);
}

/** Parts of marks with a colour that is the site's, where colours are the system's. */
function unforced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.forcedColorAdjust = "none";
    const system = new Set(
      ["Canvas", "CanvasText", "Highlight", "LinkText"].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const parts = document.querySelectorAll(
      ".bar-mark *, .dot-mark *, .account-mark *, .place-symbol *",
    );
    return [...parts].flatMap((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke]
        .filter((paint) => paint !== "none" && !paint.startsWith("url(") && !system.has(paint))
        .map((paint) => `${part.getAttribute("class")}: ${paint}`);
    });
  });
}

/** Text that is wider than the box which hides what does not fit. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const hides = overflowX === "hidden" || overflowX === "clip";
        // What is for screen readers only is meant to be hidden, in a box of one pixel; a map is moved.
        const isReadOnly = element.offsetWidth === 1 && element.offsetHeight === 1;
        const isMeant = isReadOnly || element.closest(".border-map") !== null;
        return hides && !isMeant && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
  );
}
