import { queryOptions } from "@tanstack/react-query";
import { readJson } from "./json.ts";
import { loadBasemap, loadBytes, loadDataset } from "./load.ts";
import { parseRiver } from "./river.ts";
import type { Dataset } from "./schema.ts";

/** What the site's own pages load, and for how long they keep it. */

/** What is kept for when there is no network answers without one. */
export const WITHOUT_NETWORK = { networkMode: "always" } as const;

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
