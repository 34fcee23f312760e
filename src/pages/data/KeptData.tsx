import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import { basemapQuery, datasetQuery, riverQuery } from "../../dataset/queries.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { KeptBoundary } from "./KeptBoundary.tsx";
import { prepareKnown } from "./prepareKnown.ts";
import type { DataProps } from "./Reading.tsx";
import { lazyView } from "../../views/lazyView.tsx";
import { ViewBoundary } from "../../views/ViewBoundary.tsx";
import type { BasemapFiles } from "../../views/view.ts";

// For a dataset that is not this site's.
const Elsewhere = lazyView(() => import("./Elsewhere.tsx").then((module) => module.Elsewhere));

/** What the site's own pages have loaded. */
export const kept = new QueryClient();

/** Loads and keeps what a page shows: it may be asked for again, shared and refreshed. */
export function KeptData(props: DataProps) {
  const { url, data, site } = props;
  return (
    <QueryClientProvider client={kept}>
      {data === "" ? (
        // A failure of one dataset says nothing about another.
        <KeptBoundary key={url}>
          <Load {...props} />
        </KeptBoundary>
      ) : (
        <ViewBoundary keepsPlace={false}>
          <Elsewhere data={data} site={site}>
            <Load {...props} />
          </Elsewhere>
        </ViewBoundary>
      )}
    </QueryClientProvider>
  );
}

function Load({ url, data, site, files, children }: DataProps) {
  const { data: whole } = useSuspenseQuery(datasetQuery(url, prepareKnown));
  // The files of a dataset elsewhere lie beside it.
  const at = (path: string) => (URL.canParse(data) ? new URL(path, data).href : `${site}${path}`);
  // What comes for the map is told at once, and would have the whole page drawn in one piece.
  const basemap = useDeferredValue(useBasemap(whole, at, files));
  return useMemo(() => children(whole, basemap), [children, whole, basemap]);
}

/**
 * The files that the dataset names for its map, as far as the page's views draw them. A map without
 * them says so; the rest stands.
 */
function useBasemap(
  { map }: Dataset,
  at: (path: string) => string,
  files: DataProps["files"],
): BasemapFiles {
  const asked = <Q extends object>(
    file: keyof BasemapFiles,
    path: string | undefined,
    query: (url: string) => Q,
  ) => ({
    ...query(path === undefined ? "" : at(path)),
    enabled: path !== undefined && files.has(file),
  });
  const border = useQuery(asked("border", map.border, basemapQuery));
  const land = useQuery(asked("region", map.land, basemapQuery));
  const river = useQuery(asked("river", map.river, riverQuery));
  return useMemo(
    () => ({
      border: loadedOf(border.data, border.error),
      region: loadedOf(land.data, land.error),
      river: river.data,
    }),
    [border.data, border.error, land.data, land.error, river.data],
  );
}

function loadedOf(value: Basemap | undefined, error: Error | null): Loaded<Basemap> | undefined {
  if (value) return { value };
  return error ? { because: error.message } : undefined;
}
