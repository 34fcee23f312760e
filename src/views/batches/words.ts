import type { Batches } from "../../derive/batches.ts";
import type { BatchRow, Exclusion } from "../../derive/batchRows.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatList, speakFigure, speakQuantity, type Unit } from "../format.ts";
import { formatDate, formatDay } from "../formatDate.ts";
import { RULE_NAMES } from "../ruleNames.ts";

/** The batches in words: for the table, the readout, the list of marks and the summary. */

export type Units = ReadonlyMap<string, Unit>;

/** How the size of a batch is known. */
function stateWords(row: BatchRow): string {
  const reading = row.readAs === undefined ? "" : `; read as about: ${row.readAs}`;
  return `${stateName(row)}${reading}`;
}

/** The same, without why. */
export function stateName(row: BatchRow): string {
  if (row.doubt === "accounts-differ" && row.state !== "announced") return "accounts differ";
  switch (row.state) {
    case "announced":
      return "only announced";
    case "derived":
      return "derived here by subtraction";
    case "doubted":
      return "known from copies only";
    case "counted":
      return "counted";
  }
}

/** Whether a batch is added to the total, and why not. */
export function addedWords(row: BatchRow): string {
  return row.exclusion ? `not added: ${exclusionWords(row.exclusion)}` : "added";
}

export function exclusionWords(exclusion: Exclusion): string {
  switch (exclusion.kind) {
    case "part-of":
      return `part of “${exclusion.label}”`;
    case "onward-of":
      return `a later leg of people counted in “${exclusion.label}”`;
    case "outside":
      return exclusion.because;
  }
}

/** The days of a batch, and whether it is known which of them. */
export function whenWords(row: BatchRow): string {
  const days = formatDate(row.occurred);
  return row.dayKnown || row.span.first === row.span.last ? days : `${days}, day not known`;
}

/** One batch as a sentence: what is read aloud and shown when it is pointed at. */
export function batchWords(row: BatchRow, units: Units): string {
  const flights = row.flights && speak(row.flights, units);
  const parts = [
    `${whenWords(row)}: ${row.label}, ${speak(row.figure, units)}`,
    nationalityWords(row),
    stateWords(row),
    addedWords(row),
    row.crossing === undefined ? "" : `by ${row.crossing}`,
    flights ?? "",
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** Of whom a batch was; a long list is only counted, and stands in the view by nationality. */
export function nationalityWords({ nationalities }: BatchRow): string {
  return nationalities.length > 3
    ? `${nationalities.length} nationalities`
    : formatList(nationalities);
}

/** From where, by whom, over which crossing, to where: what is known of it. */
export function routeWords(row: BatchRow): string {
  const from = [row.from, row.handedOverBy && `handed over by ${row.handedOverBy}`]
    .filter((part) => part !== undefined)
    .join(", ");
  const parts = [from, row.crossing ?? "", row.destination ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "not stated" : parts.join(" → ");
}

export function speak(figure: Figure, units: Units): string {
  const unit = units.get(figure.unit);
  return unit ? speakFigure(figure, unit) : "";
}

/** Size without how it was computed: a total of many terms is not read out term by term. */
export function speakSize(figure: Figure, units: Units): string {
  const unit = units.get(figure.unit);
  return unit ? speakQuantity(figure.quantity, unit) : "";
}

/** Whose batches: `all nationalities`, `Ethiopians`, `Ethiopians and Kenyans`. */
export function whoseWords(batches: Batches): string {
  const { chosen } = batches;
  return chosen.length === 0 ? "all nationalities" : formatList(chosen.map(({ people }) => people));
}

/** What the chart shows, in words: when, how much, the largest, what is not known or disputed. */
export function summaryWords(batches: Batches, units: Units): string {
  const { rows, total, largest, rule } = batches;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return `No batch is known for ${whoseWords(batches)}.`;
  const whose = whoseWords(batches);
  const out = rows.filter((row) => row.exclusion);
  const differ = rows.filter((row) => row.figure.accounts);
  const lines = [
    `${count(rows.length, "batch", "batches")} of ${whose}, from ${formatDay(first.span.first)} to ${formatDay(last.span.last)}.`,
    total ? `Together ${speakSize(total, units)}, added up by this site.` : "",
    largest ? `The largest is ${largest.label}, ${speakSize(largest.figure, units)}.` : "",
    out.length > 0
      ? `${count(out.length, "batch is", "batches are")} not added, since ${out.length === 1 ? "its" : "their"} people are counted elsewhere.`
      : "",
    differ.length > 0
      ? `Accounts of ${count(differ.length, "batch", "batches")} differ; drawn is ${RULE_NAMES[rule]}.`
      : "",
  ];
  return lines.filter((line) => line !== "").join(" ");
}

/** A count of rows on screen, not a figure from the data. */
function count(rows: number, one: string, many: string): string {
  return `${rows} ${rows === 1 ? one : many}`;
}
