import { type DerivedFigure, derivedFigures } from "../../derive/derivedFigures.ts";
import { FIGURE_COLUMNS, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

interface FigureRow {
  readonly extract: Extract;
  readonly figure: DerivedFigure["figure"];
  readonly derived: DerivedFigure;
}

/** What this site calculated from claims of an extract: no source states these figures. */
export function figureTable(extract: Extract): Table {
  const ids = new Set<string>(extract.claims.map(({ id }) => id));
  const rows = derivedFigures(extract.known)
    .filter(({ figure }) => figure.claims.every((id) => ids.has(id)))
    .map((derived) => ({ extract, figure: derived.figure, derived }));
  return tableOf("derived", "Figures calculated by this site, one row each", COLUMNS, rows);
}

const COLUMNS: readonly Column<FigureRow>[] = [
  {
    name: "of",
    type: "string",
    means: "The group movement whose size it is; empty for a figure of the headline.",
    read: ({ derived }) => derived.label,
  },
  ...FIGURE_COLUMNS,
  {
    name: "borne_out_by",
    type: "string",
    means: "Ids of claims that say the same by another way.",
    read: ({ derived }) => joined(derived.borneOutBy),
  },
  ...PROVENANCE_COLUMNS,
];
