import type { Field } from "../../derive/comparable.ts";
import type { Opponent, Opposition } from "../../derive/disagreements.ts";
import type { Account, DisputeView } from "../../derive/dispute.ts";
import type { Difference, PairingGroup } from "../../derive/pairing.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
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
export const GROUP_WORDS: { readonly [S in DisputeView["standing"]]: Label } = {
  open: "Also open",
  explained: "Explained, by this site’s reading",
  resolved: "Resolved, by this site’s reading",
};

const FIELD_WORDS: { readonly [F in Field]: Label } = {
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
  return formatList(fields.map((field) => t(FIELD_WORDS[field])));
}

/** One field in which two claims differ: `batch: none named / “Handed over by the DKBA”`. */
export function differenceWords({ field, values }: Difference): string {
  return t("{field}: {values}", {
    field: t(FIELD_WORDS[field]),
    values: values.map((value) => valueWords(field, value)).join(" / "),
  });
}

function valueWords(field: Field, value: string): string {
  switch (field) {
    case "measure":
      return value === "" ? t("not said") : value;
    case "population":
    case "flow":
      return t(CODE_WORDS[value] ?? "not said");
    case "nationalities":
      return value === "" ? t("all") : value;
    case "sex":
      return t(CODE_WORDS[value] ?? "both");
    case "batch":
      return value === "" ? t("none named") : `“${value}”`;
    case "place":
      return value === "" ? t("none named") : value;
    case "time":
      return value === "" ? t("not told") : formatDate(value);
  }
}

const CODE_WORDS: Readonly<Record<string, Label>> = {
  "foreign-nationals": "foreign nationals",
  workers: "workers",
  staff: "staff",
  other: "others",
  flow: "in some days",
  stock: "at a moment",
  cumulative: "running total",
  men: "men",
  women: "women",
};

/** What a group of pairings has in common, before the pairs. */
export function groupWords({ finding, mirror, withdrawn, matches, differs }: PairingGroup): string {
  switch (finding) {
    case "contrary":
      return mirror
        ? t("One transfer, counted at its two ends; both counts cannot be right")
        : t("They count the same thing and cannot both be right");
    case "drifted":
      return t("One origin, in other words: the repeat does not say what it repeats");
    case "updated":
      return withdrawn
        ? t("The same body, later: its word replaces the one before")
        : t("The same body, about a later day: its count has moved on");
    case "near-miss":
      return matches.length === 0
        ? t("Nearly the same thing: they differ in {differs}", { differs: fieldWords(differs) })
        : t("Nearly the same thing: they match in {matches}, and differ in {differs}", {
            matches: fieldWords(matches),
            differs: fieldWords(differs),
          });
    case "compatible":
      return mirror
        ? t("One transfer, counted at its two ends; both counts may be right")
        : t("They count the same thing, and both may be right");
    case "unrelated":
      return t(
        "Not comparable: they differ in more than two fields, or do not say what was counted",
      );
  }
}

/** Who says so and since when. */
export function whoWords(by: readonly string[], said: string | undefined): string {
  const day = said === undefined ? t("not dated") : formatDate(said);
  return by.length > 1 ? t("added up here, to {day}", { day }) : `${by.join("")}, ${day}`;
}

/** Since when and from how many: `since 14 March 2025; 1 independent origin: BGF`. */
export function accountWords({ since, origins }: Account): string {
  const names = formatList(origins);
  return since === undefined
    ? countWords(
        origins.length,
        "not dated; {n} independent origin: {names}",
        "not dated; {n} independent origins: {names}",
        { names },
      )
    : countWords(
        origins.length,
        "since {date}; {n} independent origin: {names}",
        "since {date}; {n} independent origins: {names}",
        { date: formatDate(since), names },
      );
}

/** What a dispute holds: `6 accounts from 4 origins`. */
export function sizeWords({ accounts, origins }: DisputeView): string {
  return countWords(
    origins.length,
    "{accounts} accounts from {n} origin",
    "{accounts} accounts from {n} origins",
    { accounts: formatNumber(accounts.length) },
  );
}

/** What is said of all of them: how many, how many are open. */
export function findingWords(disputes: readonly DisputeView[]): string {
  if (disputes.length === 0) return t("No accounts on record differ.");
  const count = (standing: DisputeView["standing"]) =>
    disputes.filter((dispute) => dispute.standing === standing).length;
  const numbers = disputes.filter(({ kind }) => kind === "number").length;
  const [open, explained, resolved] = [count("open"), count("explained"), count("resolved")];
  const settled = [
    explained > 0 ? countWords(explained, "{n} has an explanation", "{n} have an explanation") : "",
    resolved > 0 ? countWords(resolved, "{n} is resolved", "{n} are resolved") : "",
  ].filter((part) => part !== "");
  return [
    disputes.length === 1
      ? t(
          open === 1
            ? "Accounts differ on one thing, which is open."
            : "Accounts differ on one thing.",
        )
      : t("Accounts differ on {n} things, {numbers} of them in numbers; {open} still open.", {
          n: formatNumber(disputes.length),
          numbers: formatNumber(numbers),
          open: formatNumber(open),
        }),
    settled.length > 0
      ? t("By this site’s reading {settled}.", { settled: formatList(settled) })
      : "",
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
  return [
    countWords(
      pairs.length,
      "{bodies} claimants stand against another in a dispute, in {n} pair.",
      "{bodies} claimants stand against another in a dispute, in {n} pairs.",
      { bodies: formatNumber(bodies.length) },
    ),
    most && most.disputes.length > 1
      ? t("Most often {pair}: on {n} things.", {
          pair: pairWords(most),
          n: formatNumber(most.disputes.length),
        })
      : "",
    rest > 0
      ? countWords(
          rest,
          "{n} of them does so in one dispute only; it is in the list of all pairs.",
          "{n} of them do so in one dispute only; they are in the list of all pairs.",
        )
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
