import { expect, test } from "@playwright/test";
import { PUBLISHED } from "../fixtures/published.ts";
import { axeFaults } from "./axeFaults.ts";

test("about/ says what the site and its marks are, from one link, and runs nothing", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("./about/#mark-atLeast");
  await expect(page.getByRole("heading", { level: 3, name: "at least" })).toBeInViewport();
  for (const name of ["How figures are counted", "What the words mean", "How to cite"]) {
    await expect(page.getByRole("region", { name })).toBeVisible();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const astray = page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .map(({ hash }) => hash)
      .filter((hash) => document.getElementById(hash.slice(1)) === null),
  );
  expect(await astray).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  expect(scripts).toEqual([]);
  await page.getByRole("link", { name: "Myawaddy Returns", exact: true }).click();
  await expect(page.getByRole("link", { name: "2,876 people" }).first()).toBeVisible();
});

test("an address can pin a published version of the dataset", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`./embed/sources/?v=${PUBLISHED.version}`);
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  expect(asked).toContain(`/data/versions/${PUBLISHED.version}.json`);
  await page.goto("./?v=9.9.9");
  await expect(page.getByRole("alert")).toContainText("data/versions/9.9.9.json");
});
