import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { scrollTo } from "./scrollTo.ts";

/** What a reader sees of a dataset that is not this site's. */
const EXAMPLE = "data/examples/lantern-strait.json";
const THERE = "https://data.example/d/";

function notice(page: Page) {
  return page.getByRole("complementary", { name: "Whose data this is" });
}

async function drop(page: Page, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "mine.json", { type: "application/json" }));
    return transfer;
  }, text);
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("another border, year and nationalities are shown by all views, and links carry them", async ({
  page,
}) => {
  // Elsewhere, with the files of its map beside it.
  await page.route(`${THERE}**`, (route) => {
    const path = `public/data/examples/${new URL(route.request().url()).pathname.slice(3)}`;
    const headers = { "Access-Control-Allow-Origin": "*" };
    return route.fulfill({ body: readFileSync(path), headers });
  });
  const data = `data=${encodeURIComponent(`${THERE}lantern-strait.json`)}`;
  await page.goto(`./?${data}#claims`);
  const claims = page.getByRole("region", { name: "Claims", exact: true });
  await expect(claims).toBeInViewport();
  await expect(notice(page)).toContainText("Not this site’s data");
  await expect(notice(page)).toContainText("data.example/d/lantern-strait.json");
  await expect(page).toHaveTitle(/Lantern Strait Returns.*not this site’s data/);
  await expect(page.getByRole("link", { name: "412 people" }).first()).toBeVisible();
  await expect(page.getByText("Myawaddy")).toHaveCount(0);
  const batches = page.getByRole("region", { name: "Returned by batch" });
  await expect(batches).toContainText("Second ferry");
  const map = page.getByRole("region", { name: "Border crossings" });
  await scrollTo(map);
  await expect(map.getByText("Aldora", { exact: true }).first()).toBeVisible();
  await expect(map).toContainText("South Quay");
  await expect(page.getByRole("region", { name: "Where accounts differ" })).toContainText(
    "How many were on the second ferry",
  );

  await scrollTo(claims);
  await claims.getByRole("checkbox", { name: /^Dunmere \(/ }).check();
  await expect(page).toHaveURL(new RegExp(`nationality=QRA&${data}`));
  await expect(claims.getByRole("status")).toContainText("2 of 14 claims");

  await page.goto(`./present/?${data}`);
  await expect(page.getByRole("heading", { name: "What is known" })).toBeVisible();
  await expect(notice(page)).toBeVisible();
  await page.goto(`./embed/disputes/?${data}`);
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("How many wait at the harbour");
});

test("a file that is dropped is shown, stays on this machine, and is there on the next page", async ({
  page,
}) => {
  await page.goto("./?nationality=ETH");
  await page.getByRole("button", { name: "Your own data" }).click();
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await dialog.getByRole("button", { name: "Close" }).click();

  const text = readFileSync(`public/${EXAMPLE}`, "utf8");
  await drop(page, text.replace('"topic": "waiting"', '"topic": "wating"'));
  await expect(page.getByRole("heading", { name: "The dataset has a fault" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText('claims[l10].topic: names "wating"');

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.method()));
  await page.getByLabel("Open another file").setInputFiles({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(text.replace("(invented example)", "<script>alert(1)</script>")),
  });
  await expect(notice(page)).toContainText("<script>alert(1)</script>” is a file that you opened");
  await expect(page).toHaveURL(/\?data=own$/);
  await expect(page.getByRole("link", { name: "412 people" }).first()).toBeVisible();
  expect(asked.filter((method) => method !== "GET")).toEqual([]);

  await page.goto("./embed/sources/?data=own");
  await expect(page.getByRole("main")).toContainText("Two counts of one ferry");
  await notice(page).getByRole("link", { name: "Show this site’s own" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("what would stop the page, or comes from somebody else, is refused in plain words", async ({
  page,
}) => {
  const answers: Readonly<Record<string, { body?: string; headers?: Record<string, string> }>> = {
    large: { headers: { "Content-Length": "200000000" } },
    html: { body: "<!doctype html><p>Sign in" },
    deep: { body: `{"gaps": ${"[".repeat(10_000)}${"]".repeat(10_000)}}` },
    keys: { body: '{"__proto__": {"isAdmin": true}}' },
    number: { body: '{"claims": NaN}' },
  };
  await page.route(`${THERE}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(3);
    const { body = "{}", headers = {} } = answers[name] ?? {};
    return route.fulfill({ body, headers: { "Access-Control-Allow-Origin": "*", ...headers } });
  });
  const expected: readonly (readonly [string, RegExp])[] = [
    ["large", /200 MB or more, and this page reads up to 100 MB/],
    ["html", /a web page \(HTML\), not JSON/],
    ["deep", /lies too deep, expected at most 24 levels/],
    ["keys", /__proto__: is a key that no dataset has/],
    ["number", /"claims": NaN/],
  ];
  for (const [name, says] of expected) {
    await page.goto(`./?data=${encodeURIComponent(THERE + name)}`);
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(page.getByRole("alert")).toContainText(THERE + name);
  }
  await page.getByRole("link", { name: "Show this site’s own dataset" }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});
