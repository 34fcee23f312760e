import type { Claim, ClaimId } from "../dataset/schema.ts";
import { type Comparison, compareAll, type Nesting, type Pair } from "./comparable.ts";
import { type Figure, figureOfFormula } from "./figure.ts";
import type { Lookup } from "./lookup.ts";
import { originOf, rootOf } from "./origin.ts";
import { agreementReachOf, areApart } from "./reach.ts";
import { isLater, saidOf } from "./said.ts";
import { SHARE, type Subject } from "./subject.ts";

/**
 * What two claims that count the same thing, or mirror each other, say to each other.
 *
 * - **contrary**: no number is within the bounds of both. Both may be wrong;
 * - **compatible**: some number is;
 * - **updated**: one origin said otherwise later, so its earlier word stands against nobody's;
 * - **drifted**: a repeat does not say what it repeats.
 *
 * Of two periods of which one lies within the other, only one order is contrary: a part larger than
 * its whole, an earlier running total larger than a later one.
 */
export type Conflict = {
  /** The claims count one transfer at its two ends. */
  readonly mirror: boolean;
} & (
  | { readonly kind: "contrary" | "drifted"; readonly difference: Figure }
  | { readonly kind: "compatible" }
  | {
      readonly kind: "updated";
      readonly earlier: ClaimId;
      readonly later: ClaimId;
      /** The later word is about the same days, so that the earlier one stands no more. */
      readonly withdrawn: boolean;
    }
);

/** Undefined for claims that count different things: these cannot conflict. */
export function conflictOf(a: Claim, b: Claim, lookup: Lookup): Conflict | undefined {
  const conflicts = compareAll(a, b, lookup).flatMap((comparison) =>
    "pair" in comparison ? [conflictOfPair(comparison, lookup)] : [],
  );
  return conflicts.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** What two numbers say in one dimension may weigh more than what they say in another. */
function weight(conflict: Conflict): number {
  switch (conflict.kind) {
    case "updated":
      return conflict.withdrawn ? 3 : 1;
    case "contrary":
    case "drifted":
      return 2;
    case "compatible":
      return 0;
  }
}

/**
 * True when two claims of one thing and the same days go back to different origins, and their
 * numbers are the same or may be: each is then one origin more for the other.
 */
export function bearsOut(a: Claim, b: Claim, lookup: Lookup): boolean {
  if (originOf(a, lookup) === originOf(b, lookup)) return false;
  return compareAll(a, b, lookup).some((comparison) => {
    if (!("pair" in comparison) || comparison.period !== "identical") return false;
    const [reachA, reachB] = comparison.pair.map(({ quantity }) => agreementReachOf(quantity));
    return reachA !== undefined && reachB !== undefined && !areApart(reachA, reachB);
  });
}

function conflictOfPair(
  { kind, period, pair }: Extract<Comparison, { pair: Pair }>,
  lookup: Lookup,
): Conflict {
  const [{ claim: a }, { claim: b }] = pair;
  const mirror = kind === "mirror";
  const apart = cannotBothHold(pair, period);
  if (originOf(a, lookup) === originOf(b, lookup)) {
    const isRepeat = rootOf(a, lookup) === rootOf(b, lookup);
    const order = isRepeat ? undefined : orderOf(a, b, lookup);
    if (order && !saySameNumber(pair) && (apart || period !== "identical")) {
      return { kind: "updated", mirror, ...order, withdrawn: apart && period === "identical" };
    }
    // One origin's words about different days, undated against each other, are left alone.
    if (!apart || period !== "identical") return { kind: "compatible", mirror };
    return { kind: isRepeat ? "drifted" : "contrary", mirror, difference: differenceOf(pair) };
  }
  return apart
    ? { kind: "contrary", mirror, difference: differenceOf(pair) }
    : { kind: "compatible", mirror };
}

function cannotBothHold([a, b]: Pair, period: Nesting): boolean {
  switch (period) {
    case "identical":
    case "mutual":
      return areApart(a.reach, b.reach);
    case "a-within-b":
      return b.reach.high < a.reach.low;
    case "b-within-a":
      return a.reach.high < b.reach.low;
  }
}

function orderOf(
  a: Claim,
  b: Claim,
  lookup: Lookup,
): { readonly earlier: ClaimId; readonly later: ClaimId } | undefined {
  const [saidA, saidB] = [saidOf(a, lookup), saidOf(b, lookup)];
  if (isLater(saidA, saidB)) return { earlier: b.id, later: a.id };
  return isLater(saidB, saidA) ? { earlier: a.id, later: b.id } : undefined;
}

function saySameNumber([a, b]: Pair): boolean {
  return a.reach.low === b.reach.low && a.reach.high === b.reach.high;
}

/** The larger less the smaller, in the unit in which the two were compared. */
function differenceOf([a, b]: Pair): Figure {
  const [larger, smaller] = a.reach.low > b.reach.high ? [a, b] : [b, a];
  // A percentage and a part of a whole were compared in percent.
  const { unit } = larger.dimension === SHARE && larger.unit !== "percent" ? smaller : larger;
  return figureOfFormula({ terms: [termOf(larger, "+"), termOf(smaller, "−")] }, unit);
}

function termOf({ claim, quantity }: Subject, sign: "+" | "−") {
  return { sign, quantity, claims: [claim.id], label: claim.text };
}
