import { DatasetError, type Failure } from "./fault.ts";
import { readJson } from "./json.ts";
import { parseDataset } from "./parse.ts";
import type { Dataset } from "./schema.ts";

/** What became of a file: a dataset, or why it is none. */
export type Reading = { readonly dataset: Dataset } | { readonly failure: Failure };

/** Reads the bytes of a dataset from outside; says as a value what is wrong with them. */
export function readDataset(bytes: BufferSource, url: string): Reading {
  try {
    return { dataset: parseDataset(readJson(bytes, url), url) };
  } catch (error) {
    if (error instanceof DatasetError) return { failure: error.failure };
    throw error;
  }
}
