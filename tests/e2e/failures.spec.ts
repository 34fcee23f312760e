import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { serveSite } from "../fixtures/site.ts";
import { keepSight } from "./keepSight.ts";
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
    await keepSight(page, `the dataset is ${name}`);
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
  await keepSight(page, "the connection breaks");
  await page.unroute(DATASET);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("a dataset that trickles, or of which only the beginning comes, is not waited for", async ({
  page,
}) => {
  const site = await serveSite();
  let asked = 0;
  const drips: NodeJS.Timeout[] = [];
  site.instead("data/dataset.json", (response, file) => {
    asked += 1;
    response.write(file.subarray(0, 5000));
    drips.push(setInterval(() => response.write(" "), 100));
  });
  await page.clock.install();
  await page.goto(site.url);
  for (const times of [1, 2, 3]) {
    await expect.poll(() => asked).toBe(times);
    if (times === 1) await keepSight(page, "the dataset trickles, at first");
    // What came at once is enough for the first of the loader's measures, and not for the next.
    await page.clock.runFor(25_000);
  }
  await expect(page.getByRole("alert")).toContainText("has stopped sending it");
  await keepSight(page, "the dataset trickles");
  for (const drip of drips) clearInterval(drip);
  site.instead("data/dataset.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  site.close();
});

test("a view whose code cannot load fails alone, and comes when asked again", async ({ page }) => {
  const entry = "**/assets/index-*.js";
  await page.route(entry, (route) => route.abort());
  await page.goto("./?asof=2025-03-01");
  await expect(page.getByText("Without script this page is its headline")).toBeVisible();
  await keepSight(page, "the script of the page is not there");
  // Neither what can be done with a view, nor what has changed, is worth the figures.
  const code = "**/assets/{BorderCrossingsView,Tools,PartTools,News,AsOfView,Meanings}-*.js";
  await page.route(code, (route) => route.abort());
  await page.unroute(entry);
  const map = page.getByRole("region", { name: "Border crossings" });
  await expect(map).toContainText("could not be loaded");
  await map.scrollIntoViewIfNeeded();
  await keepSight(page, "the code of a view is not there");
  await expect(page.getByRole("heading", { level: 2, name: "By nationality" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Claims", exact: true })).toBeVisible();
  await expect(page.getByText("could not be loaded").last()).toBeInViewport();
  await page.unroute(code);
  await map.getByRole("button", { name: "Try again" }).click();
  await expect(map.getByRole("button", { name: "Table" }).first()).toBeVisible();
});

test("a view whose code does not come at once is asked for again by itself", async ({ page }) => {
  const failed = new Set<string>();
  await page.route(
    "**/assets/{index-*.js,page-*.css,DashboardPage-*.js,BatchesView-*,BorderMap-*}",
    (route) => {
      const url = route.request().url();
      if (failed.has(url)) return route.continue();
      failed.add(url);
      return route.abort();
    },
  );
  await page.goto("./");
  const batches = page.getByRole("region", { name: "Returned by batch" });
  await expect(batches.getByRole("button", { name: "Table" })).toBeVisible();
  // Nor did the style of the page come, which is that of all its parts.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /Overpass/);
  const map = page.locator(".border-map");
  await scrollTo(map);
  // Its style did not come either.
  await expect(map).toHaveCSS("position", "relative");
  const kinds = [...failed].map((url) => url.replace(/^.*\.(\w+)$/, "$1"));
  expect(kinds.toSorted().join(" ")).toBe("css css css js js js js");
});

test("a view that throws fails alone, and is drawn when asked again", async ({ page }) => {
  const code = "**/assets/NationalitiesView-*.js";
  await page.route(code, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `export const NationalitiesView = () => {
        if (!window.isMended) throw new Error("thrown by the test");
        return "mended";
      };`,
    }),
  );
  await page.goto("./");
  const view = page.getByRole("region", { name: "By nationality" });
  await scrollTo(view);
  await expect(view).toContainText("could not be");
  await keepSight(page, "a view throws");
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeAttached();
  await page.evaluate(() => Object.assign(window, { isMended: true }));
  await view.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#nationalities")).toContainText("mended");
});

test("a browser that refuses everything, with a clock that is wrong, costs no figure", async ({
  page,
}) => {
  await page.clock.setSystemTime(new Date("2024-02-29T12:00:00Z"));
  await page.addInitScript(refuseEverything);
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  await page.goto("./?claim=c001");
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Table", pressed: false, exact: true }).last().click();
  await page.getByRole("button", { name: "Take away: Claims" }).click();
  await page.getByRole("button", { name: "APA" }).first().click();
  const byHand = page.getByRole("textbox", { name: "Text to copy" });
  await expect(byHand).toHaveValue(/Retrieved February 29, 2024/);
  await keepSight(page, "storage and clipboard are refused");

  await page.clock.setSystemTime(new Date("2027-02-28T12:00:00Z"));
  await page.goto("./present/");
  await expect(page.getByRole("heading", { name: /^Slide 1 of/ })).toBeVisible();
  await page.keyboard.press("f");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: /^Slide 2 of/ })).toBeVisible();
  await page.keyboard.press("?");
  const note = page.getByText("does not let the page keep the screen on");
  await note.scrollIntoViewIfNeeded();
  await keepSight(page, "wake lock and full screen are refused");
  expect(thrown).toEqual([]);
});

/** Runs in the page: what a browser, a private window or a frame may withhold, all at once. */
function refuseEverything(): void {
  const refuse = (): never => {
    throw new DOMException("Refused by the test", "SecurityError");
  };
  const reject = async () => refuse();
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get: refuse });
  const navigatorHas = {
    clipboard: { write: reject, writeText: reject },
    wakeLock: { request: reject },
    serviceWorker: { register: reject },
    share: reject,
  };
  for (const [name, value] of Object.entries(navigatorHas))
    Object.defineProperty(navigator, name, { value });
  Element.prototype.requestFullscreen = reject;
}
