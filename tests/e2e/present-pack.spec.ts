import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";

/** The briefing pack that the site offers: one file, opened from disk with the network off. */
const FILE = resolve("dist/present/briefing.html");

const digestOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function open(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole("toolbar", { name: "Presentation" })).toBeVisible({
    timeout: 30_000,
  });
}

test("is one file of less than 3 MB that shows the whole deck, and which data it is, without a network", async ({
  page,
  context,
}) => {
  test.slow();
  const bytes = readFileSync(FILE);
  expect(bytes.length).toBeLessThan(3_000_000);
  expect(readFileSync(`${FILE}.sha256`, "utf8")).toBe(`${digestOf(bytes)}  briefing.html\n`);

  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, FILE);
  await expect(page.locator(".slide")).toHaveCount(10, { timeout: 30_000 });
  await expect(page.locator("[aria-busy]")).toHaveCount(0, { timeout: 30_000 });
  const data = digestOf(readFileSync("public/data/dataset.json"));
  for (let slide = 1; slide <= 10; slide++) {
    if (slide > 1) await page.keyboard.press("PageDown");
    const shown = page.locator(".slide[data-shown]");
    await expect(shown.getByRole("heading", { level: 1 })).toContainText(`Slide ${slide} of 10:`);
    await expect(shown).not.toContainText("could not be loaded");
    await expect(shown).toContainText(`pack ${data.slice(0, 12)}`);
    if (!process.env["SITE_URL"]) await expect(shown).toContainText("made without a web address");
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText(data);

  await page.keyboard.press("Escape");
  const popup = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await popup;
  await expect(speaker.getByRole("toolbar", { name: "Speaker" })).toBeVisible({ timeout: 30_000 });
  await expect(speaker.getByText(/does not answer/)).toBeHidden({ timeout: 30_000 });
  await speaker.keyboard.press("Home");
  await speaker.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=2$/);
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

test("says so when its data was changed", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  const changed = join(folder, "changed.html");
  writeFileSync(changed, readFileSync(FILE, "utf8").replace('"value": 2876', '"value": 9876'));
  await page.goto(pathToFileURL(changed).href);
  await expect(page.getByRole("alert")).toContainText("not those that were packed", {
    timeout: 30_000,
  });
  rmSync(folder, { recursive: true, force: true });
});

test("is saved from the presentation", async ({ page }) => {
  await page.goto("./present/");
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Briefing pack" }).click({ timeout: 30_000 });
  expect((await saved).suggestedFilename()).toBe("briefing.html");
});
