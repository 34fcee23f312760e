import type { Claim } from "../../dataset/schema.ts";
import { claimantOf } from "../../derive/origin.ts";
import { PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { claimsIn } from "./figureFacts.ts";
import { shownTable, twinOf } from "./shownTable.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

interface ChartRow {
  readonly extract: Extract;
  readonly cells: readonly string[];
  /** The claims that its figures rest on. */
  readonly claims: readonly Claim[];
}

/**
 * The table of one chart: its cells as they read on screen, each figure with its mark, and behind them
 * on which claims a row rests, whose they are and what carries them.
 *
 * @param figure a `ChartFigure` of the page
 */
export function chartTable(figure: HTMLElement, extract: Extract): Table {
  const { caption, rows } = shownTable(twinOf(figure), extract);
  const [header, ...body] = rows.map(({ row, cells }) => ({
    extract,
    cells,
    claims: claimsIn(row, extract),
  }));
  const shown = (header?.cells ?? []).map((name, at) =>
    text(name, "As on screen.", ({ cells }) => cells[at]),
  );
  return tableOf("chart", caption, [...shown, ...BEHIND, ...PROVENANCE_COLUMNS], body);
}

const text = (name: string, means: string, read: Column<ChartRow>["read"]): Column<ChartRow> => ({
  name,
  type: "string",
  means,
  read,
});

const BEHIND: readonly Column<ChartRow>[] = [
  text("claim_ids", "The claims that the row rests on.", ({ claims }) =>
    joined(claims.map(({ id }) => id)),
  ),
  text("claimants", "Who makes them.", ({ claims, extract: { known } }) =>
    joined(claims.map((claim) => known.lookup.actor(claimantOf(claim)).name)),
  ),
  text("source_names", "What carries them.", (row) =>
    joined(sourcesOf(row).map(({ publisher, title }) => `${publisher}: ${title}`)),
  ),
  text("source_urls", "Where that is.", (row) =>
    joined(sourcesOf(row).flatMap(({ url }) => url ?? [])),
  ),
];

function sourcesOf({ claims, extract: { known } }: ChartRow) {
  return claims.flatMap(({ attribution }) =>
    attribution.flatMap(({ source }) =>
      source === undefined ? [] : [known.lookup.source(source)],
    ),
  );
}
