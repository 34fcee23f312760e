import { expect } from "@playwright/test";
import { test } from "./hostPage.ts";
import { PUBLISHED } from "../fixtures/published.ts";

/** What an embed says that pins a version, when a newer one is out: to its reader, and to its host. */
test("a pinned embed says how many of its claims a newer version changes", async ({
  page,
  hosts,
  baseURL,
}) => {
  const published = await (await page.request.get(`${baseURL}data/dataset.json`)).text();
  const next = published
    .replace(`"version": "${PUBLISHED.version}"`, '"version": "99.0.0"')
    // One claim that the headline rests on, and one that it does not.
    .replace(/("id": "c003"[\s\S]*?"text": ")/, "$1Mended: ")
    .replace(/("id": "c020"[\s\S]*?"text": ")/, "$1Mended: ");
  await page.route("**/data/dataset.json", (route) =>
    route.fulfill({
      contentType: "application/json",
      headers: { "Access-Control-Allow-Origin": "*" },
      body: next,
    }),
  );
  const open = async (query: string) => {
    const asked = new URLSearchParams({ site: baseURL ?? "", view: "headline", query });
    await page.goto(`${hosts}own.html?${asked}`);
    return page.locator("iframe").contentFrame();
  };

  const frame = await open(`v=${PUBLISHED.version}&eid=news-4711`);
  const notice = frame.getByRole("complementary", { name: "A newer version" });
  await expect(notice).toContainText(`kept at version ${PUBLISHED.version}`);
  await expect(notice).toContainText("it changes 1 of the claims shown here");
  await expect(notice.getByRole("link", { name: "See what has changed" })).toHaveAttribute(
    "href",
    `../../?v=${PUBLISHED.version}#changes`,
  );
  const told = { type: "dataset", pinned: PUBLISHED.version, newest: "99.0.0", changed: 1 };
  await expect.poll(() => page.evaluate("said")).toContainEqual(expect.objectContaining(told));

  const silent = await open(`v=${PUBLISHED.version}&eid=news-4711&notify=0`);
  await expect.poll(() => page.evaluate("said")).toContainEqual(expect.objectContaining(told));
  await expect(silent.getByRole("complementary", { name: "A newer version" })).toHaveCount(0);
});
