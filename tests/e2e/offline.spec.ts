import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { build } from "vite";
import { nextBuild, serveSite, type Site } from "../fixtures/site.ts";
import { scrollTo } from "./scrollTo.ts";

/** The network is gone, or the site is another one than the page that is open. */
test.describe.configure({ mode: "default" });
test.use({ serviceWorkers: "allow" });

let site: Site;
let next: string;

test.beforeEach(async () => {
  site = await serveSite();
});

test.afterEach(() => {
  site.close();
});

test.beforeAll(() => {
  next = nextBuild();
});

test.afterAll(() => {
  rmSync(dirname(next), { recursive: true });
});

test("offline, the dashboard opens again at any address, with every view", async ({
  page,
  context,
}) => {
  await page.goto(site.url);
  await workerIsThere(page);
  await context.setOffline(true);
  site.close();
  await page.goto(`${site.url}?claim=c010`);
  await expect(page.locator("#claim-c010")).toContainText("621");
  await expect(page.getByRole("main").locator("[aria-busy]")).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  await page.goto(`${site.url}present/`);
  await expect(page.getByRole("main")).toBeVisible();
});

test("a server that is silent or in trouble is not waited for when the site is kept", async ({
  page,
}) => {
  await page.goto(site.url);
  await workerIsThere(page);
  site.instead("data/dataset.json", () => {});
  site.instead("index.html", (response) => response.writeHead(503).end("Back soon"));
  await page.reload();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("a new build is shown at once, and kept when no page of the old one is open", async ({
  page,
  context,
}) => {
  await page.goto(site.url);
  await workerIsThere(page);
  site.deploy(next);
  const other = await context.newPage();
  await other.goto(site.url);
  await expect(other).toHaveTitle(/^Next: /);
  // The page of the old build has its code still, though the server has it no longer.
  await scrollTo(page.locator("#sources"));
  await expect(page.locator("#sources").getByRole("table")).toBeVisible();
  await expect(page).not.toHaveTitle(/^Next: /);
  await other.evaluate(async () => {
    const worker = await navigator.serviceWorker.getRegistration();
    await worker?.update();
  });
  await page.close();
  await other.goto("about:blank");
  const after = await context.newPage();
  await after.goto(site.url);
  await expect
    .poll(() => after.evaluate(async () => (await caches.keys()).join()))
    .toMatch(/ next-\w+$/);
});

test("a build without it takes it away from readers who have it", async ({ page }) => {
  await page.goto(site.url);
  await workerIsThere(page);
  const retired = await retiredWorker();
  site.instead("sw.js", (response) =>
    response.writeHead(200, { "Content-Type": "text/javascript" }).end(retired),
  );
  // As a browser does by itself when a page is opened.
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.getRegistration();
    await worker?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return workers.length + (await caches.keys()).length;
      }),
    )
    .toBe(0);
});

test("no embed keeps anything", async ({ page }) => {
  await page.goto(`${site.url}embed/headline/`);
  await expect(page.getByRole("heading").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toHaveLength(0);
});

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a page whose code is gone after a deploy is loaded anew, once", async ({ page }) => {
    await page.route("**/assets/SourcesView-*.js", (route) => route.abort());
    const loads = countLoads(page);
    await page.goto(`${site.url}?rule=lowest`);
    // By its own code: what was written has the figure too.
    await expect(page.locator(".written")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
    site.deploy(next);
    await expect(page).toHaveTitle(/^Next: /);
    expect(new URL(page.url()).search).toBe("?rule=lowest");
    // Its code cannot be had in the new build either: then it is told, and nothing goes round.
    await expect(page.locator("#sources")).toContainText("could not be loaded");
    expect(loads()).toBe(2);

    // A page that a browser had kept names code that is gone before there is anything that could tell.
    site.deploy("dist");
    site.instead("index.html", (response, old) => {
      site.instead("index.html");
      site.deploy(next);
      response.writeHead(200, { "Content-Type": "text/html" }).end(old);
    });
    await page.goto(`${site.url}?asof=2025-03-01`);
    await expect(page).toHaveTitle(/^Next: /);
    await expect(page.locator(".written")).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("?asof=2025-03-01");
    expect(loads()).toBe(4);
  });
});

/** What a build with OFFLINE=off has as its worker. */
async function retiredWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: "src/worker/retired.ts" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The build made nothing");
  return output.output[0].code;
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("load", () => (loads += 1));
  return () => loads;
}

/** Waits until the browser keeps the site and answers for it. */
async function workerIsThere(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe("activated");
}
