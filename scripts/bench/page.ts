import { preview } from "vite";
import { startBrowser } from "./browser.ts";
import { median } from "./median.ts";

/** Milliseconds from a click on a filter until the page with its counts is painted. */
const BUDGET = 50;
const ROUNDS = 3;

/**
 * How long the built site takes in Chromium to answer a click on a filter: on the first value of
 * each dimension, by way of the address, until the next frame is painted; and until the claims and
 * the charts, which follow in pieces so that the page stays usable, have all come.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export async function benchPage(): Promise<readonly string[]> {
  const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.getByRole("checkbox").first().waitFor();
    await page.waitForLoadState("networkidle");
    const clicks = await page.evaluate(clickThrough, ROUNDS);
    const painted = median(clicks.map((click) => click.painted));
    const settled = median(clicks.map((click) => click.settled));
    return [
      `filter click, published dataset in Chromium, until painted: ${painted.toFixed(0)} ms of ${BUDGET} (${painted <= BUDGET ? "ok" : "TOO SLOW"})`,
      `filter click, published dataset in Chromium, until all has followed: ${settled.toFixed(0)} ms`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Click {
  readonly painted: number;
  /** The last change to the page. */
  readonly settled: number;
}

/** Runs in the page: each value is clicked on and off again, as long a way back as there. */
async function clickThrough(rounds: number): Promise<Click[]> {
  const QUIET_MS = 500;
  const click = async (box: HTMLInputElement): Promise<Click> => {
    let changed = 0;
    const watch = new MutationObserver(() => (changed = performance.now()));
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    const start = performance.now();
    box.click();
    const painted = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        // A message is taken up after the frame that this callback belongs to.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    });
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    watch.disconnect();
    return { painted: painted - start, settled: Math.max(changed, painted) - start };
  };
  const clicks: Click[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const facet of document.querySelectorAll("fieldset")) {
      const box = facet.querySelector<HTMLInputElement>("input[type=checkbox]");
      if (box) clicks.push(await click(box), await click(box));
    }
  }
  return clicks;
}
