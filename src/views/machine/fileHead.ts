import type { Known } from "../../derive/known.ts";
import { narrowedBy, wholeExtract } from "../takeaway/extract.ts";

/** What every file says of itself, so that it can be understood where it was carried to. */
export function fileHead(known: Known) {
  const { dataset } = known;
  return {
    of: dataset.title,
    version: dataset.version,
    issued: dataset.issued,
    asOf: dataset.asOf,
    licences: dataset.licences,
    citation: dataset.citation,
    /** What the terms mean; beside the file. */
    documentation: "machine-readable.md",
    ...missingIn(known),
  };
}

/** That some claims are not in a file; nothing where all are. */
export function missingIn(known: Known): { readonly missing?: string } {
  const missing = narrowedBy(wholeExtract(known));
  return missing === "" ? {} : { missing };
}

/** Entries by id, so that the order in which they were entered changes no byte. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
