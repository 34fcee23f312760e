import type { Source } from "../../dataset/schema.ts";
import { exactDay, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, type Table, tableOf } from "./table.ts";

interface SourceRow {
  readonly extract: Extract;
  readonly source: Source;
  readonly claims: number;
}

/** The documents that carry the claims of an extract; of the whole dataset, all of them. */
export function sourceTable(extract: Extract): Table {
  const carried = new Map<string, number>();
  for (const { attribution } of extract.claims) {
    for (const id of new Set(attribution.flatMap(({ source }) => source ?? []))) {
      carried.set(id, (carried.get(id) ?? 0) + 1);
    }
  }
  const rows = extract.known.dataset.sources
    .filter(({ id }) => extract.filters === "" || carried.has(id))
    .map((source) => ({ extract, source, claims: carried.get(source.id) ?? 0 }));
  return tableOf("sources", "Documents, one row each", COLUMNS, rows);
}

const COLUMNS: readonly Column<SourceRow>[] = [
  {
    name: "source_id",
    type: "string",
    means: "The document's permanent id.",
    read: ({ source }) => source.id,
  },
  {
    name: "publisher",
    type: "string",
    means: "Who published it.",
    hxl: "#meta+source+name",
    read: ({ source }) => source.publisher,
  },
  { name: "title", type: "string", means: "Its title.", read: ({ source }) => source.title },
  {
    name: "url",
    type: "string",
    means: "Its address.",
    hxl: "#meta+source+url",
    read: ({ source }) => source.url,
  },
  {
    name: "published",
    type: "string",
    means: "When it was published (EDTF).",
    read: ({ source }) => source.published,
  },
  {
    name: "published_on",
    type: "date",
    means: "The day, where it is known to the day.",
    hxl: "#date+reported",
    read: ({ source }) => exactDay(source.published),
  },
  {
    name: "kind",
    type: "string",
    means: "official, wire, established, reference, republisher or low.",
    read: ({ source }) => source.kind,
  },
  {
    name: "lang",
    type: "string",
    means: "Its language (BCP 47).",
    read: ({ source }) => source.lang,
  },
  {
    name: "claims",
    type: "number",
    means: "Claims of this file's extract that it carries.",
    read: ({ claims }) => claims,
  },
  {
    name: "note",
    type: "string",
    means: "What must be known to judge it.",
    read: ({ source }) => source.note,
  },
  ...PROVENANCE_COLUMNS,
];
