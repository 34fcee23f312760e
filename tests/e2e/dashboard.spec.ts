import { expect, test } from "@playwright/test";
import { beginReading } from "./beginReading.ts";
import { axeFaults } from "./axeFaults.ts";
import { openPart } from "./openPart.ts";
import { PUBLISHED } from "../fixtures/published.ts";

/** The built site as a reader meets it. */
const HEADINGS = [
  "Returned by batch",
  "By nationality",
  "Border crossings",
  "Where accounts differ",
  "Do the figures add up?",
  "Claims",
  "Sources",
];

test("opens with what is known, and every view is there", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Myawaddy/);
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  for (const name of HEADINGS) {
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }
});

test("opening 421 shows its formula and the claims that bear it out", async ({ page }) => {
  await page.goto("./");
  await page
    .getByRole("link", { name: /^421 people, calculated by this site/ })
    .first()
    .click();
  await expect(page).toHaveURL(/claim=c003&claim=c004&claim=c001/);
  const claims = page.getByRole("region", { name: "Claims", exact: true });
  await expect(claims).toContainText("2,876 − 2,255 − 200");
  await expect(page.locator("#claim-c010")).toContainText("621");
  await page.goBack();
  await expect(page).not.toHaveURL(/claim=/);
});

test("the list of 7,141 says that its printed rows add up to 7,158", async ({ page }) => {
  const section = await openPart(page, "By nationality", "?tally=t1a");
  await expect(section).toContainText("7,158");
  await expect(section).toContainText("7,141");
});

test("the group of 12 February has 20 nationalities, 221 men and 39 women", async ({ page }) => {
  const section = await openPart(page, "By nationality", "?tally=t2");
  await section.getByRole("button", { name: "Table" }).click();
  await expect(section.getByRole("table").getByRole("row")).toHaveCount(21);
  await expect(section).toContainText("221");
  await expect(section).toContainText("39");
});

test("an address gives the same page in another browser", async ({ page, browser }) => {
  const address = "./?nationality=ETH&from=2025-02-01&to=2025-03-31";
  await page.goto(address);
  const status = page.getByRole("region", { name: "Claims", exact: true }).getByRole("status");
  await expect(status).toHaveText(new RegExp(`^\\d+ of ${PUBLISHED.claims} claims`));
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  const there = elsewhere.getByRole("region", { name: "Claims" }).getByRole("status");
  await expect(there).toHaveText((await status.textContent()) ?? "");
});

test("says which part of an address it ignored", async ({ page }) => {
  await page.goto("./?nationality=XYZ&since=last-week");
  await expect(page.getByRole("alert")).toContainText("nationality=XYZ");
  await expect(page.getByRole("alert")).toContainText("since=last-week");
});

test("every batch and every official total is a mark with a link", async ({ page }) => {
  const section = await openPart(page, "Returned by batch");
  const marks = section.getByRole("list", { name: /marks$/ }).getByRole("link");
  await expect(marks).toHaveCount(43);
  await expect(marks.first()).toHaveAttribute("href", /claim=/);
});

for (const [name, colorScheme, width, query] of [
  // A week of claims: further ones have no other parts.
  ["light", "light", 1440, "?from=2025-03-10&to=2025-03-16"],
  // In other colours, at another width.
  ["dark, on a phone", "dark", 390, "?batch=b02"],
] as const) {
  test(`axe finds nothing, ${name}`, async ({ page }) => {
    // It looks at every element of the page, several times.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./${query}`);
    for (const heading of HEADINGS) {
      await expect(
        page.getByRole("heading", { level: 2, name: heading, exact: true }),
      ).toBeVisible();
    }
    await expect(page.getByRole("main").locator("[aria-busy]")).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test("nothing scrolls sideways at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await beginReading(page);
  await expect(page.getByRole("heading", { level: 2, name: "Sources" })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  // Nor does what opens over the page leave it, on either side.
  for (const tool of ["Take away", "Present"]) {
    await page.getByRole("button", { name: `${tool}: Returned by batch` }).click();
    const box = await page.locator(".tool-panel-body").boundingBox();
    expect(box?.x, tool).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 321), tool).toBeLessThanOrEqual(320);
    await page.keyboard.press("Escape");
  }
});

test("puts headline, charts and map on a screen and a half", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("group", { name: /^Map/ })).toBeVisible();
  for (const name of ["Returned by batch", "By nationality", "Border crossings"]) {
    const figure = page.getByRole("region", { name, exact: true }).getByRole("figure").first();
    const box = await figure.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThan(1350);
  }
});

test("asks no other host for anything", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await beginReading(page);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
});
