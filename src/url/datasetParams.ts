import { type Ignored, readParams, type Reader } from "./params.ts";

/** Which dataset an address asks for; both empty: the one that the site publishes. */
export interface DatasetParams {
  /** Address of another dataset. */
  readonly data: string;
  /** A published version that the address pins. */
  readonly v: string;
}

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
  const { protocol, host } = new URL(page);
  const data = one<string>(
    "data",
    (value) => {
      if (!URL.canParse(value, page)) return undefined;
      const url = new URL(value, page);
      const isOurs = url.protocol === protocol && url.host === host;
      return url.protocol === "https:" || isOurs ? value : undefined;
    },
    "",
  );
  const v = one("v", version, "");
  if (data === "" || v === "") return { params: { data, v }, ignored };
  // A version is one of ours: it says nothing about somebody else's dataset.
  return { params: { data, v: "" }, ignored: [...ignored, { name: "v", value: v, used: data }] };
}

/** @param root from the page to the root of the site, which holds the published versions */
export function datasetUrl({ data, v }: DatasetParams, root: string): string {
  if (data !== "") return data;
  return v === "" ? `${root}data/dataset.json` : `${root}data/versions/${v}.json`;
}
