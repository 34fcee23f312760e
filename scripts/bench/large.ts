import type { Browser, Page } from "@playwright/test";
import { preview } from "vite";
import { heapOf, startBrowser } from "./browser.ts";
import { type Drop, dropOnce, isDrawn } from "./drop.ts";
import { generateDataset } from "./generate.ts";
import { median } from "./median.ts";

/**
 * Claims; milliseconds until they are listed, and from a letter typed to the next paint; megabytes
 * above the data. Listed is meant of a page that is there: parse, validate, derive, first paint of
 * results. What it takes to load the page and the file is told beside it.
 */
const BUDGETS: readonly {
  readonly claims: number;
  readonly listed: number;
  readonly letter: number;
  readonly memory: number;
}[] = [
  { claims: 10_000, listed: 500, letter: 30, memory: 5 },
  { claims: 100_000, listed: 4000, letter: 50, memory: 40 },
];
/** Long enough that one letter in twenty is more than one. */
const TYPED = "generated 12 actor 3 place 7 received by";
const PATH = "data/large.json";
/** Looks at how soon a file is listed, each in a page of its own. */
const LOOKS = 3;

/**
 * How a reader's own large dataset does in Chromium on the built site: when its claims are listed,
 * from when its file is dropped on a page that stands, and from opening its address in an empty tab;
 * the longest that the page was held up meanwhile; how soon a letter typed in the search is painted; and
 * how much more memory is in use than by the page with its own dataset and the same file beside it,
 * parsed and nothing else.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export async function benchLarge(): Promise<readonly string[]> {
  let file = "";
  const server = await preview({
    preview: { host: "127.0.0.1", port: 0 },
    logLevel: "error",
    plugins: [
      {
        name: "large-dataset",
        configurePreviewServer({ middlewares }) {
          middlewares.use(`/${PATH}`, (_asked, answer) => {
            answer.setHeader("content-type", "application/json").end(file);
          });
        },
      },
    ],
  });
  const site = server.resolvedUrls?.local[0] ?? "";
  const browser = await startBrowser();
  try {
    const lines: string[] = [];
    for (const budget of BUDGETS) {
      file = JSON.stringify(generateDataset(budget.claims, "many-things"));
      lines.push(...(await benchOne(browser, site, budget)));
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchOne(
  browser: Browser,
  site: string,
  { claims, listed, letter, memory }: (typeof BUDGETS)[number],
): Promise<readonly string[]> {
  const count = claims.toLocaleString("en");
  const status = `${count} of ${count} claims`;
  const looks: Drop[] = [];
  for (let look = 0; look < LOOKS; look += 1)
    looks.push(await dropOnce(browser, site, PATH, status));
  const data = await heapOfData(browser, site);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript(noteLongTasks);
    const start = performance.now();
    await page.goto(`${site}?data=${PATH}#claims`, { timeout: 0 });
    // Not by role or text, for which Playwright would look through all of a very long page.
    await page.waitForFunction(
      (status) => document.querySelector(".claims-status")?.textContent === status,
      status,
      { timeout: 0 },
    );
    const shown = performance.now() - start;
    const sinceCome = await page.evaluate(sinceArrival, PATH);
    const longest = await page.evaluate(longestTask);
    await page.waitForLoadState("networkidle", { timeout: 0 });
    const times = await lettersPainted(page);
    const p95 = times.toSorted((a, b) => b - a)[Math.floor(times.length * 0.05)] ?? Infinity;
    await page.waitForFunction(isDrawn, undefined, { timeout: 0 });
    const above = (await settledHeap(page)) - data;
    const told = (time: number, most: number) =>
      `${time.toFixed(0)} ms of ${most} (${time <= most ? "ok" : "TOO SLOW"})`;
    const dropped = median(looks.map(({ listed }) => listed));
    const held = Math.max(...looks.map(({ heldUp }) => heldUp));
    const beside = (time: number) =>
      `${time.toFixed(0)} ms, ${(time / listed).toFixed(1)} times that`;
    return [
      `own dataset of ${count} claims in Chromium, from the drop of its file on the page until they are listed: ${told(dropped, listed)}, median of ${LOOKS} looks; the page was held up for ${held.toFixed(0)} ms at most`,
      `own dataset of ${count} claims in Chromium, with the page's code and the file to load, beside the ${listed} ms: ${beside(shown)}, from opening its address in an empty tab; ${beside(sinceCome)}, from when the last byte of the file had come; the page was held up for ${longest.toFixed(0)} ms at most`,
      `own dataset of ${count} claims in Chromium, a letter typed until painted, p95: ${told(p95, letter)}`,
      `own dataset of ${count} claims in Chromium, memory above the data: ${above.toFixed(1)} MB of ${memory} (${above <= memory ? "ok" : "TOO MUCH"})`,
    ];
  } finally {
    await page.close();
  }
}

/** Megabytes of the page with its own dataset, and of the large one as its file says it. */
async function heapOfData(browser: Browser, site: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    // An address that asks for something, so that all of the page is drawn here too.
    await page.goto(`${site}?theme=light#claims`, { timeout: 0 });
    await page.waitForLoadState("networkidle", { timeout: 0 });
    await page.waitForFunction(isDrawn, undefined, { timeout: 0 });
    await page.evaluate(async (path) => {
      const answer = await fetch(path);
      Object.assign(window, { large: await answer.json() });
    }, PATH);
    return await settledHeap(page);
  } finally {
    await page.close();
  }
}

/** The least of several looks: what has just been drawn lets go of what was there before a little later. */
async function settledHeap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  let least = Infinity;
  for (let look = 0; look < 5; look += 1) {
    await page.waitForTimeout(700);
    least = Math.min(least, await heapOf(devtools));
  }
  return least;
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

/** Runs in the page: milliseconds since a file had come whole. */
function sinceArrival(path: string): number {
  const file = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(path));
  return file instanceof PerformanceResourceTiming ? performance.now() - file.responseEnd : NaN;
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
