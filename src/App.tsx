import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useMemo } from "react";
import type { Basemap, Loaded } from "./dataset/basemap.ts";
import { basemapQuery, datasetQuery, riverQuery } from "./dataset/load.ts";
import type { Dataset } from "./dataset/schema.ts";
import { DatasetBoundary } from "./DatasetBoundary.tsx";
import { deriveKnown } from "./derive/known.ts";
import { Dashboard } from "./shells/Dashboard.tsx";
import { resolveViewState } from "./url/resolve.ts";
import { showQuery, useQueryString } from "./url/useViewState.ts";
import { formatViewState, parseViewState, type ViewState } from "./url/viewState.ts";
import type { Act } from "./views/act.ts";
import type { BasemapFiles } from "./views/view.ts";

const DATASET_URL = "data/dataset.json";

/** Loads the dataset, reads the address, derives once, and hands the rest to a shell. */
export function App() {
  return (
    <DatasetBoundary>
      <Suspense fallback={<p className="loading">Loading the dataset…</p>}>
        <Page />
      </Suspense>
    </DatasetBoundary>
  );
}

function Page() {
  const { data: dataset } = useSuspenseQuery(datasetQuery(DATASET_URL));
  const query = useQueryString();
  const { state, ignored } = useMemo(() => {
    const parsed = parseViewState(query);
    const resolved = resolveViewState(parsed.state, dataset);
    return { state: resolved.state, ignored: [...parsed.ignored, ...resolved.ignored] };
  }, [query, dataset]);
  const known = useMemo(() => deriveKnown(dataset), [dataset]);
  const units = useMemo(() => new Map(dataset.units.map((unit) => [unit.id, unit])), [dataset]);
  const act = useMemo(() => actOn(state), [state]);
  const basemap = useBasemap(dataset);
  useEffect(() => {
    document.documentElement.dataset["theme"] = state.theme;
  }, [state.theme]);
  return (
    <Dashboard view={{ known, state, units, basemap, act }} ignored={ignored} onQuery={showQuery} />
  );
}

function actOn(state: ViewState): Act {
  const query = (change: Partial<ViewState>) => formatViewState({ ...state, ...change });
  return {
    href: (change) => `?${query(change)}`,
    go: (change, how) => showQuery(query(change), how),
  };
}

/** The files that the dataset names for its map. A map without them says so; the rest stands. */
function useBasemap({ map }: Dataset): BasemapFiles {
  const border = useQuery({ ...basemapQuery(map.border ?? ""), enabled: map.border !== undefined });
  const land = useQuery({ ...basemapQuery(map.land ?? ""), enabled: map.land !== undefined });
  const river = useQuery({ ...riverQuery(map.river ?? ""), enabled: map.river !== undefined });
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
