import { queryOptions } from "@tanstack/react-query";
import type { Basemap, Line } from "./basemap.ts";
import type { Deck } from "./deck.ts";
import type { Progress } from "./elsewhere.ts";
import { DatasetError } from "./fault.ts";
import { readJson } from "./json.ts";
import { digestOf, isPublished } from "./published.ts";
import { parseRiver } from "./river.ts";
import type { Dataset } from "./schema.ts";

/** What is kept for when there is no network answers without one. */
const WITHOUT_NETWORK = { networkMode: "always" } as const;

/** The dataset at an address, fetched once and then kept: it changes only when it is published. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ["dataset", url],
    queryFn: ({ signal, client }) =>
      loadDataset(url, signal, (progress) => client.setQueryData(["progress", url], progress)),
    staleTime: Infinity,
    gcTime: Infinity,
    ...WITHOUT_NETWORK,
    // It has tried for itself.
    retry: false,
  });
}

/** A file of the basemap: GeoJSON that the dataset names and the site ships. */
export function basemapQuery(url: string) {
  return queryOptions({
    queryKey: ["basemap", url],
    queryFn: ({ signal }) => loadBasemap(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 2,
    ...WITHOUT_NETWORK,
  });
}

/** The border river as one line, drawn as a rule. */
export function riverQuery(url: string) {
  return queryOptions({
    queryKey: ["river", url],
    queryFn: ({ signal }) => loadRiver(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 2,
    ...WITHOUT_NETWORK,
  });
}

/**
 * A deck of slides: at an address, or in a text that the reader has.
 *
 * @param url the address, or the name by which the reader knows the text
 */
export function deckQuery(url: string, text?: string) {
  return queryOptions({
    queryKey: ["deck", url, text],
    queryFn: async ({ signal }) =>
      readDeck(
        text === undefined ? await loadBytes(url, signal) : new TextEncoder().encode(text),
        url,
      ),
    staleTime: Infinity,
    ...WITHOUT_NETWORK,
    retry: false,
  });
}

// What reads a deck comes with it: the dataset's own deck was validated with the dataset.
async function readDeck(bytes: BufferSource, url: string): Promise<Deck> {
  const { parseDeck } = await import("./parseDeck.ts");
  return parseDeck(readJson(bytes, url), url);
}

/** A page of the site as the server has it now. */
export async function loadPage(url: string): Promise<string> {
  const response = await fetch(url, { cache: "no-cache" });
  return response.text();
}

/** How long to wait, in milliseconds, before a dataset that could not be fetched is asked for again. */
const PAUSES = [500, 1000];

/**
 * The dataset at an address: for pages that keep it themselves. It is asked for again where it could
 * not be fetched.
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
 * A file of the basemap, for pages that keep it themselves. What reads it comes with it: a page
 * without a map needs neither.
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

async function loadRiver(url: string, signal: AbortSignal): Promise<Line> {
  return parseRiver(readJson(await loadBytes(url, signal), url), url);
}

/** The site's own files have relative addresses. */
function isElsewhere(url: string): boolean {
  return !/^\.+\//.test(url);
}

/** A server that sends fewer bytes than this in so many milliseconds is not waited for. */
const LEAST = 1000;
const WINDOW = 10_000;

/** @throws DatasetError `unreachable` */
async function loadBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
