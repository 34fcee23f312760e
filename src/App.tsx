import { lazy, type ReactNode, useMemo, useState } from "react";
import type { Dataset } from "./dataset/schema.ts";
import { type Page, rootFrom, viewsOf } from "./shells/page.ts";
import type { ShellProps } from "./shells/shell.ts";
import { type DatasetParams, datasetUrl, parseDatasetParams } from "./url/datasetParams.ts";
import type { Ignored } from "./url/params.ts";
import { pageAddress, showQuery, useQueryString } from "./url/useViewState.ts";
import { useReading } from "./useReading.ts";
import { lazyView } from "./views/lazyView.tsx";
import { VIEWS } from "./views/registry.tsx";
import type { BasemapFiles } from "./views/view.ts";

/** A page that shows a dataset. */
type DataPage = Exclude<Page, { shell: "check" }>;

/** What loads a dataset, and the files that it names, for a page. */
export interface DataProps {
  readonly url: string;
  /** Where a dataset that is not this site's comes from; "" for this site's. */
  readonly data: string;
  readonly site: string;
  /** The files of the basemap that the page draws. */
  readonly files: ReadonlySet<keyof BasemapFiles>;
  readonly children: (whole: Dataset, basemap: BasemapFiles) => ReactNode;
}

// Each page loads the code of its own shell only, and what loads the data as that shell needs it.
const KeptData = lazy(async () => ({ default: (await import("./KeptData.tsx")).KeptData }));
const OnceData = lazy(async () => ({ default: (await import("./OnceData.tsx")).OnceData }));
const Dashboard = lazy(async () => ({
  default: (await import("./shells/Dashboard.tsx")).Dashboard,
}));
const Embed = lazy(async () => ({ default: (await import("./shells/Embed.tsx")).Embed }));
const EmbedFrame = lazy(async () => ({ default: (await import("./shells/Embed.tsx")).EmbedFrame }));
const Check = lazy(async () => ({ default: (await import("./shells/Check.tsx")).Check }));
const NewerVersion = lazyView(async () => (await import("./NewerVersion.tsx")).NewerVersion);
const Presentation = lazy(async () => ({
  default: (await import("./Presentation.tsx")).Presentation,
}));

const News = lazyView(async () => (await import("./News.tsx")).News);
const Tools = lazyView(async () => (await import("./Tools.tsx")).Tools);

/**
 * Loads the dataset, reads the address, derives once, and hands the rest to a shell. Nothing here
 * says that it loads: what the page was written with stays until there is something to put there.
 */
export function App({ page, root }: { readonly page: Page; readonly root: HTMLElement }) {
  const [address] = useState(pageAddress);
  if (page.shell === "check") return <Check root={root} address={address} />;
  return <DataApp page={page} root={root} address={address} />;
}

function DataApp({
  page,
  root,
  address,
}: {
  readonly page: DataPage;
  readonly root: HTMLElement;
  readonly address: string;
}) {
  const query = useQueryString();
  const { params, ignored } = useMemo(() => parseDatasetParams(query, address), [query, address]);
  const site = rootFrom(page);
  const { data } = params;
  const url = datasetUrl(params, site);
  // What is told of somebody else's dataset needs more than an embed of this site's.
  const Data = page.shell === "embed" && data === "" ? OnceData : KeptData;
  const shown = (
    <Data url={url} data={data} site={site} files={filesOf(page)}>
      {(whole, basemap) => (
        <Shown
          page={page}
          address={address}
          query={query}
          whole={whole}
          basemap={basemap}
          source={params}
          ignored={ignored}
        />
      )}
    </Data>
  );
  if (page.shell !== "embed") return shown;
  return (
    <EmbedFrame root={root} address={address} query={query} onQuery={showQuery}>
      {shown}
    </EmbedFrame>
  );
}

/** The files of the basemap that the views of a page draw. */
function filesOf(page: DataPage): ReadonlySet<keyof BasemapFiles> {
  const files = new Set(viewsOf(page).flatMap((name) => VIEWS[name].files));
  // An ornament is not worth a request to somebody else's page.
  if (page.shell === "embed") files.delete("river");
  return files;
}

function Shown({
  page,
  address,
  query,
  whole,
  basemap,
  source,
  ignored: unused,
}: {
  readonly page: DataPage;
  readonly address: string;
  readonly query: string;
  readonly whole: Dataset;
  readonly basemap: BasemapFiles;
  readonly source: DatasetParams;
  readonly ignored: readonly Ignored[];
}) {
  const { ignored, view } = useReading(query, whole, unused, page.shell === "dashboard");
  const shell = {
    site: rootFrom(page),
    source,
    view: { ...view, basemap, glossary: `${rootFrom(page)}about/` },
    address,
    query,
    ignored,
    onQuery: showQuery,
  };
  return <Shell page={page} {...shell} />;
}

function Shell({ page, ...props }: ShellProps<DataPage>) {
  switch (page.shell) {
    case "dashboard":
      return <Dashboard page={page} {...props} News={News} Tools={Tools} />;
    case "embed":
      return (
        <Embed page={page} {...props} Notice={props.source.v === "" ? undefined : NewerVersion} />
      );
    case "present":
      return <Presentation page={page} {...props} />;
  }
}
