import { expect, type Page, test } from "@playwright/test";
import { PUBLISHED } from "../fixtures/published.ts";
import { axeFaults } from "./axeFaults.ts";

/** The presentation on the built site, by the keys of a clicker alone. */
const DECK = 10;

/** Opens a slide, and waits until all are drawn. */
async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./present/${query}`);
  await expect(page.locator(".slide")).toHaveCount(DECK, { timeout: 30_000 });
  await expect(page.locator(".slide [aria-busy]")).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator(".border-map .leaflet-container")).not.toHaveCount(0);
}

const shown = (page: Page) => page.locator(".slide[data-shown]");

/** Sizes on the screen of all text of the slide that is shown, with a sample of each. */
async function textSizes(page: Page): Promise<readonly { size: number; text: string }[]> {
  return shown(page).evaluate((slide) => {
    const walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const sizes: { size: number; text: string }[] = [];
    while (walk.nextNode()) {
      const { currentNode } = walk;
      const element = currentNode.parentElement;
      const text = currentNode.textContent?.trim() ?? "";
      if (!element || text === "" || element.closest(".visually-hidden, .finding")) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      let zoom = 1;
      for (let at: Element | null = element; at; at = at.parentElement) {
        zoom *= Number(getComputedStyle(at).zoom) || 1;
      }
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
      if (size > 0) sizes.push({ size, text });
    }
    return sizes;
  });
}

/** Who says so; the titles of documents too, where a slide is wide enough for a second line of them. */
const NEVER_CUT = ".slide-sources, .slide-stack:not([data-narrow]) .sources th";

/** How much of the slide does not fit it, in its own pixels. */
async function clipped(page: Page): Promise<readonly string[]> {
  return shown(page).evaluate(
    (slide, inside) =>
      [slide, ...slide.querySelectorAll(inside)].flatMap((box) => {
        const over = [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth];
        return over.some((pixels) => pixels > 2) ? [`${box.className}: ${over.join(", ")}`] : [];
      }),
    `.slide-view, .slide-foot, ${NEVER_CUT}`,
  );
}

test("the whole deck is shown by a clicker's keys, in letters for the back row", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page);
  for (let slide = 1; slide <= DECK; slide++) {
    if (slide > 1) await page.keyboard.press("PageDown");
    await expect(shown(page).getByRole("heading", { level: 1 })).toContainText(
      `Slide ${slide} of ${DECK}:`,
    );
    const small = (await textSizes(page)).filter(({ size }) => size < 27.9);
    expect(small, `slide ${slide}`).toEqual([]);
    expect(await clipped(page), `slide ${slide}`).toEqual([]);
    await expect(shown(page).locator(".slide-edition")).toContainText("As of 6 July 2025");
    await expect(shown(page).locator(".slide-edition")).toContainText(
      `version ${PUBLISHED.version}`,
    );
    await expect(shown(page).locator(".qr-code")).toBeVisible();
  }
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=10$/);
  for (let slide = DECK - 1; slide >= 1; slide--) await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/present\/$/);
});

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const) {
  test(`no slide is clipped at ${width} by ${height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page);
    for (let slide = 1; slide <= DECK; slide++) {
      expect(await clipped(page), `slide ${slide}`).toEqual([]);
      const least = Math.min(...(await textSizes(page)).map(({ size }) => size));
      expect(least, `slide ${slide}`).toBeGreaterThanOrEqual((28 * height) / 1080 - 0.1);
      await page.keyboard.press("PageDown");
    }
  });
}

// Claims, bars, dots and a map: the marks that a theme colours.
const MARKED = new Set([1, 3, 4, 5]);

for (const theme of ["light", "dark", "contrast"]) {
  test(`text stands out by 7 to 1 and axe finds nothing: ${theme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, `?theme=${theme}`);
    for (let slide = 1; slide <= DECK; slide++) {
      if (slide > 1) await page.keyboard.press("PageDown");
      if (theme !== "light" && !MARKED.has(slide)) continue;
      // What stands around the slide is the same on all.
      const within = [theme === "light" && slide === 1 ? ".present" : ".slide[data-shown]"];
      // Another theme has other colours, and nothing else.
      const found = await axeFaults(
        page,
        theme === "light"
          ? { within, also: ["color-contrast-enhanced"] }
          : { within, only: ["color-contrast-enhanced"] },
      );
      expect(found, `slide ${slide}`).toEqual([]);
    }
  });
}

test("who says so is answered over the slide, and in the address", async ({ page }) => {
  await open(page, "?slide=2");
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { name: "Who says so" })).toBeFocused();
  await expect(page.getByRole("list", { name: "Claims" })).toContainText(
    "China's Ministry of Public Security",
  );
  await expect(page).toHaveURL(/claim=c003&claim=c004&claim=c001&slide=2/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/present\/\?slide=2$/);
});

test("the deck survives the loss of the network, and says how old its data is", async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await expect(shown(page).locator(".slide-edition")).toContainText(/offline: data of \d\d:\d\d/);
  for (let slide = 2; slide <= DECK; slide++) {
    await page.keyboard.press("PageDown");
    await expect(shown(page).locator(".slide-view, .slide-problems").first()).toBeVisible();
    await expect(shown(page)).not.toContainText("could not be loaded");
  }
});

test("without motion for those who want none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll(".present *")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
});

test("on a phone a slide scrolls, and is never wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?slide=3");
  const { width } = (await shown(page).boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(391);
  const least = Math.min(...(await textSizes(page)).map(({ size }) => size));
  expect(least).toBeGreaterThanOrEqual(12);
});
