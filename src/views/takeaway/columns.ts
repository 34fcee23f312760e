import { isoDay, parseEdtf } from "../../dataset/edtf.ts";
import type { Figure } from "../../derive/figure.ts";
import { figureCells } from "../figureCells.ts";
import { type Extract, narrowedBy } from "./extract.ts";
import type { Column } from "./table.ts";

/** Columns that every table of figures has: the same figure in the same cells wherever it goes. */

export interface FigureRow {
  readonly extract: Extract;
  readonly figure: Figure | undefined;
}

const number = (text: string) => (text === "" ? undefined : Number(text));

/** How many, how exactly: numbers only where the source gave one. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  {
    name: "value",
    type: "number",
    means: "The number, where the source gave one; the qualifier says how to read it.",
    read: ({ figure }) => figure && number(figureCells(figure).value),
  },
  {
    name: "min",
    type: "number",
    means: "The least that the figure allows; empty where it does not say.",
    read: ({ figure }) => figure && number(figureCells(figure).min),
  },
  {
    name: "max",
    type: "number",
    means: "The most that the figure allows; empty where it does not say.",
    read: ({ figure }) => figure && number(figureCells(figure).max),
  },
  {
    name: "out_of",
    type: "number",
    means: "The whole that the number was given out of.",
    read: ({ figure }) => figure && number(figureCells(figure).outOf),
  },
  {
    name: "approx",
    type: "boolean",
    means: "True for an approximate number; its margin is not given.",
    read: ({ figure }) => figure && figureCells(figure).approx === "true",
  },
  {
    name: "qualifier",
    type: "string",
    means:
      "How exact: exact, atLeast, moreThan, atMost, fewerThan, about, range, rank, words, none, unknown, withheld, notApplicable.",
    hxl: "#meta+qualifier",
    read: ({ figure }) => figure && figureCells(figure).qualifier,
  },
  {
    name: "words",
    type: "string",
    means: "The words, of a figure given in words only.",
    read: ({ figure }) => figure && figureCells(figure).words,
  },
  {
    name: "rank",
    type: "number",
    means: "The place in an order, of a figure given as a rank only.",
    read: ({ figure }) => figure && number(figureCells(figure).rank),
  },
  {
    name: "status",
    type: "string",
    means: "unknown, withheld or na where there is no figure and it is known why.",
    hxl: "#status",
    read: ({ figure }) => figure && figureCells(figure).status,
  },
  {
    name: "unit",
    type: "string",
    means: "What the number counts: people, percent, flights, ...",
    hxl: "#meta+unit",
    read: ({ figure, extract }) =>
      figure && extract.known.dataset.units.find(({ id }) => id === figure.unit)?.many,
  },
  {
    name: "derived",
    type: "boolean",
    means: "True for a figure that this site calculated; no source states it.",
    read: ({ figure }) => figure && figure.formula !== undefined,
  },
  {
    name: "formula",
    type: "string",
    means: "How a derived figure was calculated.",
    read: ({ figure }) => figure && figureCells(figure).formula,
  },
  {
    name: "inputs",
    type: "string",
    means: "Ids of the claims that the figure was taken or calculated from.",
    read: ({ figure }) => figure?.claims.join("; "),
  },
];

/** What must be known of any row that stands alone: of which dataset, by which filter, from where. */
export const PROVENANCE_COLUMNS: readonly Column<{ readonly extract: Extract }>[] = [
  {
    name: "dataset",
    type: "string",
    means: "The title of the dataset.",
    read: ({ extract }) => extract.known.dataset.title,
  },
  {
    name: "version",
    type: "string",
    means: "The version of the dataset.",
    hxl: "#meta+dataset+version",
    read: ({ extract }) => extract.known.dataset.version,
  },
  {
    name: "as_of",
    type: "date",
    means: "The last day that the dataset covers.",
    read: ({ extract }) => exactDay(extract.known.dataset.asOf),
  },
  {
    name: "licence",
    type: "string",
    means: "The licence of the dataset.",
    read: ({ extract }) => extract.known.dataset.licences[0]?.name,
  },
  {
    name: "filters",
    type: "string",
    means: "What the rows were narrowed by, and what is missing; empty where they are all.",
    read: ({ extract }) => narrowedBy(extract),
  },
  {
    name: "address",
    type: "string",
    means: "The address that shows these rows.",
    read: ({ extract }) => extract.address,
  },
  {
    name: "taken",
    type: "date",
    means: "The day on which the file was taken from the page.",
    read: ({ extract }) => extract.taken,
  },
];

/** `YYYY-MM-DD` of a date that is one day and sure; empty for any other: a date cell has no room for doubt. */
export function exactDay(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : undefined;
}

/** First and last day of a date, as far as they are known. */
export function firstDay(edtf: string | undefined): string | undefined {
  const day = edtf === undefined ? undefined : parseEdtf(edtf)?.first;
  return day === undefined ? undefined : isoDay(day);
}

export function lastDay(edtf: string | undefined): string | undefined {
  const day = edtf === undefined ? undefined : parseEdtf(edtf)?.last;
  return day === undefined ? undefined : isoDay(day);
}
