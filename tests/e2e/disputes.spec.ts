import { expect, test } from "@playwright/test";
import { axeFaults } from "./axeFaults.ts";

/** Where accounts differ and whether the figures add up, on the built site. */

test("the 8,000 opens on six accounts on one scale, with the militia's own of two days before", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("./?dispute=x02");
  const disputes = page.getByRole("region", { name: "Where accounts differ" });
  const dispute = disputes.getByRole("article", { name: /^7,968 sent home by 14 March/ });
  await expect(dispute.locator("summary")).toBeFocused({ timeout: 60_000 });
  await expect(dispute.locator("summary")).toContainText("6 accounts from 4 origins");
  const marks = dispute
    .getByRole("list", { name: /accounts in people, by date$/ })
    .getByRole("listitem");
  await expect(marks).toHaveText([
    /^2,763.*11 March 2025$/,
    /^7,523.*BGF, 12 March 2025$/,
    /^2,763.*BGF, 12 March 2025$/,
    /^2,876.*14 March 2025$/,
    /^7,968.*BGF, 14 March 2025$/,
    /^4,895.*21 March 2025$/,
    /^7,065.*3 April 2025$/,
  ]);
  await expect(dispute).toContainText("They count the same thing and cannot both be right");
  await expect(dispute).toContainText("This site’s inference: The batches known to this site");
});

test("98 percent and 258 of 260 are a near-miss in two named fields, and a dispute of accounts", async ({
  page,
}) => {
  await page.goto("./embed/disputes/?dispute=x01");
  const dispute = page.locator('[data-dispute="x01"]');
  await expect(dispute).toContainText("A dispute of accounts");
  await expect(dispute).toContainText(
    "they match in who was counted and nationality, and differ in what was counted and batch",
  );
  await expect(dispute).toContainText(
    /98.*\(BGF\) and .*258 of 260.*\(NGO network\): what was counted: came willingly \/ recognised as trafficked; batch: none named \/ “Handed over by the DKBA at Phop Phra”/,
  );
});

test("the order of the spokesman does not hold against his own list; the bulletin's stock does", async ({
  page,
}) => {
  await page.goto("./embed/checks/");
  await expect(page.locator(".written")).toHaveCount(0);
  const checks = page.getByRole("region", { name: "Do the figures add up?" });
  await expect(checks.getByRole("article").first()).toContainText("It does not hold");
  await expect(checks.getByRole("article", { name: /^Does the spokesman's order/ })).toContainText(
    /Indonesia: 283.*after India with 526.* and Ethiopia with 430.*It does not hold/s,
  );
  await checks.locator("summary", { hasText: /: 29$/ }).click();
  await expect(checks.getByRole("article", { name: /bulletin to 11 March/ })).toContainText(
    /2,763.*\+.*2,683.*=.*5,446.*It holds exactly/s,
  );
});

test("every dispute is reached by keyboard, opens by the address and is there in print", async ({
  page,
}) => {
  await page.goto("./embed/disputes/");
  await expect(page.locator(".written")).toHaveCount(0);
  const disputes = page.getByRole("region", { name: "Where accounts differ" });
  const row = disputes.locator('[data-dispute="x22"]');
  await row.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/dispute=x22/);
  await expect(row).toContainText("138 or 133 Ethiopians");
  await expect(row.getByText("The Thai list: 138")).toBeVisible();
  await page.goBack();
  await expect(row.getByText("The Thai list: 138")).toBeHidden();
  await expect(disputes.locator(".disclosure")).toHaveCount(39);
  await page.emulateMedia({ media: "print" });
  const height = await row.evaluate((details) => details.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(150);
});

test("no label meets another, and nothing is cut off, at any width", async ({ page }) => {
  test.setTimeout(120_000);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./embed/disputes/");
    await expect(page.locator(".written")).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    const covered = await page.locator(".account-strip").evaluateAll((strips) =>
      strips
        .filter((strip) => strip.checkVisibility())
        .flatMap((strip) => {
          const outer = strip.getBoundingClientRect();
          const boxes = [
            ...strip.querySelectorAll(".account-strip-label > span, .account-strip-mark"),
          ];
          const rects = boxes.map((box) => box.getBoundingClientRect());
          return rects.flatMap((a, index) => [
            ...(a.left < outer.left - 14 || a.right > outer.right + 14 ? ["cut off"] : []),
            ...rects
              .slice(index + 1)
              .filter(
                (b) =>
                  a.left < b.right - 1 &&
                  b.left < a.right - 1 &&
                  a.top < b.bottom - 1 &&
                  b.top < a.bottom - 1,
              )
              .map(() => "covered"),
          ]);
        }),
    );
    expect([width, covered]).toEqual([width, []]);
  }
});

test("who disagrees with whom: a number opens the dispute, or lists them where it counts several", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./embed/disputes/");
  // What was written at build hears no click.
  await expect(page.locator(".written")).toHaveCount(0);
  const opponents = page.getByRole("region", { name: "Who disagrees with whom" });
  const grid = opponents.getByRole("table");
  await grid
    .getByRole("button", { name: /^4 ?, BGF and Myanmar's military government$/ })
    .first()
    .click();
  await expect(
    page.getByRole("region", { name: "What they differ on" }).getByRole("link"),
  ).toHaveCount(4);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(grid).toBeHidden();
  const pairs = opponents.getByRole("list", { name: "The pairs that differ on most things" });
  await pairs
    .getByRole("link", { name: /^7,968 sent home by 14 March/ })
    .first()
    .click();
  await expect(page).toHaveURL(/dispute=x02/);
  await expect(page.locator('[data-dispute="x02"]')).toHaveAttribute("open");
});

for (const view of ["disputes", "checks"]) {
  test(`axe finds nothing in the frame of ${view}, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(`./embed/${view}/?dispute=x02`);
    await expect(page.locator(".written")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    // A frame has its heading in the page around it.
    expect(await axeFaults(page, { without: ["page-has-heading-one"] })).toEqual([]);
    // Another theme has other colours, and nothing else.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, { only: ["color-contrast"] })).toEqual([]);
  });
}
