import type { ReactNode } from "react";
import type { Tallies, TallyHead } from "../../derive/tallies.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatList, speakFigure, speakQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** A tally in words: for the list of marks, the readout and the summary. */

export type Units = ReadonlyMap<string, Unit>;

/** Prints a figure, linked to its claims. */
export type Print = (figure: Figure, disputed?: boolean) => ReactNode;

/** What a tally counted, who counted, when: what sets it apart from every other. */
export function headWords(head: TallyHead): string {
  const by =
    head.countedBy === undefined ? "added up by this site" : `counted by ${head.countedBy}`;
  const asOf = head.asOf === undefined ? "" : `, as of ${formatDate(head.asOf)}`;
  return `${head.measure}, ${by}${asOf}`;
}

/** One row as a sentence. */
export function rowWords(row: TallyRowView, units: Units): string {
  const split = [
    row.men ? speakAs(row.men, units, "man", "men") : "",
    row.women ? speakAs(row.women, units, "woman", "women") : "",
  ].filter((part) => part !== "");
  const parts = [
    `${row.name}: ${speak(row.figure, units)}`,
    split.length > 0 ? formatList(split) : "",
    ...row.rivals.map(({ print, figure }) => `in ${print}: ${speakSize(figure, units)}`),
    row.note ?? "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** What the chart shows, in words. */
export function summaryWords(tallies: Tallies, units: Units): string {
  const { head, rows, rankingOnly, stated } = tallies;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return `${head.label}: no nationality is named.`;
  const named = `${head.label}: ${headWords(head)}. ${rows.length} nationalities.`;
  if (rankingOnly) {
    return `${named} An order without numbers: ${formatList(rows.map(({ name }) => name))}.`;
  }
  const disputed = rows.filter((row) => row.rivals.length > 0).map(({ name }) => name);
  return [
    named,
    stated ? `Stated in all: ${speakSize(stated, units)}.` : "",
    `Most: ${first.name}, ${speakSize(first.figure, units)}. Fewest: ${last.name}, ${speakSize(last.figure, units)}.`,
    disputed.length > 0 ? `Prints of the list disagree on ${formatList(disputed)}.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function speak(figure: Figure, units: Units): string {
  const unit = units.get(figure.unit);
  return unit ? speakFigure(figure, unit) : "";
}

function speakSize(figure: Figure, units: Units): string {
  const unit = units.get(figure.unit);
  return unit ? speakQuantity(figure.quantity, unit) : "";
}

/** A part of people, named for what it is: `64 men`. */
function speakAs(figure: Figure, units: Units, one: string, many: string): string {
  const unit = units.get(figure.unit);
  return unit ? speakQuantity(figure.quantity, { ...unit, one, many }) : "";
}
