import type { Browser, Page } from "@playwright/test";
import { preview } from "vite";
import { heapOf, startBrowser } from "./browser.ts";
import { generateDataset } from "./generate.ts";

/** Claims; milliseconds until they are listed, and from a letter typed to the next paint. */
const BUDGETS: readonly {
  readonly claims: number;
  readonly listed: number;
  readonly letter: number;
}[] = [
  { claims: 10_000, listed: 500, letter: 30 },
  { claims: 100_000, listed: 4000, letter: 50 },
];
const TYPED = "generated 12";
const PATH = "data/large.json";

/**
 * How a reader's own large dataset does in Chromium on the built site: when its claims are listed,
 * the longest that the page was held up meanwhile, how soon a letter typed in the search is painted,
 * and the memory in use beside the size of the file.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export async function benchLarge(): Promise<readonly string[]> {
  const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  const site = server.resolvedUrls?.local[0] ?? "";
  const browser = await startBrowser();
  try {
    const lines: string[] = [];
    for (const budget of BUDGETS) lines.push(...(await benchOne(browser, site, budget)));
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchOne(
  browser: Browser,
  site: string,
  { claims, listed, letter }: (typeof BUDGETS)[number],
): Promise<readonly string[]> {
  const body = JSON.stringify(generateDataset(claims, "many-things"));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.route(`**/${PATH}`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
    await page.addInitScript(noteLongTasks);
    const start = performance.now();
    await page.goto(`${site}?data=${PATH}#claims`, { timeout: 0 });
    const count = claims.toLocaleString("en");
    // Not by role or text, for which Playwright would look through all of a very long page.
    await page.waitForFunction(
      (status) => document.querySelector(".claims-status")?.textContent === status,
      `${count} of ${count} claims`,
      { timeout: 0 },
    );
    const shown = performance.now() - start;
    const longest = await page.evaluate(longestTask);
    await page.waitForLoadState("networkidle", { timeout: 0 });
    const times = await lettersPainted(page);
    const p95 = times.toSorted((a, b) => b - a)[Math.floor(times.length * 0.05)] ?? Infinity;
    const heap = await heapOf(await page.context().newCDPSession(page));
    const told = (time: number, most: number) =>
      `${time.toFixed(0)} ms of ${most} (${time <= most ? "ok" : "TOO SLOW"})`;
    return [
      `own dataset of ${count} claims in Chromium, until they are listed: ${told(shown, listed)}; the page was held up for ${longest.toFixed(0)} ms at most`,
      `own dataset of ${count} claims in Chromium, a letter typed until painted, p95: ${told(p95, letter)}`,
      `own dataset of ${count} claims in Chromium: ${heap.toFixed(0)} MB in use, the file has ${(body.length / 1e6).toFixed(0)} MB`,
    ];
  } finally {
    await page.close();
  }
}

/** Milliseconds from each letter to the next paint. */
async function lettersPainted(page: Page): Promise<readonly number[]> {
  const box = page.locator("#claims input[type=search]").first();
  await box.focus();
  await box.evaluate(notePaints);
  await box.pressSequentially(TYPED, { delay: 200 });
  const noted = await page.evaluate((): unknown => Reflect.get(window, "paints"));
  return Array.isArray(noted) ? noted.map(Number) : [];
}

/** Runs in the page. */
function noteLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

function longestTask(): number {
  const tasks: unknown = Reflect.get(window, "tasks");
  return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : NaN;
}

/** Runs in the page: from each letter on to the first task after the next frame. */
function notePaints(box: Element): void {
  const paints: number[] = [];
  Object.assign(window, { paints });
  box.addEventListener("keydown", () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => paints.push(performance.now() - start));
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
