import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { datasetQuery } from "../../dataset/queries.ts";
import { keepOwn } from "../../dataset/own.ts";
import { OWN } from "../../url/datasetParams.ts";
import { showQuery } from "../../url/useViewState.ts";

/** How many files the reader has opened: told by `openOwn`, never asked for. */
export function openedQuery() {
  return queryOptions({ queryKey: ["opened"], queryFn: () => 0, initialData: 0, enabled: false });
}

/** Shows a file that the reader opened, in place of the dataset that was shown and of its filters. */
export function openOwn(file: File, client: QueryClient): void {
  keepOwn(file);
  client.removeQueries({ queryKey: datasetQuery(OWN).queryKey });
  client.setQueryData(openedQuery().queryKey, (count = 0) => count + 1);
  showQuery(`data=${OWN}`);
}
