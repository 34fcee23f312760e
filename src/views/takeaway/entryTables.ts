import type { Dataset } from "../../dataset/schema.ts";
import { GUARDED } from "./csv.ts";
import type { Cell, ColumnHead, Table } from "./table.ts";

/**
 * The lists of a dataset as they stand in it, one row an entry and one column a field: with them a
 * package holds all of the dataset, also its headline, deck, events and gaps, and it can be read back
 * (`scripts/package/readPackage.ts`). The other tables are for people, and say things more than once.
 */
export function entryTables(dataset: Dataset): readonly Table[] {
  return Object.entries(dataset).flatMap(([list, entries]) =>
    isEntries(entries) ? [entryTable(list, entries)] : [],
  );
}

/** The rest of a dataset, for the descriptor of its package: what is no list of entries. */
export function datasetHead(dataset: Dataset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(dataset).filter(([, value]) => !isEntries(value)));
}

type Entry = Readonly<Record<string, unknown>>;

/** What a field holds in all entries that have it. */
type Kind = ColumnHead["type"];

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value);
}

function entryTable(list: string, entries: readonly Entry[]): Table {
  const names = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const columns = names.map((name): ColumnHead => ({
    name,
    type: kindOf(entries.map((entry) => entry[name]).filter((value) => value !== undefined)),
    means: `The field of that name of ${list}, as dataset.schema.json explains it.`,
  }));
  return {
    name: `entries-${list}`,
    title: `${list} as they stand in the dataset`,
    columns,
    rows: entries.map((entry) => columns.map(({ name, type }) => cellOf(entry[name], type))),
  };
}

function kindOf(values: readonly unknown[]): Kind {
  const [kind = "any", ...others] = new Set(values.map(kindOfOne));
  return others.length > 0 ? "any" : kind;
}

function kindOfOne(value: unknown): Kind {
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "object";
}

/** A field that is made of others is written as JSON. */
function cellOf(value: unknown, kind: Kind): Cell {
  if (value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (kind !== "string" || typeof value !== "string") return JSON.stringify(value);
  // Read back, one apostrophe is taken from before what could be a formula.
  return GUARDED.test(value) ? `'${value}` : value;
}
