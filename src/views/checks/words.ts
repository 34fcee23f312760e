import type { CheckResult } from "../../derive/checkResult.ts";
import type { Outcome } from "../../derive/outcome.ts";
import { OVERLAP_WORDS } from "../../derive/overlap.ts";
import { formatList, formatNumber, type Unit } from "../format.ts";

/** The checks in words. */

export type Units = ReadonlyMap<string, Unit>;

/** What came of it, as the head of a group. */
export const GROUP_WORDS: { readonly [K in Outcome["kind"]]: string } = {
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

const HOW: { readonly [H in Extract<Outcome, { kind: "holds" }>["how"]]: string } = {
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
      return HOW[outcome.how];
    case "does-not-hold":
      return "It does not hold.";
    case "cannot-be-told":
      return becauseWords(outcome.because);
  }
}

function becauseWords(because: Extract<Outcome, { kind: "cannot-be-told" }>["because"]): string {
  switch (because.kind) {
    case "open-end":
      return "It cannot be told: a figure has no upper end, so that the sum may reach what is stated, or not.";
    case "no-number":
      return "It cannot be told: a claim that it needs states no number.";
    case "rows-missing":
      return because.short
        ? "It cannot be told: some rows are not known."
        : "It fits, though some rows are not known.";
    case "overlap": {
      const [part, other] = because.overlap.of;
      return `It is not computed: ${part} ${OVERLAP_WORDS[because.overlap.kind]} (${other}).`;
    }
  }
}

/** What is said of all of them. */
export function findingWords(checks: readonly CheckResult[]): string {
  const count = (kind: Outcome["kind"]) =>
    checks.filter(({ outcome }) => outcome.kind === kind).length;
  const [off, open, holds] = [count("does-not-hold"), count("cannot-be-told"), count("holds")];
  const parts = [
    off > 0 ? `${formatNumber(off)} ${off === 1 ? "does" : "do"} not hold` : "",
    open > 0 ? `${formatNumber(open)} cannot be told` : "",
    holds > 0 ? `${formatNumber(holds)} ${holds === 1 ? "holds" : "hold"}` : "",
  ].filter((part) => part !== "");
  return checks.length === 0
    ? "Nothing on record can be added up."
    : `Of ${formatNumber(checks.length)} sums, shares and rankings, ${formatList(parts)}.`;
}
