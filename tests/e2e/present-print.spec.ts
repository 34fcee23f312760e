import { expect, type Page, test } from "@playwright/test";

/** The deck on paper: a slide a page, then tables and sources. */
const DECK = 10;

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./present/${query}`);
  await expect(page.locator(".slide")).toHaveCount(DECK, { timeout: 30_000 });
  await expect(page.locator("[aria-busy]")).toHaveCount(0, { timeout: 30_000 });
}

/** Pages of a PDF, by the objects that it has for them. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

test("?print=1 lays the slides out as pages, with tables and every source by its address", async ({
  page,
}) => {
  await open(page, "?print=1");
  await expect(page.getByRole("heading", { name: "Tables of slide 3: The batches" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Tables of slides 5, 6/ })).toBeVisible();
  const sources = page.locator(".print-sources li");
  expect(await sources.count()).toBeGreaterThan(20);
  expect(await sources.filter({ hasText: /https?:\/\// }).count()).toBeGreaterThan(20);
  await expect(
    page.getByRole("table", { name: /Journeys home by where they ended/ }),
  ).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("columnheader", { name: "Nationality" }).last()).toBeVisible();
  const slides = page.locator(".slide");
  for (let at = 0; at < DECK; at++) {
    await expect(slides.nth(at)).toBeVisible();
    const over = await slides
      .nth(at)
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(over, `slide ${at + 1}`).toBeLessThanOrEqual(2);
  }
  await expect(page.getByRole("button", { name: /Print/ })).toBeHidden();
});

for (const query of ["?print=1", "?slide=4"]) {
  test(`${query} prints every slide on a page of its own, and more pages behind`, async ({
    page,
  }) => {
    await open(page, query);
    const slides = await page.pdf({ preferCSSPageSize: true, pageRanges: `1-${DECK}` });
    expect(countPages(slides)).toBe(DECK);
    const all = countPages(await page.pdf({ preferCSSPageSize: true }));
    // Tables of three views and the sources; not a page for every stray line.
    expect(all).toBeGreaterThanOrEqual(DECK + 4);
    expect(all).toBeLessThanOrEqual(DECK + 14);
  });
}

test("paper has a light ground whatever the theme, and no controls", async ({ page }) => {
  await open(page, "?theme=dark");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const ground = await page
    .locator(".slide")
    .first()
    .evaluate((slide) => getComputedStyle(slide).backgroundColor);
  expect(ground).toBe("rgb(255, 255, 255)");
  await expect(page.getByRole("toolbar")).toBeHidden();
});
