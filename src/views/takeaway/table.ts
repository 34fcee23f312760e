import { inEnglish } from "../../language/translate.ts";

/** A table as it leaves the page: what a CSV file and its entry in a data package are made from. */
export interface Table {
  /** Its file's name without the ending: `claims`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | undefined;

export interface ColumnHead {
  readonly name: string;
  readonly type: "string" | "number" | "boolean" | "date" | "array" | "object" | "any";
  /** What stands in it, as a sentence. */
  readonly means: string;
  /** Its tag in the Humanitarian Exchange Language. */
  readonly hxl?: string;
}

/** A column with how it is read from what a row is made from. */
export interface Column<Row> extends ColumnHead {
  readonly read: (row: Row) => Cell;
}

/** In English, whatever the page speaks: programs read it, and others who have the file. */
export function tableOf<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    title,
    columns: columns.map(({ read: _read, ...head }) => head),
    rows: inEnglish(() => rows.map((row) => columns.map(({ read }) => read(row)))),
  };
}

/** Several values in one cell; an empty cell where there is none. */
export function joined(values: readonly string[]): string {
  return [...new Set(values)].join("; ");
}
