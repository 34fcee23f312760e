import { DatasetError } from "./fault.ts";
import type { Reading } from "./readDataset.ts";
import type { Dataset } from "./schema.ts";

/** Milliseconds that reading may take, on the slowest of machines. */
const PATIENCE = 120_000;

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
  const worker = startWorker();
  if (!worker) return undefined;
  const refused = (because: string): Reading => ({ failure: { kind: "refused", url, because } });
  try {
    return await new Promise<Reading | undefined>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      let hasBegun = false;
      port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (isReading(data)) resolve(data);
        else hasBegun = true;
      });
      port1.start();
      worker.addEventListener("error", (event) => {
        // Reported here; the browser need not report it besides.
        event.preventDefault();
        resolve(hasBegun ? refused("it is more than this browser can read") : undefined);
      });
      signal.addEventListener("abort", () => reject(new DOMException("left", "AbortError")));
      setTimeout(() => resolve(refused("reading it took too long")), PATIENCE);
      worker.postMessage({ bytes, url }, [port2]);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

/** What the worker sends is ours: it read the rest. */
function isReading(value: unknown): value is Reading {
  return typeof value === "object" && value !== null && ("dataset" in value || "failure" in value);
}
