import { expect, test } from "@playwright/test";
import { openPart } from "./openPart.ts";

/** What is drawn, counted on the built site, and every chart by keyboard and as a table. */
const CHARTS = [
  { view: "Returned by batch", chart: /^People in each batch/ },
  { view: "By nationality", chart: /people awaiting return/ },
  { view: "Border crossings", chart: /^Onward from the valley/ },
] as const;

for (const { view, chart } of CHARTS) {
  test(`“${view}” has a table with a row for each mark, and is walked with one tab stop`, async ({
    page,
  }) => {
    const figure = (await openPart(page, view)).getByRole("figure", { name: chart });
    const marks = figure.getByRole("list", { name: /marks$/ }).getByRole("link");
    await expect(marks.first()).toBeAttached();
    const labels = await marks.allTextContents();
    await marks.first().focus();
    await page.keyboard.press("t");
    const table = figure.getByRole("table");
    await expect(table).toBeVisible();
    const heads = await table.getByRole("rowheader").allTextContents();
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads)
      expect(labels.filter((label) => label.includes(head))).not.toEqual([]);

    await page.keyboard.press("t");
    await expect(figure.getByRole("button", { name: "Table" })).toBeFocused();
    await expect(marks.first()).toBeAttached();
    await page.keyboard.press("Tab");
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(marks.nth(1)).toBeFocused();
    // What is focused is said under the drawing.
    const said = (await marks.nth(1).textContent()) ?? "";
    await expect(figure.getByText(said).last()).toBeVisible();
    await page.keyboard.press("End");
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&](claim|batch)=/);
  });
}

test("draws each batch that is added: as a bar as high as it is many, or as the days on one of which it left", async ({
  page,
}) => {
  const view = await openPart(page, "Returned by batch");
  const bars = view.locator("a.batch-chart-bar");
  await expect(bars.first()).toBeVisible();
  const heightOf = async (label: string) => {
    const bar = bars.filter({ hasText: label }).locator(".bar-mark-body");
    return (await bar.boundingBox())?.height ?? NaN;
  };
  expect((await heightOf("378")) / (await heightOf("400"))).toBeCloseTo(378 / 400, 1);
  const spans = view.locator("svg", { hasText: "Added; day not known" }).locator("a");
  const laid = await bars.evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href"),
      height: link.querySelector(".bar-mark")?.getBoundingClientRect().height,
    })),
  );
  for (const { href, height } of laid) {
    expect(href).toMatch(/claim=/);
    expect(height).toBeGreaterThan(0);
  }
  const drawn = laid.length + (await spans.count());
  await view.getByRole("button", { name: "Table" }).click();
  const added = page.getByRole("cell", { name: "added", exact: true });
  await expect(view.getByRole("row").filter({ has: added })).toHaveCount(drawn);
});

test("a list has a log scale with each power of ten as far apart, and all its names when asked for", async ({
  page,
}) => {
  const view = await openPart(page, "By nationality");
  const ticks = view.locator(".tally-rows-tick");
  await expect(ticks.first()).toBeVisible();
  const laid = await ticks.evaluateAll((texts) =>
    texts.map((text) => {
      const { left, width } = text.getBoundingClientRect();
      return { text: text.textContent, middle: left + width / 2 };
    }),
  );
  const shown = laid.filter(({ text }) => text !== "");
  expect(shown.map(({ text }) => text)).toEqual(["1", "10", "100", "1,000"]);
  const steps = shown.slice(1).map(({ middle }, at) => middle - (shown[at]?.middle ?? 0));
  for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(2);

  const names = view.locator(".tally-rows-name");
  await expect(names).toHaveCount(10);
  await view.getByRole("button", { name: "Show them" }).click();
  await expect(names).toHaveCount(28);
  await view.getByRole("combobox", { name: "Scale" }).selectOption("linear");
  await expect(view.locator(".tally-rows .bar-mark")).toHaveCount(28);
});

test("an order without numbers is drawn without lengths", async ({ page }) => {
  const view = await openPart(page, "By nationality", "?tally=t5");
  await expect(view).toContainText(/China, Vietnam and Indonesia, in this order; no numbers/);
  await expect(view.locator(".rank-lanes li")).toHaveCount(3);
  await expect(view.locator(".tally-rows")).toHaveCount(0);
});

test("is printed with every row, folded notes and no controls", async ({ page }) => {
  const view = await openPart(page, "By nationality");
  await expect(view.locator(".tally-rows-name")).toHaveCount(10);
  await page.evaluate(() => {
    // Still what was printed: the page is told of the screen after this.
    addEventListener("afterprint", () => {
      const rows = document.querySelectorAll(".tally-rows-name").length;
      document.documentElement.dataset["printed"] = String(rows);
    });
  });
  await page.pdf();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "28");
  await page.emulateMedia({ media: "print" });
  await expect(view.getByRole("button", { name: "Table" })).toBeHidden();
  await expect(view.getByText(/^This site’s inference/)).toBeVisible();
});
