import { queryOptions } from "@tanstack/react-query";
import type { Basemap, Line } from "./basemap.ts";
import { DatasetError } from "./fault.ts";
import { parseDataset } from "./parse.ts";
import type { Dataset } from "./schema.ts";

/** The dataset at an address, fetched once and then kept: it changes only when it is published. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ["dataset", url],
    queryFn: ({ signal }) => loadDataset(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) =>
      failures < 2 && error instanceof DatasetError && error.failure.kind === "unreachable",
    retryDelay: (attempt) => 500 * 2 ** attempt,
  });
}

/** A file of the basemap: GeoJSON that the dataset names and the site ships. */
export function basemapQuery(url: string) {
  return queryOptions({
    queryKey: ["basemap", url],
    queryFn: ({ signal }) => loadBasemap(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** The border river as one line, drawn as a rule. */
export function riverQuery(url: string) {
  return queryOptions({
    queryKey: ["river", url],
    queryFn: ({ signal }) => loadRiver(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

async function loadDataset(url: string, signal: AbortSignal): Promise<Dataset> {
  return parseDataset(await loadJson(url, signal), url);
}

// What reads a basemap comes with the file: a page without a map needs neither.
async function loadBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  const [{ parseBasemap }, value] = await Promise.all([
    import("./basemap.ts"),
    loadJson(url, signal),
  ]);
  return parseBasemap(value, url);
}

async function loadRiver(url: string, signal: AbortSignal): Promise<Line> {
  const [{ parseRiver }, value] = await Promise.all([
    import("./basemap.ts"),
    loadJson(url, signal),
  ]);
  return parseRiver(value, url);
}

/** @throws DatasetError `unreachable` or `not-json` */
async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  const body = await loadText(url, signal);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new DatasetError({ kind: "not-json", url, because: messageOf(error) });
  }
}

async function loadText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      throw new DatasetError({
        kind: "unreachable",
        url,
        because: `the server answered ${response.status} ${response.statusText}`.trim(),
      });
    }
    return await response.text();
  } catch (error) {
    if (error instanceof DatasetError || signal.aborted) throw error;
    throw new DatasetError({ kind: "unreachable", url, because: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
