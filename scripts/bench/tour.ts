import type { Page } from "@playwright/test";
import { heapOf, startBrowser } from "./browser.ts";

/** How much slower than this machine the reader's is taken to be. */
const SLOWER = 4;
const TOURS = 5;
/** Milliseconds from what the reader does to the next paint, for 98 of 100 of it. */
const BUDGET = 100;
/** How much more memory may be in use after the last tour than after the second. */
const GROWTH = 1.05;

/**
 * How soon the dashboard answers on a tour of it on a slow machine, and whether it forgets what it no
 * longer needs.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export async function benchTour(url: string): Promise<readonly string[]> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      // The certificate of the server is this machine's own.
      ignoreHTTPSErrors: true,
    });
    const devtools = await page.context().newCDPSession(page);
    await page.addInitScript(noteInteractions);
    await page.goto(url);
    await page.getByRole("searchbox").waitFor();
    await page.waitForLoadState("networkidle");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const memory: number[] = [];
    const scrolled: number[] = [];
    for (let at = 0; at < TOURS; at += 1) {
      await tour(page, async (element) => {
        scrolled.push(await element.evaluate(show));
        await element.click();
      });
      // What waits until the reader rests would be weighed half drawn, and at another point each time.
      await page.evaluate(settle);
      memory.push(await heapOf(devtools));
    }
    const noted = await page.evaluate((): unknown => Reflect.get(window, "interactions"));
    return [
      answers(Array.isArray(noted) ? noted.map(String) : []),
      `what is pressed next is painted ${Math.max(...scrolled).toFixed(0)} ms after it was scrolled to, at most`,
      remembers(memory),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page: notes what each interaction took, as "milliseconds what". */
function noteInteractions(): void {
  const interactions: string[] = [];
  const longest = new Map<number, { at: number; duration: number }>();
  Object.assign(window, { interactions });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || entry.interactionId === 0) continue;
      const { interactionId, duration, name, target } = entry;
      const known = longest.get(interactionId);
      const at = known?.at ?? interactions.length;
      if (known && known.duration >= duration) continue;
      const label = target instanceof HTMLElement ? (target.textContent ?? "").trim() : "";
      interactions[at] = `${duration} ${name} ${label.slice(0, 30)}`;
      longest.set(interactionId, { at, duration });
    }
  });
  // The shortest that a browser tells of; the types do not know of it.
  const asked = { type: "event", buffered: true, durationThreshold: 16 };
  observer.observe(asked);
}

/**
 * Runs in the page: scrolls to what will be pressed, and waits for it to be painted. Nobody presses what
 * is not to be seen yet, and a press in the same moment would be charged with all that comes into sight.
 *
 * @returns milliseconds until the page has done its part of that
 */
function show(element: Element): Promise<number> {
  const from = performance.now();
  element.scrollIntoView({ block: "nearest" });
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
  });
}

/** Runs in the page: waits until nothing on it has changed for two seconds. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      wait();
    });
    const wait = () => {
      timer = window.setTimeout(() => {
        watch.disconnect();
        resolve();
      }, 2000);
    };
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    wait();
  });
}

function answers(noted: readonly string[]): string {
  const slowest = noted.toSorted((a, b) => parseFloat(b) - parseFloat(a));
  const p98 = parseFloat(slowest[Math.floor(slowest.length * 0.02)] ?? "");
  const median = parseFloat(slowest[slowest.length >> 1] ?? "");
  const verdict = p98 <= BUDGET ? "ok" : `TOO SLOW: ${slowest.slice(0, 5).join("; ")}`;
  return `interaction to next paint at ${SLOWER}x slowdown: p98 ${p98} ms of ${BUDGET}, median ${median} ms, ${noted.length} interactions (${verdict})`;
}

function remembers(memory: readonly number[]): string {
  const [, second = NaN] = memory;
  const isFlat = (memory.at(-1) ?? NaN) <= second * GROWTH;
  const told = memory.map((megabytes) => megabytes.toFixed(1)).join(", ");
  return `memory after each tour: ${told} MB (${isFlat ? "flat" : "GROWS"})`;
}

/** By what is found anew each time, or that element itself. */
interface Pressed {
  evaluate(run: (element: Element) => Promise<number>): Promise<number>;
  click(): Promise<void>;
}

async function tour(page: Page, press: (element: Pressed) => Promise<void>): Promise<void> {
  for (const name of ["batches", "nationalities", "map"]) {
    const table = page.locator(`#${name}`).getByRole("button", { name: "Table", exact: true });
    await press(table.first());
    await press(table.first());
  }
  await press(page.getByRole("button", { name: "Zoom in" }));
  await press(page.getByRole("button", { name: "Zoom out" }));
  await press(page.getByRole("link", { name: "Dark", exact: true }));
  await press(page.getByRole("link", { name: "Auto", exact: true }));
  await press(page.getByRole("searchbox"));
  await page.keyboard.type("air", { delay: 50 });
  await page.getByRole("searchbox").fill("");
  for (const facet of await page.locator("#claims fieldset").all()) {
    const first = facet.getByRole("checkbox").first();
    if (!(await first.isVisible())) continue;
    // Another may be the first when the counts have followed; what was put on is taken off.
    const box = await first.elementHandle();
    if (box === null) continue;
    await press(box);
    await press(box);
    await box.dispose();
  }
}
