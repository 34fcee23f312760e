import type { Batches } from "../../derive/batches.ts";
import type { BatchRow, Exclusion } from "../../derive/batchRows.ts";
import type { Figure } from "../../derive/figure.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatNumber, speakFigure, speakQuantity, type Unit } from "../format.ts";
import { formatDate, formatDay } from "../formatDate.ts";
import { RULE_NAMES } from "../ruleNames.ts";

/** The batches in words: for the table, the readout, the list of marks and the summary. */

export type Units = ReadonlyMap<string, Unit>;

/** How the size of a batch is known. */
function stateWords(row: BatchRow): string {
  const state = stateName(row);
  return row.readAs === undefined
    ? state
    : t("{state}; read as about: {why}", { state, why: row.readAs.replace(/\.$/, "") });
}

/** The same, without why. */
export function stateName(row: BatchRow): string {
  if (row.doubt === "accounts-differ" && row.state !== "announced") {
    return t("accounts differ");
  }
  switch (row.state) {
    case "announced":
      return t("only announced");
    case "derived":
      return t("derived here by subtraction");
    case "doubted":
      return t("known from copies only");
    case "counted":
      return t("counted");
  }
}

/** Whether a batch is added to the total, and why not. */
export function addedWords(row: BatchRow): string {
  return row.exclusion ? t("not added: {why}", { why: exclusionWords(row.exclusion) }) : t("added");
}

export function exclusionWords(exclusion: Exclusion): string {
  switch (exclusion.kind) {
    case "part-of":
      return t("part of “{batch}”", { batch: exclusion.label });
    case "onward-of":
      return t("a later leg of people counted in “{batch}”", { batch: exclusion.label });
    case "outside":
      // It stands inside a sentence here.
      return exclusion.because.replace(/\.$/, "");
  }
}

/** The days of a batch, and whether it is known which of them. */
export function whenWords(row: BatchRow): string {
  const days = formatDate(row.occurred);
  return row.dayKnown || row.span.first === row.span.last
    ? days
    : t("{days}, day not known", { days });
}

/** One batch as a sentence: what is read aloud and shown when it is pointed at. */
export function batchWords(row: BatchRow, units: Units): string {
  const flights = row.flights && speak(row.flights, units);
  const parts = [
    t("{when}: {batch}, {figure}", {
      when: whenWords(row),
      batch: row.label,
      figure: speak(row.figure, units),
    }),
    nationalityWords(row),
    stateWords(row),
    addedWords(row),
    row.crossing === undefined ? "" : t("by {crossing}", { crossing: row.crossing }),
    flights ?? "",
  ];
  return t("{sentence}.", { sentence: parts.filter((part) => part !== "").join("; ") });
}

/** Of whom a batch was; a long list is only counted, and stands in the view by nationality. */
export function nationalityWords({ nationalities }: BatchRow): string {
  return nationalities.length > 3
    ? t("{n} nationalities", { n: formatNumber(nationalities.length) })
    : formatList(nationalities);
}

/** From where, by whom, over which crossing, to where: what is known of it. */
export function routeWords(row: BatchRow): string {
  const from = [row.from, row.handedOverBy && t("handed over by {who}", { who: row.handedOverBy })]
    .filter((part) => part !== undefined)
    .join(", ");
  const parts = [from, row.crossing ?? "", row.destination ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? t("not stated") : parts.join(" → ");
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
  return chosen.length === 0
    ? t("all nationalities")
    : formatList(chosen.map(({ people }) => people));
}

/** What the chart shows, in words: when, how much, the largest, what is not known or disputed. */
export function summaryWords(batches: Batches, units: Units): string {
  const { rows, total, largest, rule } = batches;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return t("No batch is known for {whose}.", { whose: whoseWords(batches) });
  const whose = whoseWords(batches);
  const out = rows.filter((row) => row.exclusion);
  const differ = rows.filter((row) => row.figure.accounts);
  const lines = [
    countWords(
      rows.length,
      "{n} batch of {whose}, from {first} to {last}.",
      "{n} batches of {whose}, from {first} to {last}.",
      { whose, first: formatDay(first.span.first), last: formatDay(last.span.last) },
    ),
    total
      ? t("Together {figure}, added up by this site.", { figure: speakSize(total, units) })
      : "",
    largest
      ? t("The largest is {batch}, {figure}.", {
          batch: largest.label,
          figure: speakSize(largest.figure, units),
        })
      : "",
    out.length > 0
      ? countWords(
          out.length,
          "{n} batch is not added, since its people are counted elsewhere.",
          "{n} batches are not added, since their people are counted elsewhere.",
        )
      : "",
    differ.length > 0
      ? countWords(
          differ.length,
          "Accounts of {n} batch differ; drawn is {rule}.",
          "Accounts of {n} batches differ; drawn is {rule}.",
          { rule: t(RULE_NAMES[rule]) },
        )
      : "",
  ];
  return lines.filter((line) => line !== "").join(" ");
}
