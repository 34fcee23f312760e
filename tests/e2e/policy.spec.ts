import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { freePort } from "../../scripts/freePort.ts";
import { type Server, startNginx } from "../../scripts/nginx.ts";
import { folderOf, PAGES } from "../../src/shells/page.ts";
import { SECTIONS, VIEW_NAMES } from "../../src/views/viewName.ts";
import { scrollTo } from "./scrollTo.ts";

/** The content policy: nothing that the site does needs more than it allows. */
test.describe.configure({ mode: "default" });

/** Stricter than what is shipped: without the two doors that only a reader opens. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

const TILE = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>`;

let server: Server;
let root: string;

test.beforeAll(async () => {
  server = await startNginx("dist");
  root = `http://127.0.0.1:${server.port}`;
});

test.afterAll(async () => {
  await server.stop();
});

test("a tour of the dashboard asks for nothing that the strictest policy forbids", async ({
  page,
}) => {
  const refused = refusals(page);
  await page.route(`${root}/`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": STRICT };
    await route.fulfill({ response, headers });
  });
  await page.goto(root);
  for (const name of SECTIONS) {
    await scrollTo(page.locator(`#${name}`));
    await expect(page.locator(`#${name}`).getByRole("heading", { level: 2 })).toBeVisible();
  }
  await expect(page.locator(".map-mark").first()).toBeVisible();
  await page.getByRole("link", { name: "Dark", exact: true }).click();
  for (const button of await page.getByRole("button", { name: "Table", exact: true }).all()) {
    await button.click();
    await button.click();
  }
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.locator(".map-mark").first().click();
  await page.getByRole("searchbox").fill("airlift");
  await page.getByRole("link", { name: "2,876 people" }).first().click();
  await expect(page).toHaveURL(/claim=/);
  await page.emulateMedia({ media: "print" });
  await page.waitForLoadState("networkidle");
  expect(refused).toEqual([]);
});

test("every page opens as it is served without a refusal", async ({ page }) => {
  const refused = refusals(page);
  for (const folder of PAGES.map(folderOf)) {
    await page.goto(`${root}/${folder}`);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
  }
  expect(refused).toEqual([]);
});

test("every embed opens in a frame that has no origin", async ({ page }) => {
  const refused = refusals(page);
  const frames = VIEW_NAMES.map(
    (name) =>
      `<iframe title="${name}" sandbox="allow-scripts" width="600" height="400" src="${root}/embed/${name}/"></iframe>`,
  );
  await openHost(page, frames.join(""));
  for (const name of VIEW_NAMES) {
    const embed = page.frameLocator(`iframe[title="${name}"]`);
    await expect(embed.getByRole("heading").first()).toBeVisible();
  }
  const map = page.frameLocator('iframe[title="map"]');
  await expect(map.getByRole("button", { name: "Zoom in" })).toBeVisible();
  expect(refused).toEqual([]);
});

test("nobody else can frame the dashboard", async ({ page }) => {
  const refused = refusals(page);
  await openHost(page, `<iframe src="${root}/"></iframe>`);
  await expect.poll(() => refused.join("\n")).toContain("frame-ancestors 'none'");
});

test("a reader may open a dataset on another host, and the street tiles", async ({ page }) => {
  const refused = refusals(page);
  const dataset = await (await page.request.get(`${root}/data/dataset.json`)).text();
  // Without a map's base, which would be looked for beside it.
  await page.route("https://data.example/**", (route) => {
    const body = dataset
      .replace('"title": "Myawaddy Returns"', '"title": "My own returns"')
      .replace(/"(border|land|river)": "basemap.*/g, "");
    const headers = { "Access-Control-Allow-Origin": "*" };
    return route.fulfill({ contentType: "application/json", headers, body });
  });
  const tile = page.waitForRequest(/^https:\/\/tile\.openstreetmap\.org\//);
  await page.route("https://tile.openstreetmap.org/**", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: TILE }),
  );
  await page.goto(`${root}/?data=https://data.example/mine.json`);
  await expect(page.getByRole("link", { name: "My own returns" })).toBeVisible();
  await page.getByRole("button", { name: "Streets from openstreetmap.org" }).click();
  await tile;
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForLoadState("networkidle");
  expect(refused).toEqual([]);
});

/** Opens a page of another site that frames ours. */
async function openHost(page: Page, frames: string): Promise<void> {
  const host = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>A host</title><link rel="icon" href="data:," />${frames}`);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => host.listen(port, "127.0.0.1", resolve));
  await page.goto(`http://host.localhost:${port}/`);
  host.close();
}

/** What the browser has refused, or the page has thrown, since this was called. */
function refusals(page: Page): string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  page.on("pageerror", (error) => refused.push(error.message));
  return refused;
}
