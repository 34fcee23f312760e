import type { Dataset } from "../../dataset/schema.ts";

/** What every file says of itself, so that it can be understood where it was carried to. */
export function fileHead(dataset: Dataset) {
  return {
    of: dataset.title,
    version: dataset.version,
    issued: dataset.issued,
    asOf: dataset.asOf,
    licences: dataset.licences,
    citation: dataset.citation,
    /** What the terms mean; beside the file. */
    documentation: "machine-readable.md",
  };
}

/** Entries by id, so that the order in which they were entered changes no byte. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
