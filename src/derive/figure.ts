import type { Quantity } from "../dataset/quantity.ts";
import type { Claim, ClaimId, UnitId } from "../dataset/schema.ts";
import {
  add,
  type Bounds,
  boundsOf,
  openUpwards,
  percentOf,
  quantityOf,
  subtract,
  ZERO,
} from "./bounds.ts";

/** A number that is shown, with the claims it rests on. Nothing else may put a number on screen. */
export interface Figure {
  readonly quantity: Quantity;
  readonly unit: UnitId;
  /** Never empty: every claim that the quantity was taken or computed from. */
  readonly claims: readonly ClaimId[];
  /** Present when this site computed the quantity: how. */
  readonly formula?: Formula;
  /** The rival accounts where claims of one thing conflict: by date, then name; never merged. */
  readonly accounts?: readonly Account[];
}

/** One source's word for a disputed figure. */
export interface Account {
  readonly claim: ClaimId;
  readonly claimant: string;
  readonly said: string | undefined;
  readonly quantity: Quantity;
}

/** A sum or a share, written out: `2,876 − 2,255 − 200`, `4,860 ÷ 7,141`. */
export interface Formula {
  readonly terms: readonly Term[];
  /** Why the result is open upwards though its terms are not. */
  readonly opened?: string;
}

export interface Term {
  /** `÷`: what stands before is a part, and the result is its percentage of this. */
  readonly sign: "+" | "−" | "÷";
  readonly quantity: Quantity;
  /** Where it is not that of the result: people, of which a share is taken. */
  readonly unit?: UnitId;
  readonly claims: readonly ClaimId[];
  readonly label: string;
}

/** The figure that a claim states; undefined when it states none. */
export function figureOfClaim(claim: Claim): Figure | undefined {
  return claim.quantity && claim.unit
    ? { quantity: claim.quantity, unit: claim.unit, claims: [claim.id] }
    : undefined;
}

/**
 * The figure that follows from a formula, by interval arithmetic over its terms. Terms without a
 * length (a rank, "does not apply") add nothing. Claims of all terms, each once, in order.
 */
export function figureOfFormula(formula: Formula, unit: UnitId): Figure {
  let bounds: Bounds = ZERO;
  for (const term of formula.terms) {
    const part = boundsOf(term.quantity);
    if (part) bounds = COMBINE[term.sign](bounds, part);
  }
  if (formula.opened !== undefined) bounds = openUpwards(bounds);
  return {
    quantity: quantityOf(bounds),
    unit,
    claims: [...new Set(formula.terms.flatMap((term) => term.claims))],
    formula,
  };
}

const COMBINE = { "+": add, "−": subtract, "÷": percentOf } as const;
