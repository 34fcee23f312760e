import { DatasetError } from "./fault.ts";
import { type FromWorker, joinParts } from "./inParts.ts";
import type { Reading } from "./readDataset.ts";
import type { Dataset } from "./schema.ts";

/** Milliseconds that reading may take, on the slowest of machines. */
const PATIENCE = 120_000;

/** A worker that there is no file for yet. */
let ready: Worker | undefined;

/** Starts what checks a dataset while its file is still to come. */
export function startAhead(): void {
  ready ??= startWorker();
}

/**
 * Reads a dataset in a worker, so that the page stays alive meanwhile; on the page itself where
 * workers are barred, as in a frame without an origin.
 *
 * @throws DatasetError of every kind but `unreachable`
 */
export async function checkApart(
  bytes: ArrayBuffer,
  url: string,
  signal: AbortSignal,
): Promise<Dataset> {
  const reading = (await readApart(bytes, url, signal)) ?? (await readHere(bytes, url));
  if ("failure" in reading) throw new DatasetError(reading.failure);
  return reading.dataset;
}

async function readHere(bytes: ArrayBuffer, url: string): Promise<Reading> {
  const { readDataset } = await import("./readDataset.ts");
  return readDataset(bytes, url);
}

/** Undefined where there can be no worker. */
async function readApart(
  bytes: ArrayBuffer,
  url: string,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const worker = ready ?? startWorker();
  ready = undefined;
  if (!worker) return undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const refused = (because: string): Reading => ({ failure: { kind: "refused", url, because } });
  try {
    return await new Promise<Reading | undefined>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      let hasBegun = false;
      let join = joinParts();
      // What the worker sends is ours: it read the rest.
      port1.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
        if (data === "begun") {
          hasBegun = true;
          join = joinParts();
        } else if ("failure" in data) resolve(data);
        else {
          const dataset = join(data);
          if (dataset) resolve({ dataset });
        }
      });
      port1.start();
      worker.addEventListener("error", () => {
        resolve(hasBegun ? refused("it is more than this browser can read") : undefined);
      });
      signal.addEventListener("abort", () => reject(new DOMException("left", "AbortError")));
      patience = setTimeout(() => resolve(refused("reading it took too long")), PATIENCE);
      worker.postMessage({ bytes, url }, [port2]);
    });
  } finally {
    worker.terminate();
    // It would keep the file for as long as it waits.
    clearTimeout(patience);
  }
}

function startWorker(): Worker | undefined {
  try {
    const worker = new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", (event) => {
      // Told to the reader where it matters; the browser need not report it besides.
      event.preventDefault();
      if (ready === worker) ready = undefined;
    });
    return worker;
  } catch {
    return undefined;
  }
}
