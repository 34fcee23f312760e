import type { Basemap } from "./basemap.ts";
import type { Progress } from "./elsewhere.ts";
import { DatasetError, messageOf } from "./fault.ts";
import { readJson } from "./json.ts";
import { digestOf, isPublished } from "./published.ts";
import type { Dataset } from "./schema.ts";

/** A page of the site as the server has it now. */
export async function loadPage(url: string): Promise<string> {
  const response = await fetch(url, { cache: "no-cache" });
  return response.text();
}

/** How long to wait, in milliseconds, before a dataset that could not be fetched is asked for again. */
const PAUSES = [500, 1000];

/**
 * The dataset at an address. It is asked for again where it could not be fetched.
 *
 * @throws DatasetError
 */
export async function loadDataset(
  url: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Dataset> {
  for (const pause of PAUSES) {
    try {
      return await readDataset(url, signal, onProgress);
    } catch (error) {
      const isUnreachable = error instanceof DatasetError && error.failure.kind === "unreachable";
      if (!isUnreachable || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return readDataset(url, signal, onProgress);
}

async function readDataset(
  url: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Dataset> {
  if (isElsewhere(url)) {
    // What guards against other people's files comes with them.
    const { loadElsewhere } = await import("./elsewhere.ts");
    return loadElsewhere({ url, signal, onProgress, open: (signal) => fetch(url, { signal }) });
  }
  const bytes = await loadBytes(url, signal);
  const value = readJson(bytes, url);
  if (isPublished(value, await digestOf(bytes))) return value;
  // The schema comes only for a dataset that the build has not seen.
  const { parseDataset } = await import("./parse.ts");
  return parseDataset(value, url);
}

/**
 * A file of the basemap. What reads it comes with it: a page without a map needs neither.
 *
 * @throws DatasetError
 */
export async function loadBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  const [{ parseBasemap }, bytes] = await Promise.all([
    import("./basemap.ts"),
    loadBytes(url, signal),
  ]);
  return parseBasemap(readJson(bytes, url), url);
}

/** The site's own files have relative addresses. */
function isElsewhere(url: string): boolean {
  return !/^\.+\//.test(url);
}

/** A server that sends fewer bytes than this in so many milliseconds is not waited for. */
const LEAST = 1000;
const WINDOW = 10_000;

/** @throws DatasetError `unreachable` */
export async function loadBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  // No other page has the code that reads what a briefing pack carries.
  if (import.meta.env.MODE === "pack") {
    const packed = await (await import("./packed.ts")).readPacked(url);
    if (packed) return packed;
  }
  const tooSlow = new AbortController();
  let came = 0;
  let before = 0;
  const watch = setInterval(() => {
    if (came - before < LEAST) tooSlow.abort();
    before = came;
  }, WINDOW);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, tooSlow.signal]) });
    if (isElsewhere(url)) {
      const { readSmall } = await import("./body.ts");
      return await readSmall(response, url, ({ bytes }) => (came = bytes));
    }
    if (!response.ok) {
      throw new DatasetError({
        kind: "unreachable",
        url,
        because: `the server answered ${response.status} ${response.statusText}`.trim(),
      });
    }
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, through) {
        came += part.length;
        through.enqueue(part);
      },
    });
    return await new Response(response.body?.pipeThrough(count)).arrayBuffer();
  } catch (error) {
    if (error instanceof DatasetError || signal.aborted) throw error;
    const because = tooSlow.signal.aborted
      ? "the server has stopped sending it, or sends it too slowly"
      : messageOf(error);
    throw new DatasetError({ kind: "unreachable", url, because });
  } finally {
    clearInterval(watch);
  }
}
