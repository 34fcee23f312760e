import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { scrollTo } from "./scrollTo.ts";

/** What a reader sees when the dataset is not there, or is not what it should be. */
const DATASET = "**/data/dataset.json";

const FAULTS: readonly {
  name: string;
  status: number;
  body: string;
  title: RegExp;
  says: RegExp;
}[] = [
  { name: "404", status: 404, body: "gone", title: /could not be fetched/, says: /404/ },
  { name: "500", status: 500, body: "oops", title: /could not be fetched/, says: /500/ },
  {
    name: "a page of HTML",
    status: 200,
    body: "<!doctype html><p>Sign in",
    title: /not readable/,
    says: /JSON/,
  },
  {
    name: "a truncated file",
    status: 200,
    body: '{"title": "My',
    title: /not readable/,
    says: /JSON/,
  },
  {
    name: "an invalid dataset",
    status: 200,
    body: '{"schemaVersion": "1.0.0"}',
    title: /faults/,
    says: /title: is missing/,
  },
  {
    name: "a newer schema",
    status: 200,
    body: '{"schemaVersion": "2.0.0"}',
    title: /newer than this page/,
    says: /2\.0\.0/,
  },
];

test("says which fault, where and what to do, shows no number, and is well after a retry", async ({
  page,
}) => {
  for (const [at, { name, status, body, title, says }] of FAULTS.entries()) {
    await page.unroute(DATASET);
    await page.route(DATASET, (route) => route.fulfill({ status, body }));
    if (at === 0) await page.goto("./");
    else await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: title }), name).toBeVisible();
    await expect(page.getByRole("alert"), name).toContainText(says);
    await expect(page.getByRole("alert"), name).toContainText("data/dataset.json");
    await expect(page.getByText("2,876"), name).toHaveCount(0);
  }
  await page.unroute(DATASET);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("the published dataset with thirty faults names the place of each", async ({ page }) => {
  const published = readFileSync("public/data/dataset.json", "utf8");
  // Every ninth date of a claim, named by the id that stands before it.
  const places: string[] = [];
  let seen = 0;
  const body = published.replace(/"said": "[^"]+"/g, (said, at: number) => {
    seen += 1;
    if (seen % 9 > 0) return said;
    const ids = published.slice(0, at).match(/(?<=^ {6}"id": ")[^"]+/gm);
    places.push(`claims[${ids?.at(-1)}].time.said: is "soon"`);
    return '"said": "soon"';
  });
  expect(places).toHaveLength(30);
  await page.route(DATASET, (route) => route.fulfill({ body }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The dataset has 30 faults" })).toBeVisible();
  const told = await page.getByRole("listitem").allTextContents();
  for (const [at, place] of places.entries()) expect(told[at]).toContain(place);
});

test("a connection that breaks is told, and trying again helps", async ({ page }) => {
  await page.route(DATASET, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { name: /could not be fetched/ })).toBeVisible();
  await page.unroute(DATASET);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("a view whose code cannot load fails alone, and comes when asked again", async ({ page }) => {
  const code = "**/assets/BorderCrossingsView-*.js";
  await page.route(code, (route) => route.abort());
  await page.goto("./");
  const map = page.getByRole("region", { name: "Border crossings" });
  await expect(map).toContainText("could not be loaded");
  await expect(page.getByRole("heading", { level: 2, name: "By nationality" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Claims", exact: true })).toBeVisible();
  await page.unroute(code);
  await map.getByRole("button", { name: "Try again" }).click();
  await expect(map.getByRole("button", { name: "Table" }).first()).toBeVisible();
});

test("a view whose code does not come at once is asked for again by itself", async ({ page }) => {
  const failed = new Set<string>();
  await page.route("**/assets/{BatchesView,BorderMap}-*", (route) => {
    const url = route.request().url();
    if (failed.has(url)) return route.continue();
    failed.add(url);
    return route.abort();
  });
  await page.goto("./");
  const batches = page.getByRole("region", { name: "Returned by batch" });
  await expect(batches.getByRole("button", { name: "Table" })).toBeVisible();
  const map = page.locator(".border-map");
  await scrollTo(map);
  // Its style did not come either.
  await expect(map).toHaveCSS("position", "relative");
  expect([...failed].map((url) => url.replace(/^.*\.(\w+)$/, "$1")).toSorted()).toEqual([
    "css",
    "css",
    "js",
    "js",
  ]);
});
