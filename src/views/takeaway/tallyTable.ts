import type { Tally, TallyRow } from "../../dataset/schema.ts";
import type { Figure } from "../../derive/figure.ts";
import { rowFigure } from "../../derive/tallyRows.ts";
import { figureCells } from "../figureCells.ts";
import { FIGURE_COLUMNS, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

/** One nationality in one tally. */
interface NationalityRow {
  readonly extract: Extract;
  readonly tally: Tally;
  readonly row: TallyRow;
  readonly figure: Figure;
}

/** The tallies that rest on claims of an extract, by nationality. Tallies are never to be added. */
export function tallyTable(extract: Extract): Table {
  const { known, claims } = extract;
  const ids = new Set(claims.map(({ id }) => id));
  const rows = known.dataset.tallies
    .filter(({ claim }) => ids.has(claim))
    .flatMap((tally) =>
      tally.rows.map((row) => ({ extract, tally, row, figure: rowFigure(row, tally, known) })),
    );
  return tableOf(
    "tallies",
    "Counts by nationality, one row a nationality and tally",
    COLUMNS,
    rows,
  );
}

const part = (sex: "men" | "women"): Column<NationalityRow> => ({
  name: sex,
  type: "string",
  means: `How many of them were ${sex}: the number, or in words how it was given.`,
  read: ({ row, figure }) => {
    const quantity = row[sex];
    if (!quantity) return undefined;
    const { value, qualifier } = figureCells({ ...figure, quantity });
    return qualifier === "exact" ? value : `${qualifier} ${value}`;
  },
});

const COLUMNS: readonly Column<NationalityRow>[] = [
  {
    name: "tally_id",
    type: "string",
    means: "The tally's permanent id. Tallies count different people and are never to be added.",
    hxl: "#meta+group+id",
    read: ({ tally }) => tally.id,
  },
  { name: "tally", type: "string", means: "Its name.", read: ({ tally }) => tally.label },
  {
    name: "measure",
    type: "string",
    means: "What was counted.",
    read: ({ tally, extract }) =>
      extract.known.dataset.measures.find(({ id }) => id === tally.measure)?.label,
  },
  {
    name: "counted_by",
    type: "string",
    means: "Who counted.",
    read: ({ tally, extract }) => extract.known.lookup.actor(tally.countedBy).name,
  },
  {
    name: "counted",
    type: "string",
    means: "The day of the count (EDTF).",
    read: ({ tally }) => tally.asOf,
  },
  {
    name: "partial",
    type: "boolean",
    means: "True where only some rows are known.",
    read: ({ tally }) => tally.partial === true,
  },
  {
    name: "copy_of",
    type: "string",
    means: "The tally that it is another print of.",
    read: ({ tally }) => tally.copyOf,
  },
  {
    name: "nationality_code",
    type: "string",
    means: "ISO 3166-1 alpha-3, or XXA (stateless).",
    hxl: "#country+origin+code",
    read: ({ row }) => row.nationality,
  },
  {
    name: "nationality",
    type: "string",
    means: "Its name.",
    hxl: "#country+origin+name",
    read: ({ row, extract }) => extract.known.lookup.nationality(row.nationality).name,
  },
  {
    name: "as_printed",
    type: "string",
    means: "The nationality as the source prints it, where that differs.",
    read: ({ row }) => row.verbatim,
  },
  ...FIGURE_COLUMNS,
  part("men"),
  part("women"),
  {
    name: "source_name",
    type: "string",
    means: "Documents that print it.",
    hxl: "#meta+source+name",
    read: ({ tally, extract }) =>
      joined(
        tally.sources.map((id) => {
          const { publisher, title } = extract.known.lookup.source(id);
          return `${publisher}: ${title}`;
        }),
      ),
  },
  {
    name: "source_url",
    type: "string",
    means: "Their addresses.",
    hxl: "#meta+source+url",
    read: ({ tally, extract }) =>
      joined(tally.sources.flatMap((id) => extract.known.lookup.source(id).url ?? [])),
  },
  {
    name: "note",
    type: "string",
    means: "What must be known to read it.",
    read: ({ row, tally }) => row.note ?? tally.note,
  },
  ...PROVENANCE_COLUMNS,
];
