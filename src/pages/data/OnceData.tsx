import { startTransition, use, useEffect, useMemo, useState } from "react";
import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import { messageOf } from "../../dataset/fault.ts";
import { loadBasemap, loadDataset } from "../../dataset/load.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { DatasetBoundary } from "./DatasetBoundary.tsx";
import { prepareKnown } from "./prepareKnown.ts";
import type { DataProps } from "./Reading.tsx";
import type { BasemapFiles } from "../../views/view.ts";

/**
 * Loads what an embed shows: each file once and never again, so without the library that keeps what
 * the site's own pages load.
 */
export function OnceData(props: DataProps) {
  const { url } = props;
  return (
    // A failure of one dataset says nothing about another.
    <DatasetBoundary key={url} onRetry={() => loading.delete(url)}>
      <Load {...props} />
    </DatasetBoundary>
  );
}

function Load({ url, site, files, children }: DataProps) {
  const whole = use(datasetAt(url));
  return children(whole, useBasemap(whole, site, files));
}

const NEVER = new AbortController().signal;

/** What is loading or has been loaded, by address: React draws anew until it is there. */
const loading = new Map<string, Promise<Dataset>>();

function datasetAt(url: string): Promise<Dataset> {
  const known = loading.get(url);
  if (known) return known;
  const asked = loadDataset(url, NEVER).then(prepareKnown);
  loading.set(url, asked);
  return asked;
}

/** The files of the map, where the view draws one. The river is an ornament: not worth a request here. */
function useBasemap({ map }: Dataset, site: string, files: DataProps["files"]): BasemapFiles {
  const at = (file: "border" | "region", path: string | undefined) =>
    files.has(file) && path !== undefined ? `${site}${path}` : undefined;
  const border = useBasemapFile(at("border", map.border));
  const region = useBasemapFile(at("region", map.land));
  return useMemo(() => ({ border, region, river: undefined }), [border, region]);
}

function useBasemapFile(url: string | undefined): Loaded<Basemap> | undefined {
  const [loaded, setLoaded] = useState<Loaded<Basemap>>();
  useEffect(() => {
    if (url === undefined) return undefined;
    const asked = new AbortController();
    const load = async () => {
      try {
        const value = await loadBasemap(url, asked.signal);
        startTransition(() => setLoaded({ value }));
      } catch (error) {
        if (asked.signal.aborted) return;
        setLoaded({ because: messageOf(error) });
      }
    };
    void load();
    return () => asked.abort();
  }, [url]);
  return loaded;
}
