import { type ComponentType, type ReactNode, useMemo } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import { spokenLanguage } from "../../language/translate.ts";
import { type Page, rootFrom, viewsOf } from "../../shells/page.ts";
import type { ShellProps } from "../../shells/shell.ts";
import { type DatasetParams, datasetUrl, parseDatasetParams } from "../../url/datasetParams.ts";
import { languageIgnored } from "../../url/languageParam.ts";
import type { Ignored } from "../../url/params.ts";
import { showQuery, useQueryString } from "../../url/useViewState.ts";
import { useReading } from "./useReading.ts";
import { VIEWS } from "../../views/registry.tsx";
import type { BasemapFiles } from "../../views/view.ts";

/** A page that shows a dataset. */
export type DataPage = Exclude<Page, { shell: "check" }>;

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

interface ReadingProps<P extends DataPage> {
  readonly page: P;
  /** The page's whole address when it was opened. */
  readonly address: string;
  readonly children: (shell: ShellProps<P>) => ReactNode;
}

/**
 * Loads the dataset that the address asks for, reads the address against it, derives once, and hands
 * the rest to a shell.
 */
export function Reading<P extends DataPage>({
  page,
  address,
  children,
  Data,
}: ReadingProps<P> & {
  /** What loads the data as the page needs it. */
  readonly Data: ComponentType<DataProps>;
}) {
  const query = useQueryString();
  const { params, ignored } = useMemo(() => {
    const parsed = parseDatasetParams(query, address);
    const unspoken = languageIgnored(query, spokenLanguage());
    return { ...parsed, ignored: [...parsed.ignored, ...unspoken] };
  }, [query, address]);
  const site = rootFrom(page);
  return (
    <Data url={datasetUrl(params, site)} data={params.data} site={site} files={filesOf(page)}>
      {(whole, basemap) => (
        <Read
          page={page}
          address={address}
          query={query}
          whole={whole}
          basemap={basemap}
          source={params}
          unused={ignored}
        >
          {children}
        </Read>
      )}
    </Data>
  );
}

/** The files of the basemap that the views of a page draw. */
function filesOf(page: DataPage): ReadonlySet<keyof BasemapFiles> {
  const files = new Set(viewsOf(page).flatMap((name) => VIEWS[name].files));
  // An ornament is not worth a request to somebody else's page.
  if (page.shell === "embed") files.delete("river");
  return files;
}

function Read<P extends DataPage>({
  page,
  address,
  query,
  whole,
  basemap,
  source,
  unused,
  children,
}: ReadingProps<P> & {
  readonly query: string;
  readonly whole: Dataset;
  readonly basemap: BasemapFiles;
  readonly source: DatasetParams;
  readonly unused: readonly Ignored[];
}) {
  const { ignored, view } = useReading(query, whole, unused, page.shell === "dashboard");
  return children({
    page,
    site: rootFrom(page),
    source,
    view: { ...view, basemap, first: Infinity, glossary: `${rootFrom(page)}about/` },
    address,
    query,
    ignored,
    onQuery: showQuery,
  });
}
