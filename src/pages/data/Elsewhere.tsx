import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect } from "react";
import { progressQuery } from "../../dataset/progress.ts";
import { datasetQuery } from "../../dataset/queries.ts";
import { KeptBoundary } from "./KeptBoundary.tsx";
import { t } from "../../language/translate.ts";
import { openedQuery, openOwn } from "./openOwn.ts";
import { prepare } from "./prepare.ts";
import { ArrivingPage } from "../../shells/elsewhere/ArrivingPage.tsx";
import { ElsewhereNotice } from "../../shells/elsewhere/ElsewhereNotice.tsx";
import { WayOut } from "../../shells/elsewhere/WayOut.tsx";
import { OWN } from "../../url/datasetParams.ts";
import { pageAddress } from "../../url/useViewState.ts";

/**
 * Around what is shown of a dataset that is not this site's: how far it has come, why it is refused,
 * and over every figure of it whose it is.
 */
export function Elsewhere({
  data,
  site,
  children,
}: {
  /** Where it is, absolute; `OWN`: a file that the reader opened. */
  readonly data: string;
  /** From the page to the root of the site. */
  readonly site: string;
  readonly children: ReactNode;
}) {
  const { data: opened } = useQuery(openedQuery());
  const client = useQueryClient();
  const wayOut = (
    <WayOut guide={`${site}data/own-data.md`} onFile={(file) => openOwn(file, client)} />
  );
  return (
    <Suspense fallback={<Arriving data={data} />}>
      {/* A failure of one dataset says nothing about another. */}
      <KeptBoundary key={`${data} ${opened}`} wayOut={wayOut}>
        <Notice data={data} site={site} />
        <Prepared data={data}>{children}</Prepared>
      </KeptBoundary>
    </Suspense>
  );
}

function Arriving({ data }: { readonly data: string }) {
  const { data: progress } = useQuery(progressQuery(data));
  return (
    <ArrivingPage from={data === OWN ? t("your file") : data} arriving={progress ?? undefined} />
  );
}

/** Waits until what the dataset is first shown by has been derived. */
function Prepared({ data, children }: { readonly data: string; readonly children: ReactNode }) {
  const loaded = datasetQuery(data);
  const { data: dataset } = useSuspenseQuery(loaded);
  useSuspenseQuery({
    // Gone when the dataset is.
    queryKey: [...loaded.queryKey, "prepared"],
    queryFn: async () => {
      await prepare(dataset);
      return true;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
  // There was nothing of it when the browser looked for it.
  useEffect(() => {
    document.getElementById(new URL(pageAddress()).hash.slice(1))?.scrollIntoView();
  }, []);
  return children;
}

function Notice({ data, site }: { readonly data: string; readonly site: string }) {
  const { data: dataset } = useSuspenseQuery(datasetQuery(data));
  return <ElsewhereNotice dataset={dataset} data={data} site={site} />;
}
