import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { lazy, useEffect, useMemo, useState } from "react";
import type { Basemap, Loaded } from "./dataset/basemap.ts";
import { basemapQuery, datasetQuery, riverQuery } from "./dataset/load.ts";
import type { Dataset } from "./dataset/schema.ts";
import { DatasetBoundary } from "./DatasetBoundary.tsx";
import { deriveKnown } from "./derive/known.ts";
import { type Page, rootFrom, viewsOf } from "./shells/page.ts";
import type { ShellProps } from "./shells/shell.ts";
import { datasetUrl, parseDatasetParams } from "./url/datasetParams.ts";
import type { Ignored } from "./url/params.ts";
import { resolveViewState } from "./url/resolve.ts";
import { pageAddress, showQuery, useQueryString } from "./url/useViewState.ts";
import { parseViewState, replaceViewState, type ViewState } from "./url/viewState.ts";
import { useDatasetAsOf } from "./useDatasetAsOf.ts";
import type { Act } from "./views/act.ts";
import { lazyView } from "./views/lazyView.tsx";
import { VIEWS } from "./views/registry.tsx";
import type { BasemapFiles } from "./views/view.ts";

// Each page loads the code of its own shell only.
const Dashboard = lazy(async () => ({
  default: (await import("./shells/Dashboard.tsx")).Dashboard,
}));
const Embed = lazy(async () => ({ default: (await import("./shells/Embed.tsx")).Embed }));
const EmbedFrame = lazy(async () => ({ default: (await import("./shells/Embed.tsx")).EmbedFrame }));
const Presentation = lazy(async () => ({
  default: (await import("./Presentation.tsx")).Presentation,
}));

const News = lazyView(async () => (await import("./News.tsx")).News);
const Tools = lazyView(async () => (await import("./Tools.tsx")).Tools);
// For a dataset that is not this site's.
const Elsewhere = lazy(async () => ({ default: (await import("./Elsewhere.tsx")).Elsewhere }));

/**
 * Loads the dataset, reads the address, derives once, and hands the rest to a shell. Nothing here
 * says that it loads: what the page was written with stays until there is something to put there.
 */
export function App({ page, root }: { readonly page: Page; readonly root: HTMLElement }) {
  const query = useQueryString();
  const [address] = useState(pageAddress);
  const asked = useMemo(() => parseDatasetParams(query, address), [query, address]);
  const site = rootFrom(page);
  const url = datasetUrl(asked.params, site);
  const { data } = asked.params;
  const all = { page, address, query, url, data, ignored: asked.ignored };
  const shown =
    data === "" ? (
      // A failure of one dataset says nothing about another.
      <DatasetBoundary key={url}>
        <Shown {...all} />
      </DatasetBoundary>
    ) : (
      <Elsewhere data={data} site={site}>
        <Shown {...all} />
      </Elsewhere>
    );
  if (page.shell !== "embed") return shown;
  return (
    <EmbedFrame root={root} address={address} query={query} onQuery={showQuery}>
      {shown}
    </EmbedFrame>
  );
}

function Shown({
  page,
  address,
  query,
  url,
  data,
  ignored: unused,
}: {
  readonly page: Page;
  readonly address: string;
  readonly query: string;
  readonly url: string;
  /** Where a dataset that is not this site's comes from; "" for this site's. */
  readonly data: string;
  readonly ignored: readonly Ignored[];
}) {
  const { data: whole } = useSuspenseQuery(datasetQuery(url));
  const asked = useMemo(() => {
    const parsed = parseViewState(query);
    const resolved = resolveViewState(parsed.state, whole);
    return { state: resolved.state, ignored: [...unused, ...parsed.ignored, ...resolved.ignored] };
  }, [query, whole, unused]);
  const dataset = useDatasetAsOf(whole, asked.state.asof, page.shell === "dashboard");
  // What had not been said yet is not opened; a link to another day still has it.
  const { state, ignored: unsaid } = useMemo(
    () => resolveViewState(asked.state, dataset),
    [asked, dataset],
  );
  const ignored = useMemo(() => [...asked.ignored, ...unsaid], [asked, unsaid]);
  const known = useMemo(() => deriveKnown(dataset, whole), [dataset, whole]);
  const units = useMemo(() => new Map(dataset.units.map((unit) => [unit.id, unit])), [dataset]);
  const act = useMemo(() => actOn(query, asked.state), [query, asked]);
  const basemap = useBasemap(dataset, page, data);
  useEffect(() => {
    document.documentElement.dataset["theme"] = state.theme;
  }, [state.theme]);
  const view = { known, state, units, basemap, act };
  const shell = { site: rootFrom(page), view, address, query, ignored, onQuery: showQuery };
  return <Shell page={page} {...shell} />;
}

function Shell({ page, ...props }: ShellProps) {
  switch (page.shell) {
    case "dashboard":
      return <Dashboard page={page} {...props} News={News} Tools={Tools} />;
    case "embed":
      return <Embed page={page} {...props} />;
    case "present":
      return <Presentation page={page} {...props} />;
  }
}

function actOn(query: string, state: ViewState): Act {
  const changed = (change: Partial<ViewState>) => replaceViewState(query, { ...state, ...change });
  return {
    href: (change) => `?${changed(change)}`,
    go: (change, how) => showQuery(changed(change), how),
  };
}

/**
 * The files that the dataset names for its map, as far as the page's views draw them: of a dataset
 * elsewhere, they lie beside it. A map without them says so; the rest stands.
 */
function useBasemap({ map }: Dataset, page: Page, data: string): BasemapFiles {
  const drawn = new Set(viewsOf(page).flatMap((name) => VIEWS[name].files));
  // An ornament is not worth a request to somebody else's page.
  if (page.shell === "embed") drawn.delete("river");
  const asked = (file: keyof BasemapFiles, path: string | undefined) =>
    drawn.has(file) && path !== undefined
      ? {
          url: URL.canParse(data) ? new URL(path, data).href : `${rootFrom(page)}${path}`,
          enabled: true,
        }
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
