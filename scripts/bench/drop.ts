import type { Browser } from "@playwright/test";

/** How a page took a dataset that was dropped on it. */
export interface Drop {
  /** Milliseconds from the drop until the claims are painted. */
  readonly listed: number;
  /** The longest that the page was held up by then. */
  readonly heldUp: number;
}

/**
 * Drops a dataset on a page that has drawn its own.
 *
 * @param path of the dataset, from the root of the site
 * @param status what the page says of its claims when they are listed
 */
export async function dropOnce(
  browser: Browser,
  site: string,
  path: string,
  status: string,
): Promise<Drop> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${site}?theme=light#claims`, { timeout: 0 });
    await page.waitForLoadState("networkidle", { timeout: 0 });
    await page.waitForFunction(isDrawn, undefined, { timeout: 0 });
    const transfer = await page.evaluateHandle(async (path) => {
      const answer = await fetch(path);
      const transfer = new DataTransfer();
      transfer.items.add(new File([await answer.blob()], "large.json"));
      return transfer;
    }, path);
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    // As long as nobody takes less to let go of a file.
    await page.waitForTimeout(500);
    return await page.evaluate(dropAndWait, { transfer, status });
  } finally {
    await page.close();
  }
}

/** Runs in the page: from the drop to the first task after the frame that has the status. */
function dropAndWait({
  transfer,
  status,
}: {
  readonly transfer: DataTransfer;
  readonly status: string;
}): Promise<Drop> {
  let heldUp = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) heldUp = Math.max(heldUp, duration);
  }).observe({ type: "longtask" });
  const start = performance.now();
  document.body.dispatchEvent(
    new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
  );
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(".claims-status")?.textContent !== status) {
        requestAnimationFrame(look);
        return;
      }
      setTimeout(() => {
        const listed = performance.now() - start;
        // A task is told of a little after it.
        setTimeout(() => resolve({ listed, heldUp }), 500);
      });
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: whether every part of it has been drawn. */
export function isDrawn(): boolean {
  return document.querySelector("[aria-busy=true]") === null;
}
