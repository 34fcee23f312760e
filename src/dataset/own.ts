/** What `data` says where the dataset is a file that the reader opened. */
export const OWN_DATASET = "own";
export type OwnDataset = typeof OWN_DATASET;

/**
 * Where the browser keeps it, so that it is there after a reload and on the site's other pages. It is
 * an address of no file: nothing is ever asked for there.
 */
const KEPT_AS = new URL(/* @vite-ignore */ "own-dataset", import.meta.url).href;
const CACHE = "own dataset";

/**
 * What this page was given itself. Where storage is barred, as in a sandboxed frame, it lasts as long
 * as the page.
 */
let held: Blob | undefined;

/** Keeps a file that the reader opened, in this browser only. It can be read at once. */
export function keepOwn(file: Blob): void {
  held = file;
  void store(file);
}

async function store(file: Blob): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(KEPT_AS, new Response(file));
  } catch {
    // Held above.
  }
}

/** The file that the reader opened last; undefined where this browser keeps none. */
export async function readOwn(): Promise<Blob | undefined> {
  if (held) return held;
  try {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(KEPT_AS);
    return await kept?.blob();
  } catch {
    return undefined;
  }
}
