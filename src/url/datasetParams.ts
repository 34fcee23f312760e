import type { OwnDataset } from "../dataset/own.ts";
import { type Ignored, readParams, type Reader } from "./params.ts";
import { addressReader } from "./addressReader.ts";

/** Which dataset an address asks for; both empty: the one that the site publishes. */
export interface DatasetParams {
  /** Address of another dataset, absolute; `OWN`: a file that the reader opened. */
  readonly data: string;
  /** A published version that the address pins. */
  readonly v: string;
}

export const OWN: OwnDataset = "own";

const version: Reader<string> = (value) => (/^\d+\.\d+\.\d+$/.test(value) ? value : undefined);

/**
 * @param query as the address has it
 * @param page address of the page: a dataset may be on its host, or on any by https
 */
export function parseDatasetParams(
  query: string,
  page: string,
): { params: DatasetParams; ignored: readonly Ignored[] } {
  const { one, ignored } = readParams(query);
  const data = one("data", whole(addressReader(page), page), "");
  const v = one("v", version, "");
  if (data === "" || v === "") return { params: { data, v }, ignored };
  // A version is one of ours: it says nothing about somebody else's dataset.
  return { params: { data, v: "" }, ignored: [...ignored, { name: "v", value: v, used: data }] };
}

/** The same from every page of the site. */
function whole(read: Reader<string>, page: string): Reader<string> {
  return (value) => {
    const address = read(value);
    return address === undefined || address === OWN ? address : new URL(address, page).href;
  };
}

/** @param root from the page to the root of the site, which holds the published versions */
export function datasetUrl({ data, v }: DatasetParams, root: string): string {
  if (data !== "") return data;
  return v === "" ? `${root}data/dataset.json` : `${root}data/versions/${v}.json`;
}

/** The same as a query string: what a link to another page of the site has to keep. */
export function formatDatasetParams({ data, v }: DatasetParams): string {
  const values = new URLSearchParams();
  if (data !== "") values.append("data", data);
  if (v !== "") values.append("v", v);
  return values.toString();
}
