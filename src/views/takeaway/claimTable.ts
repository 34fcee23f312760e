import { claimGroups } from "../../derive/claimGroups.ts";
import { figureOfClaim } from "../../derive/figure.ts";
import { familiesOf, supportOf } from "../../derive/support.ts";
import { ABOUT_COLUMNS } from "./aboutColumns.ts";
import { CHAIN_COLUMNS } from "./chainColumns.ts";
import type { ClaimRow } from "./claimRow.ts";
import { FIGURE_COLUMNS, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, type Table, tableOf } from "./table.ts";

/** The claims of an extract, one row each: who said it, how many, how exactly, carried by whom. */
export function claimTable(extract: Extract): Table {
  const { known, claims } = extract;
  const { lookup } = known;
  const groups = claimGroups(known);
  const families = familiesOf(known);
  const rows = claims.map((claim): ClaimRow => {
    const places = (claim.scope?.places ?? []).map((id) => lookup.place(id));
    const batch = claim.scope?.batch && lookup.batch(claim.scope.batch);
    return {
      extract,
      claim,
      figure: figureOfClaim(claim),
      group: groups.get(claim.id),
      sources: claim.attribution.flatMap(({ source }) => (source ? [lookup.source(source)] : [])),
      crossing:
        places.find(({ kind }) => kind === "crossing") ??
        (batch?.crossing && lookup.place(batch.crossing)),
      support: supportOf(claim, known, families),
    };
  });
  return tableOf("claims", "Claims, one row each", COLUMNS, rows);
}

/** Counts of people alone, for tags that say that people were counted. */
const people = (end: "value" | "min" | "max", tag: string): Column<ClaimRow> => ({
  name: end === "value" ? "people" : `people_${end}`,
  type: "number",
  means: `The same as ${end}, where people were counted.`,
  hxl: `#affected+returnees+ind+${tag}`,
  read: (row) =>
    row.figure?.unit === "person"
      ? FIGURE_COLUMNS.find(({ name }) => name === end)?.read(row)
      : undefined,
});

const COLUMNS: readonly Column<ClaimRow>[] = [
  ...ABOUT_COLUMNS,
  ...FIGURE_COLUMNS,
  people("value", "reported"),
  people("min", "min"),
  people("max", "max"),
  ...CHAIN_COLUMNS,
  ...PROVENANCE_COLUMNS,
];
