import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { beginReading } from "./beginReading.ts";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { PUBLISHED } from "../fixtures/published.ts";

/** What leaves the page: files, pictures, sentences, citations. */

async function openPanel(page: Page, view: string): Promise<Locator> {
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: `Take away: ${view}` }).click();
  const panel = page.locator(".take-away-panel");
  await panel.getByRole("button", { name: "APA" }).waitFor();
  return panel;
}

async function fileOf(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function records(bytes: Buffer): readonly Readonly<Record<string, string>>[] {
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test("the published files are there, and the data package names them", async ({ page }) => {
  const descriptor: { resources: { path: string }[] } = await (
    await page.request.get("./data/datapackage.json")
  ).json();
  expect(descriptor.resources.length).toBeGreaterThan(7);
  for (const { path } of descriptor.resources) {
    expect((await page.request.get(`./data/${path}`)).ok(), path).toBe(true);
  }
  const claims = records(await (await page.request.get("./data/claims.csv")).body());
  expect(claims).toHaveLength(PUBLISHED.claims);
  expect(claims.filter((row) => row["source_name"] === "")).toEqual([]);
  expect(claims.filter((row) => row["value"] !== "" && row["qualifier"] === "")).toEqual([]);
});

test("the claims on screen leave as CSV that says by which filters", async ({ page }) => {
  await page.goto("./?nationality=ETH&kind=exact");
  const status = page.getByRole("region", { name: "Claims", exact: true }).getByRole("status");
  await expect(status).toHaveText(`31 of ${PUBLISHED.claims} claims`);
  const panel = await openPanel(page, "Claims");
  await expect(panel).toContainText("Nationality: Ethiopia; Kind: exact");
  const { name, bytes } = await fileOf(
    page,
    panel.getByRole("button", { name: "CSV", exact: true }),
  );
  expect(name).toBe(`myawaddy-returns-${PUBLISHED.version}-selection-claims.csv`);
  expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  const rows = records(bytes);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toMatchObject({ filters: "Nationality: Ethiopia; Kind: exact" });
  expect(rows[0]?.["address"]).toMatch(/\?nationality=ETH&kind=exact#claims$/);
});

test("the same leaves as a data package", async ({ page }) => {
  await page.goto("./?nationality=ETH");
  const panel = await openPanel(page, "Claims");
  const { bytes } = await fileOf(page, panel.getByRole("button", { name: /ZIP/ }));
  const files = unzipSync(bytes);
  const descriptor: { filters: string; resources: { path: string }[] } = JSON.parse(
    strFromU8(files["datapackage.json"] ?? new Uint8Array()),
  );
  expect(descriptor.filters).toBe("Nationality: Ethiopia");
  expect(descriptor.resources.filter(({ path }) => !(path in files))).toEqual([]);
});

for (const [view, says] of [
  ["Returned by batch", ["~1,429", "826†", "accounts differ, a dot for each", "Sources: "]],
  ["By nationality", ["4,860", "Sources: "]],
  ["Border crossings", ["~4,760†", "people", "THAILAND", "OpenStreetMap"]],
] as const) {
  test(`${view} leaves as a drawing that stands alone`, async ({ page }) => {
    await beginReading(page);
    const figure = page.getByRole("region", { name: view, exact: true }).getByRole("figure");
    // The map is drawn when it comes near the screen.
    await figure.first().hover();
    await expect(figure.first()).toContainText(says[0]);
    const panel = await openPanel(page, view);
    const { bytes } = await fileOf(
      page,
      panel.getByRole("button", { name: "Drawing (SVG)" }).first(),
    );
    const svg = bytes.toString("utf8");
    expect(svg).not.toMatch(/foreignObject|var\(|<image|<script|@import/);
    expect(svg.match(/(href|src)="|url\((?!#)/g)).toBeNull();
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        fault: parsed.querySelector("parsererror")?.textContent ?? null,
        title: parsed.querySelector("svg > title")?.textContent ?? "",
        desc: parsed.querySelector("svg > desc")?.textContent ?? "",
        text: [...parsed.querySelectorAll("text")].map((each) => each.textContent).join("\n"),
      };
    }, svg);
    expect(read.fault).toBeNull();
    expect(read.title).not.toBe("");
    expect(read.desc).not.toBe("");
    for (const words of [
      ...says,
      `Myawaddy Returns, version ${PUBLISHED.version}`,
      page.url().split("#")[0],
    ]) {
      expect(read.text).toContain(words ?? "");
    }
  });
}

test("a chart leaves as a picture, under a policy that loads no picture made here", async ({
  page,
}) => {
  await beginReading(page);
  const panel = await openPanel(page, "By nationality");
  const { bytes } = await fileOf(page, panel.getByRole("button", { name: "Picture (PNG)" }));
  expect(bytes.subarray(1, 4).toString("ascii")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test("sentences, tables and citations are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?claim=c001");
  const panel = await openPanel(page, "Claims");
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await panel.getByRole("button", { name: "Copy sentence" }).click();
  await expect(panel.getByRole("status")).toHaveText("Copied.");
  expect(await clipboard()).toMatch(/200 people, said by .*\?claim=c001#claims$/);
  await panel.getByRole("button", { name: "APA" }).click();
  await expect.poll(clipboard).toMatch(/\(Version 1\.0\.0\) \[Data set\]\. Retrieved .* from http/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Take away: Claims" })).toBeFocused();
  const chart = await openPanel(page, "By nationality");
  await chart.getByRole("button", { name: "Copy table" }).click();
  await expect.poll(clipboard).toContain("China\t4,860");
});

test("what may not be copied is shown, to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await beginReading(page);
  const panel = await openPanel(page, "Sources");
  await panel.getByRole("button", { name: "BibTeX" }).click();
  await expect(panel.getByRole("textbox", { name: "Text to copy" })).toHaveValue(/^@misc\{/);
});
