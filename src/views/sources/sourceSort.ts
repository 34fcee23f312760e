import { parseEdtf } from "../../dataset/edtf.ts";
import type { SourceGroup, SourceRow } from "../../derive/sources.ts";
import type { Label } from "../../language/catalogue.ts";

/** How the rows of each kind are ordered. */
export interface SourceSort {
  readonly column: ColumnName;
  readonly descending: boolean;
}

export type ColumnName = "publisher" | "published" | "claims" | "alone";

export interface Column {
  readonly name: ColumnName;
  readonly label: Label;
  readonly numeric: boolean;
  /** Its first click puts the largest first. */
  readonly largestFirst: boolean;
}

export const COLUMNS: readonly Column[] = [
  { name: "publisher", label: "Document", numeric: false, largestFirst: false },
  { name: "published", label: "Published", numeric: false, largestFirst: true },
  { name: "claims", label: "Claims", numeric: true, largestFirst: true },
  { name: "alone", label: "On it alone", numeric: true, largestFirst: true },
];

/** A kind of source with the first of its rows. */
export interface ShownGroup extends SourceGroup {
  /** How many there are of the kind, shown or not. */
  readonly total: number;
}

/** The first `count` rows of all kinds together, in the order of a column within each kind. */
export function firstRows(
  groups: readonly SourceGroup[],
  sort: SourceSort,
  count: number,
): readonly ShownGroup[] {
  let left = count;
  return groups.flatMap(({ kind, rows }) => {
    const shown = sortRows(rows, sort).slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ kind, rows: shown, total: rows.length }];
  });
}

/** Rows in the order of a column; equal ones stay in the order in which they came. */
function sortRows(rows: readonly SourceRow[], sort: SourceSort): readonly SourceRow[] {
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const x = keyOf(a, sort.column);
    const y = keyOf(b, sort.column);
    if (x === y) return 0;
    // What is not known comes last either way.
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? -sign : sign;
  });
}

function keyOf(row: SourceRow, column: ColumnName): number | string | undefined {
  switch (column) {
    case "publisher":
      return row.publisher.toLowerCase();
    case "published":
      return row.published === undefined ? undefined : parseEdtf(row.published)?.first;
    case "claims":
      return row.claims.length;
    case "alone":
      return row.alone.length;
  }
}
