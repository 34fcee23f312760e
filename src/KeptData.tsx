import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { lazy, useMemo } from "react";
import type { Basemap, Loaded } from "./dataset/basemap.ts";
import { basemapQuery, datasetQuery, riverQuery } from "./dataset/queries.ts";
import type { Dataset } from "./dataset/schema.ts";
import { KeptBoundary } from "./KeptBoundary.tsx";
import { prepareKnown } from "./prepareKnown.ts";
import type { DataProps } from "./Reading.tsx";
import type { BasemapFiles } from "./views/view.ts";

// For a dataset that is not this site's.
const Elsewhere = lazy(async () => ({ default: (await import("./Elsewhere.tsx")).Elsewhere }));

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
        <Elsewhere data={data} site={site}>
          <Load {...props} />
        </Elsewhere>
      )}
    </QueryClientProvider>
  );
}

function Load({ url, data, site, files, children }: DataProps) {
  const { data: whole } = useSuspenseQuery(datasetQuery(url, prepareKnown));
  // The files of a dataset elsewhere lie beside it.
  const at = (path: string) => (URL.canParse(data) ? new URL(path, data).href : `${site}${path}`);
  return children(whole, useBasemap(whole, at, files));
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
  const asked = (file: keyof BasemapFiles, path: string | undefined) =>
    files.has(file) && path !== undefined
      ? { url: at(path), enabled: true }
      : { url: "", enabled: false };
  const file = {
    border: asked("border", map.border),
    region: asked("region", map.land),
    river: asked("river", map.river),
  };
  const border = useQuery({ ...basemapQuery(file.border.url), enabled: file.border.enabled });
  const land = useQuery({ ...basemapQuery(file.region.url), enabled: file.region.enabled });
  const river = useQuery({ ...riverQuery(file.river.url), enabled: file.river.enabled });
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
