import { expect, type Page, test } from "@playwright/test";
import * as z from "zod/mini";

/** What of an oEmbed answer is held against the page. */
const OEmbed = z.object({ height: z.number(), html: z.string() });

/** What the pages say before their script has run, and what changes when it has. */
const EMBEDS = [
  { name: "headline", title: /Myawaddy/, figure: /2,876/, rows: 0 },
  { name: "batches", title: "Returned by batch", figure: /6,057/, rows: 38 },
  { name: "nationalities", title: "By nationality", figure: /4,860/, rows: 28 },
  { name: "map", title: "Border crossings", figure: /4,760/, rows: 11 },
  { name: "disputes", title: "Where accounts differ", figure: /98/, rows: 0 },
  { name: "checks", title: "Do the figures add up?", figure: /7,158/, rows: 0 },
  { name: "claims", title: "Claims", figure: /273 claims/, rows: 0 },
  { name: "sources", title: "Sources", figure: /190 of 273/, rows: 5 },
] as const;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, title, figure, rows } of EMBEDS) {
    test(`embed/${name}/ says its figures and where they are from`, async ({ page }) => {
      await page.setViewportSize({ width: 600, height: 800 });
      await page.goto(`./embed/${name}/`);
      await expect(page.getByRole("heading", { name: title }).first()).toBeVisible();
      await expect(page.getByRole("main")).toContainText(figure);
      const table = page.getByRole("table").first().getByRole("row");
      if (rows > 0) expect(await table.count()).toBeGreaterThan(rows);
      await expect(page.getByRole("contentinfo")).toContainText("171 documents");
      await expect(page.getByRole("link", { name: "Open the full page" })).toHaveAttribute(
        "href",
        `../../#${name}`,
      );
      await expect(page.locator("meta[name=responsive-embedded-sizing]")).toHaveCount(1);
      // Nothing that only a script would answer.
      await expect(page.getByRole("main").getByRole("combobox")).toHaveCount(0);
    });
  }

  test("the dashboard says its headline, and where the rest is", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Myawaddy/);
    await expect(page.getByRole("link", { name: "2,876 people" })).toBeVisible();
    await page.getByRole("link", { name: "Returned by batch" }).click();
    await expect(page.getByRole("table")).toContainText("Handed over by the DKBA");
  });
});

/** Where everything stands that is read, to four pixels. */
function places(page: Page): Promise<string[]> {
  return page
    .locator("h1, h2, .chart-figure-title, figure, .source-line, main > section > p")
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { top, height } = element.getBoundingClientRect();
        return `${element.tagName} ${element.className} ${Math.round(top / 4)} ${Math.round(height / 4)}`;
      }),
    );
}

for (const { name } of EMBEDS) {
  test(`embed/${name}/ stays where it is, as high as said, and loads no other view`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    // A typeface that is a moment late is not used: here it always is.
    await page.route("**/assets/*.css", async (route) => {
      const response = await route.fetch();
      const css = (await response.text()).replace("font-display:optional", "font-display:block");
      await route.fulfill({ response, body: css });
    });
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 800 });
      // The script comes when all that was written has been measured: in one visit, as readers see it.
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/assets/index-*.js", async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`./embed/${name}/`, { waitUntil: "commit" });
      await expect(page.locator(".written .source-line")).toBeVisible();
      // What stands there can be asked for before its style has come.
      await page.waitForFunction(() =>
        [
          ...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([disabled])"),
        ].every(({ sheet }) => sheet),
      );
      await page.evaluate(() => document.fonts.load("1em 'Overpass Variable'"));
      const before = await places(page);
      expect(before.length).toBeGreaterThan(1);
      release();
      await expect(page.locator(".written")).toHaveCount(0);
      await page.waitForLoadState("networkidle");
      await page.unroute("**/assets/index-*.js");
      expect([width, ...(await places(page))]).toEqual([width, ...before]);
    }

    // What the oEmbed answer promises of this width, in two places.
    const { height, html } = OEmbed.parse(
      await (await page.request.get(`./oembed/${name}.json`)).json(),
    );
    const drawn = await page
      .locator("#root")
      .evaluate((root) => root.getBoundingClientRect().height);
    expect(Math.abs(height - drawn) / drawn).toBeLessThan(0.15);
    expect(html).toContain(` height="${height}"`);

    const loaded = (code: RegExp) => asked.some((url) => code.test(url));
    expect(loaded(/BorderMap-.*\.js/)).toBe(name === "map");
    expect(loaded(/charts-.*\.js/)).toBe(name === "batches" || name === "nationalities");
    expect(loaded(/parse-.*\.js/)).toBe(false);
    // Once for each width.
    expect(asked.filter((url) => url.endsWith("dataset.json"))).toHaveLength(2);
    expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  });
}

test("an address that asks for less does not show what was written for everybody", async ({
  page,
}) => {
  const entry = "**/assets/index-*.js";
  const narrowed = "./embed/nationalities/?nationality=ETH";
  // On its way.
  await page.route(entry, () => {});
  await page.goto(narrowed, { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { name: "By nationality" })).toBeHidden();
  // It does not come: what was written is better than nothing, and says what it is.
  await page.route(entry, (route) => route.abort());
  await page.goto(narrowed);
  await expect(page.getByText("what the address narrows it by is not applied")).toBeVisible();
  await expect(page.getByRole("heading", { name: "By nationality" })).toBeVisible();
  await page.goto("./embed/nationalities/?eid=news-4711&childId=frame");
  await expect(page.getByRole("heading", { name: "By nationality" })).toBeVisible();
});

test("an embed has its theme before its script has run", async ({ page }) => {
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("./embed/headline/?theme=dark");
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe("dark");
});
