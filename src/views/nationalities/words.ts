import type { ReactNode } from "react";
import type { Tallies, TallyHead } from "../../derive/tallies.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import type { Figure } from "../../derive/figure.ts";
import { t } from "../../language/translate.ts";
import { formatList, formatNumber, speakFigure, speakQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** A tally in words: for the list of marks, the readout and the summary. */

export type Units = ReadonlyMap<string, Unit>;

/** Prints a figure, linked to its claims. */
export type Print = (figure: Figure, disputed?: boolean) => ReactNode;

/** What a tally counted, who counted, when: what sets it apart from every other. */
export function headWords(head: TallyHead): string {
  const { measure, countedBy: who, asOf } = head;
  const how =
    who === undefined
      ? t("{measure}, added up by this site", { measure })
      : t("{measure}, counted by {who}", { measure, who });
  return asOf === undefined ? how : t("{how}, as of {date}", { how, date: formatDate(asOf) });
}

/** The name of a tally; of what this site adds up, in its own words. */
export function headLabel(head: TallyHead): string {
  return head.countedBy === undefined ? t("People in the batches, added up here") : head.label;
}

/** Over the chart: which tally it is, and what it counted. */
export function titleWords(head: TallyHead): string {
  return t("{count}: people {how}", { count: headLabel(head), how: headWords(head) });
}

/** One row as a sentence. */
export function rowWords(row: TallyRowView, units: Units): string {
  const split = [
    row.men ? speakAs(row.men, units, t("man"), t("men")) : "",
    row.women ? speakAs(row.women, units, t("woman"), t("women")) : "",
  ].filter((part) => part !== "");
  const parts = [
    t("{name}: {value}", { name: row.name, value: speak(row.figure, units) }),
    split.length > 0 ? formatList(split) : "",
    ...row.rivals.map(({ print, figure }) =>
      t("in {print}: {figure}", { print, figure: speakSize(figure, units) }),
    ),
    row.note ?? "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** What the chart shows, in words. */
export function summaryWords(tallies: Tallies, units: Units): string {
  const { head, rows, rankingOnly, stated } = tallies;
  const [first] = rows;
  const count = headLabel(head);
  const last = rows.at(-1);
  if (!first || !last) return t("{count}: no nationality is named.", { count });
  const named = t("{count}: {how}. {n} nationalities.", {
    count,
    how: headWords(head),
    n: formatNumber(rows.length),
  });
  if (rankingOnly) {
    const names = formatList(rows.map(({ name }) => name));
    return `${named} ${t("An order without numbers: {names}.", { names })}`;
  }
  const disputed = rows.filter((row) => row.rivals.length > 0).map(({ name }) => name);
  return [
    named,
    stated ? t("Stated in all: {figure}.", { figure: speakSize(stated, units) }) : "",
    t("Most: {first}, {most}. Fewest: {last}, {fewest}.", {
      first: first.name,
      most: speakSize(first.figure, units),
      last: last.name,
      fewest: speakSize(last.figure, units),
    }),
    disputed.length > 0
      ? t("Prints of the list disagree on {names}.", { names: formatList(disputed) })
      : "",
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
