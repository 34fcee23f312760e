import { readFileSync } from "node:fs";
import { type CDPSession, expect, type Page, test } from "@playwright/test";

/** A screen in a hall: twelve hours of slides that go round by themselves, with a fast clock. */
const SLIDES = 10;
const EVERY_S = 1200;
const HOUR = 3600 / EVERY_S;
const BEGIN = new Date("2025-07-07T08:00:00Z");

const shown = (page: Page) => page.locator(".slide[data-shown]");

/** Bytes of script's memory that are in use, after what is not has been let go. */
async function usedMemory(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

test("a kiosk runs for twelve hours: no slide is lost, no memory either, and data is looked for", async ({
  page,
  context,
}) => {
  test.slow();
  const dataset = readFileSync("public/data/dataset.json", "utf8");
  let answer: "as published" | "newer" | "none" = "as published";
  let asked = 0;
  await context.route("**/data/dataset.json", async (route) => {
    asked += 1;
    if (answer === "none") return route.abort();
    if (answer === "as published") return route.continue();
    return route.fulfill({ json: { ...JSON.parse(dataset), version: "1.0.1" } });
  });
  await page.clock.install({ time: BEGIN });
  await page.goto(`./present/?kiosk=1&auto=${EVERY_S}`);
  await expect(page.locator(".slide")).toHaveCount(SLIDES, { timeout: 30_000 });
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Pause" })).toBeAttached();

  let turns = 0;
  const run = async (hours: number) => {
    for (const end = turns + hours * HOUR; turns < end;) {
      await page.clock.fastForward(EVERY_S * 1000);
      turns += 1;
      const slide = (turns % SLIDES) + 1;
      await expect(shown(page)).toHaveCount(1);
      await expect(shown(page).locator(".slide-number")).toHaveText(`${slide} / ${SLIDES}`);
    }
  };
  const edition = shown(page).locator(".slide-edition");
  const session = await context.newCDPSession(page);
  // In the first rounds the engine still compiles what it finds to be used often.
  await run(4);
  const before = await usedMemory(session);
  await run(3);
  expect(asked).toBeGreaterThan(15);
  answer = "none";
  await run(1);
  await expect(edition).toContainText(/looking for newer failed at 1[56]:\d\d/);
  answer = "as published";
  await run(4);
  await expect(edition).toContainText(/checked at (19|20):\d\d/);
  expect((await usedMemory(session)) / before).toBeLessThan(1.1);

  answer = "newer";
  await run(1);
  await expect(edition).toContainText("version 1.0.1");
});
