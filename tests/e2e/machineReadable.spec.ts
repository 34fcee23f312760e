import { expect, type Page, test } from "@playwright/test";

/** What the site publishes for programs, held against what it shows. */

async function json<T>(page: Page, file: string): Promise<T> {
  const response = await page.request.get(`./data/${file}`);
  expect(response.status()).toBe(200);
  const read: T = await response.json();
  return read;
}

test("the files for programs are linked, parse, and hold what the page counts", async ({
  page,
}) => {
  await page.goto("./");
  const ld = await json<{ "@context": unknown[]; hasPart: unknown[] }>(page, "claims.jsonld");
  const { disputes } = await json<{ disputes: unknown[] }>(page, "disputes.json");
  const { checks } = await json<{ checks: unknown[] }>(page, "checks.json");
  expect(ld["@context"][0]).toBe("https://schema.org");

  const claims = page.getByRole("region", { name: "Claims", exact: true });
  await expect(claims.getByRole("article")).toHaveCount(ld.hasPart.length);
  await expect(page.getByRole("region", { name: "Where accounts differ" })).toContainText(
    `Accounts differ on ${disputes.length} things`,
  );
  await expect(page.getByRole("region", { name: "Do the figures add up?" })).toContainText(
    `Of ${checks.length} sums, shares and rankings`,
  );

  const foot = page.getByRole("contentinfo");
  for (const name of ["claims", "disputes", "checks", "guide"]) {
    const address = await foot.getByRole("link", { name, exact: true }).getAttribute("href");
    expect((await page.request.get(`./${address}`)).status()).toBe(200);
  }
});

for (const path of ["./", "./embed/map/"]) {
  test(`${path} says where its claims are to be had as linked data`, async ({ page }) => {
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type="application/ld+json"]');
    const address = await link.evaluate(
      (element) => element instanceof HTMLLinkElement && element.href,
    );
    const response = await page.request.get(String(address));
    expect(await response.json()).toMatchObject({ "@type": "Dataset" });
  });
}
