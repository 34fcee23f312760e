import { queryOptions } from "@tanstack/react-query";
import type { Deck } from "./deck.ts";
import { readJson } from "./json.ts";
import { loadBasemap, loadBytes, loadDataset } from "./load.ts";
import { parseRiver } from "./river.ts";
import type { Dataset } from "./schema.ts";

/** What the site's own pages load, and for how long they keep it. */

/** What is kept for when there is no network answers without one. */
const WITHOUT_NETWORK = { networkMode: "always" } as const;

/**
 * The dataset at an address, fetched once and then kept: it changes only when it is published.
 *
 * @param ready what is done with it before it is given to anybody
 */
export function datasetQuery(url: string, ready?: (loaded: Dataset) => Promise<Dataset>) {
  return queryOptions({
    queryKey: ["dataset", url],
    queryFn: ({ signal, client }) =>
      loadDataset(url, signal, (progress) => client.setQueryData(["progress", url], progress)).then(
        ready,
      ),
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
    queryFn: async ({ signal }) => parseRiver(readJson(await loadBytes(url, signal), url), url),
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
