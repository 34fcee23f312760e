import type { CheckResult } from "../../derive/checkResult.ts";
import type { Outcome } from "../../derive/outcome.ts";
import type { Overlap } from "../../derive/overlap.ts";
import type { Label, Message } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatNumber, type Unit } from "../format.ts";

/** The checks in words. */

export type Units = ReadonlyMap<string, Unit>;

/** What came of it, as the head of a group. */
export const GROUP_WORDS: { readonly [K in Outcome["kind"]]: Label } = {
  "does-not-hold": "Does not hold",
  "cannot-be-told": "Cannot be told",
  holds: "Holds",
};

/** Between what was computed and what was stated. */
export const SIGN: { readonly [K in Outcome["kind"]]: string } = {
  "does-not-hold": "≠",
  "cannot-be-told": "?",
  holds: "=",
};

const HOW: { readonly [H in Extract<Outcome, { kind: "holds" }>["how"]]: Label } = {
  exactly: "It holds exactly.",
  "in-its-digits": "It holds in the digits in which it is stated.",
  "within-qualifiers": "It holds within the claims’ own qualifiers.",
  "by-construction":
    "It holds by construction: a part was itself computed from the total, so this proves nothing.",
};

/** What came of it, but for figures, which stand beside it as figures. */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case "holds":
      return t(HOW[outcome.how]);
    case "does-not-hold":
      return t("It does not hold.");
    case "cannot-be-told":
      return becauseWords(outcome.because);
  }
}

function becauseWords(because: Extract<Outcome, { kind: "cannot-be-told" }>["because"]): string {
  switch (because.kind) {
    case "open-end":
      return t(
        "It cannot be told: a figure has no upper end, so that the sum may reach what is stated, or not.",
      );
    case "no-number":
      return t("It cannot be told: a claim that it needs states no number.");
    case "rows-missing":
      return because.short
        ? t("It cannot be told: some rows are not known.")
        : t("It fits, though some rows are not known.");
    case "overlap": {
      const [part, other] = because.overlap.of;
      return t(NOT_COMPUTED[because.overlap.kind], { part, other });
    }
  }
}

/** Why it is not added up: what is wrong with two of its parts, by their ids in the dataset. */
const NOT_COMPUTED = {
  twice: "It is not computed: {part} is added twice ({other}).",
  "whole-among-parts": "It is not computed: {part} is the whole and one of its parts ({other}).",
  "part-of": "It is not computed: {part} is a part of a batch that is added too ({other}).",
  "onward-of":
    "It is not computed: {part} is an onward leg of people who are added already ({other}).",
  "days-within":
    "It is not computed: {part} counts days within those of a part that is added too ({other}).",
  repeat: "It is not computed: {part} repeats a claim that is added too ({other}).",
  rivals: "It is not computed: {part} is a rival account of a thing that is added too ({other}).",
  units: "It is not computed: {part} is counted in another unit ({other}).",
  tallies:
    "It is not computed: {part} is the total of another tally, which counts other people on another day ({other}).",
} as const satisfies { readonly [K in Overlap["kind"]]: Message };

/** What is said of all of them. */
export function findingWords(checks: readonly CheckResult[]): string {
  if (checks.length === 0) return t("Nothing on record can be added up.");
  const count = (kind: Outcome["kind"]) =>
    checks.filter(({ outcome }) => outcome.kind === kind).length;
  const [off, open, holds] = [count("does-not-hold"), count("cannot-be-told"), count("holds")];
  const parts = [
    off > 0 ? countWords(off, "{n} does not hold", "{n} do not hold") : "",
    open > 0 ? t("{n} cannot be told", { n: formatNumber(open) }) : "",
    holds > 0 ? countWords(holds, "{n} holds", "{n} hold") : "",
  ].filter((part) => part !== "");
  return t("Of {n} sums, shares and rankings, {outcomes}.", {
    n: formatNumber(checks.length),
    outcomes: formatList(parts),
  });
}
