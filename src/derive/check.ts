import type { Check, ClaimId } from "../dataset/schema.ts";
import { drawnSizeOf } from "./batchSize.ts";
import { extentOf } from "./bounds.ts";
import type { CheckResult } from "./checkResult.ts";
import { type Figure, figureOfClaim, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { overlapOf } from "./overlap.ts";
import { rankPlaces } from "./rankCheck.ts";
import { tallyChecks } from "./tallyChecks.ts";

/**
 * Every check of the dataset and every one that its tallies and batches ask for by themselves: rows
 * against stated totals, men and women against both. Those that fail come first, then those that
 * cannot be told, then those that hold; among these, the dataset's own in its order.
 */
export function deriveChecks(known: Known): readonly CheckResult[] {
  const results = [
    ...known.dataset.checks.map((check) => checkResult(check, known)),
    ...tallyChecks(known),
  ];
  return results.toSorted((a, b) => ORDER[a.outcome.kind] - ORDER[b.outcome.kind]);
}

const ORDER: { readonly [K in Outcome["kind"]]: number } = {
  "does-not-hold": 0,
  "cannot-be-told": 1,
  holds: 2,
};

function checkResult(check: Check, known: Known): CheckResult {
  const { id, title, kind, note } = check;
  const { arithmetic, outcome, claims } = computed(check, known);
  return {
    id,
    question: { kind: "titled", title },
    kind,
    arithmetic,
    outcome,
    repair: undefined,
    note,
    claims: [...new Set(claims)],
  };
}

type Computed = Pick<CheckResult, "arithmetic" | "outcome" | "claims">;

function computed(check: Check, known: Known): Computed {
  const { lookup } = known;
  switch (check.kind) {
    case "sum": {
      const parts = (check.parts ?? []).map((id) => termOfClaim(id, known));
      const batches = (check.batches ?? []).map((id): Term | undefined => {
        const size = drawnSizeOf(lookup.batch(id), known, "editor");
        return size && { sign: "+", ...pick(size), label: lookup.batch(id).label };
      });
      return equation(check, [...parts, ...batches], known);
    }
    case "stock-flow":
      return equation(
        check,
        [check.out, check.left].map((id) => termOfClaim(id, known)),
        known,
      );
    case "ratio":
      return ratio(check, known);
    case "rank": {
      const [ranking, against] = [lookup.tally(check.ranking), lookup.tally(check.against)];
      const { places, outcome } = rankPlaces(ranking, against, known);
      const claims = [ranking.claim, against.claim];
      return { arithmetic: { kind: "ranking", places }, outcome, claims };
    }
  }
}

/** Parts added up, against the whole. */
function equation(
  check: Extract<Check, { kind: "sum" | "stock-flow" }>,
  terms: readonly (Term | undefined)[],
  known: Known,
): Computed {
  const stated = figureOfClaim(known.lookup.claim(check.whole));
  const told = terms.filter((term) => term !== undefined);
  if (!stated || told.length === 0 || told.length < terms.length) return noNumber([check.whole]);
  const sum = figureOfFormula({ terms: told }, stated.unit);
  const overlap = overlapOf(check, known);
  return {
    arithmetic: { kind: "equation", computed: sum, stated },
    outcome: overlap
      ? { kind: "cannot-be-told", because: { kind: "overlap", overlap } }
      : byConstruction(outcomeOf(sum, stated), sum, check.whole),
    claims: [...stated.claims, ...sum.claims],
  };
}

/** A part that was computed from the whole makes the sum close whatever the numbers are. */
function byConstruction(outcome: Outcome, sum: Figure, whole: ClaimId): Outcome {
  return outcome.kind === "holds" && sum.claims.includes(whole)
    ? { kind: "holds", how: "by-construction" }
    : outcome;
}

/**
 * A part in percent of its whole, against the percentage stated. A quotient rarely ends: it is held
 * against the stated one in the digits in which that was stated, and shown with more.
 */
function ratio(check: Extract<Check, { kind: "ratio" }>, known: Known): Computed {
  const claims = [check.part, check.whole, check.stated];
  const [part, whole, stated] = claims.map((id) => figureOfClaim(known.lookup.claim(id)));
  if (!part || !whole || !stated) return noNumber(claims);
  const terms: readonly Term[] = [
    { sign: "+", ...pick(part), unit: part.unit, label: known.lookup.claim(check.part).text },
    { sign: "÷", ...pick(whole), unit: whole.unit, label: known.lookup.claim(check.whole).text },
  ];
  const share = figureOfFormula({ terms }, stated.unit);
  const rounded = inDigits(share, digitsOf(extentOf(stated.quantity)?.to ?? 0));
  const outcome = outcomeOf(rounded, stated);
  const isRounded = outcome.kind === "holds" && rounded !== share;
  return {
    arithmetic: { kind: "equation", computed: share, stated },
    outcome: isRounded ? { kind: "holds", how: "in-its-digits" } : outcome,
    claims,
  };
}

function noNumber(claims: readonly ClaimId[]): Computed {
  return {
    arithmetic: { kind: "none" },
    outcome: { kind: "cannot-be-told", because: { kind: "no-number" } },
    claims,
  };
}

function termOfClaim(id: ClaimId, { lookup }: Known): Term | undefined {
  const claim = lookup.claim(id);
  const figure = figureOfClaim(claim);
  return figure && { sign: "+", ...pick(figure), label: claim.text };
}

function pick({ quantity, claims }: Figure): Pick<Term, "quantity" | "claims"> {
  return { quantity, claims };
}

/** How many digits a number has after the point. */
function digitsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function inDigits(figure: Figure, places: number): Figure {
  const { quantity } = figure;
  if (quantity.kind !== "exact") return figure;
  const value = Number(quantity.value.toFixed(places));
  return value === quantity.value ? figure : { ...figure, quantity: { kind: "exact", value } };
}
