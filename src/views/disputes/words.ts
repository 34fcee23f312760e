import type { Field } from "../../derive/comparable.ts";
import type { Opponent, Opposition } from "../../derive/disagreements.ts";
import type { Account, DisputeView } from "../../derive/dispute.ts";
import type { Difference, PairingGroup } from "../../derive/pairing.ts";
import type { Report, Silence } from "../../derive/silence.ts";
import { formatList, formatNumber, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** The disputes in words. */

export type Units = ReadonlyMap<string, Unit>;

/** True for a unit that has to be named: not the one that nearly everything here is counted in. */
export function isNamed(unit: Unit, units: Units): boolean {
  const [main] = units.values();
  return unit !== main;
}

/** Disputes by where they stand: an inference, so it says whose. */
export const GROUP_WORDS: { readonly [S in DisputeView["standing"]]: string } = {
  open: "Also open",
  explained: "Explained, by this site’s reading",
  resolved: "Resolved, by this site’s reading",
};

const FIELD_WORDS: { readonly [F in Field]: string } = {
  measure: "what was counted",
  population: "who was counted",
  flow: "kind of count",
  nationalities: "nationality",
  sex: "men or women",
  batch: "batch",
  place: "place",
  time: "days",
};

/** Fields in a sentence: `what was counted and batch`. */
function fieldWords(fields: readonly Field[]): string {
  return formatList(fields.map((field) => FIELD_WORDS[field]));
}

/** One field in which two claims differ: `batch: none named / “Handed over by the DKBA”`. */
export function differenceWords({ field, values }: Difference): string {
  return `${FIELD_WORDS[field]}: ${values.map((value) => valueWords(field, value)).join(" / ")}`;
}

function valueWords(field: Field, value: string): string {
  switch (field) {
    case "measure":
      return value === "" ? "not said" : value;
    case "population":
    case "flow":
      return CODE_WORDS[value] ?? "not said";
    case "nationalities":
      return value === "" ? "all" : value;
    case "sex":
      return value === "" ? "both" : value;
    case "batch":
      return value === "" ? "none named" : `“${value}”`;
    case "place":
      return value === "" ? "none named" : value;
    case "time":
      return value === "" ? "not told" : formatDate(value);
  }
}

const CODE_WORDS: Readonly<Record<string, string>> = {
  "foreign-nationals": "foreign nationals",
  workers: "workers",
  staff: "staff",
  other: "others",
  flow: "in some days",
  stock: "at a moment",
  cumulative: "running total",
};

/** What a group of pairings has in common, before the pairs. */
export function groupWords({ finding, mirror, withdrawn, matches, differs }: PairingGroup): string {
  switch (finding) {
    case "contrary":
      return mirror
        ? "One transfer, counted at its two ends; both counts cannot be right"
        : "They count the same thing and cannot both be right";
    case "drifted":
      return "One origin, in other words: the repeat does not say what it repeats";
    case "updated":
      return withdrawn
        ? "The same body, later: its word replaces the one before"
        : "The same body, about a later day: its count has moved on";
    case "near-miss":
      return matches.length === 0
        ? `Nearly the same thing: they differ in ${fieldWords(differs)}`
        : `Nearly the same thing: they match in ${fieldWords(matches)}, and differ in ${fieldWords(differs)}`;
    case "compatible":
      return mirror
        ? "One transfer, counted at its two ends; both counts may be right"
        : "They count the same thing, and both may be right";
    case "unrelated":
      return "Not comparable: they differ in more than two fields, or do not say what was counted";
  }
}

/** Who says so and since when. */
export function whoWords(by: readonly string[], said: string | undefined): string {
  const day = said === undefined ? "not dated" : formatDate(said);
  return by.length > 1 ? `added up here, to ${day}` : `${by.join("")}, ${day}`;
}

/** Since when and from how many: `since 14 March 2025, 1 independent origin: BGF`. */
export function accountWords({ since, origins }: Account): string {
  const when = since === undefined ? "not dated" : `since ${formatDate(since)}`;
  const from = `${formatNumber(origins.length)} independent ${origins.length === 1 ? "origin" : "origins"}`;
  return `${when}; ${from}: ${formatList(origins)}`;
}

/** What a dispute holds: `6 accounts from 4 origins`. */
export function sizeWords({ accounts, origins }: DisputeView): string {
  const from = `${formatNumber(origins.length)} ${origins.length === 1 ? "origin" : "origins"}`;
  return `${formatNumber(accounts.length)} accounts from ${from}`;
}

/** What is said of all of them: how many, how many are open. */
export function findingWords(disputes: readonly DisputeView[]): string {
  if (disputes.length === 0) return "No accounts on record differ.";
  const count = (standing: DisputeView["standing"]) =>
    disputes.filter((dispute) => dispute.standing === standing).length;
  const numbers = disputes.filter(({ kind }) => kind === "number").length;
  const [open, explained, resolved] = [count("open"), count("explained"), count("resolved")];
  const settled = [
    explained > 0
      ? `${formatNumber(explained)} ${explained === 1 ? "has" : "have"} an explanation`
      : "",
    resolved > 0 ? `${formatNumber(resolved)} ${resolved === 1 ? "is" : "are"} resolved` : "",
  ].filter((part) => part !== "");
  return [
    `Accounts differ on ${formatNumber(disputes.length)} things, ${formatNumber(numbers)} of them numbers; ${formatNumber(open)} are open.`,
    settled.length > 0 ? `By this site’s reading ${formatList(settled)}.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Two that stand against each other: `BGF and Thai police`. */
export function pairWords({ between }: Opposition): string {
  return formatList(between.map(({ name }) => name));
}

/** How many stand against each other, who most often, and who is left out of the grid. */
export function opponentsWords(
  bodies: readonly Opponent[],
  pairs: readonly Opposition[],
  shown: readonly Opponent[],
): string {
  const [most] = pairs;
  const rest = bodies.length - shown.length;
  const together = `${formatNumber(bodies.length)} claimants stand against another in a dispute, in ${formatNumber(pairs.length)} ${pairs.length === 1 ? "pair" : "pairs"}.`;
  const often =
    most && most.disputes.length > 1
      ? ` Most often ${pairWords(most)}: on ${formatNumber(most.disputes.length)} things.`
      : "";
  const once =
    rest > 0
      ? ` ${formatNumber(rest)} of them ${rest === 1 ? "does" : "do"} so in one dispute only; ${rest === 1 ? "it is" : "they are"} in the list of all pairs.`
      : "";
  return `${together}${often}${once}`;
}

/** How much of the grid is filled, and by how many. */
export function silenceWords({ batches, rows }: Silence): string {
  const reports = rows.flatMap((row) => row.reports);
  const several = reports.filter(({ state }) => state === "several").length;
  const size = `${formatNumber(rows.length)} nationalities are named on this site, and ${formatNumber(batches.length)} ${batches.length === 1 ? "batch" : "batches"}.`;
  return `${size} Of ${formatNumber(rows.length * batches.length)} pairs of the two, ${formatNumber(reports.length)} have a report, ${formatNumber(several)} of them from more than one origin.`;
}

/** Nationalities that are named, and reported in no batch. */
export function unreportedWords({ rows }: Silence): string {
  const names = rows.filter(({ reports }) => reports.length === 0).map(({ name }) => name);
  if (names.length === 0) return "Every nationality that is named is reported in a batch.";
  return `Named in a claim or a list, and reported in no batch: ${formatList(names.toSorted())}.`;
}

/** On whose word: `1 origin: BGF`. */
export function reportWords({ state, origins }: Report): string {
  const from = `${formatNumber(origins.length)} ${origins.length === 1 ? "origin" : "independent origins"}: ${formatList(origins)}`;
  switch (state) {
    case "none":
      return `nobody, by ${from}`;
    case "derived":
      return `reported nowhere, calculated here from claims of ${formatList(origins)}`;
    case "one":
    case "several":
      return from;
  }
}
