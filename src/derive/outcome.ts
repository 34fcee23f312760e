import { boundsOf, extentOf } from "./bounds.ts";
import { excludes } from "./excludes.ts";
import { type Figure, figureOfFormula, type Term } from "./figure.ts";
import type { Overlap } from "./overlap.ts";
import { reachOf } from "./reach.ts";

/**
 * What comes of holding a figure that this site computed against the one that was stated.
 *
 * - **holds**: exactly; in the digits in which a share is stated; within the claims' own qualifiers;
 *   or by construction, where a part was itself computed from the whole and the sum could not fail;
 * - **does not hold**: no number fits both; `gap` is what lies between them;
 * - **cannot be told**: and why.
 *
 * Tolerances come from the claims' own words alone: see `reach.ts` for how an "about" is read.
 */
export type Outcome =
  | {
      readonly kind: "holds";
      readonly how: "exactly" | "in-its-digits" | "within-qualifiers" | "by-construction";
    }
  | { readonly kind: "does-not-hold"; readonly gap: Gap | undefined }
  | { readonly kind: "cannot-be-told"; readonly because: Reason };

export interface Gap {
  readonly figure: Figure;
  /** The computed figure is larger than the stated one, or smaller. */
  readonly direction: "over" | "under";
}

/** Why a check has no answer. */
export type Reason =
  /** A figure has no upper or lower end, so that the sum may reach what is stated, or not. */
  | { readonly kind: "open-end"; readonly short: Figure | undefined }
  /** A claim that it needs states no number. */
  | { readonly kind: "no-number" }
  /** Rows are not known; `short` is what they would have to hold. */
  | { readonly kind: "rows-missing"; readonly short: Figure | undefined }
  /** The parts may not be added. */
  | { readonly kind: "overlap"; readonly overlap: Overlap };

/** Holds a computed figure against a stated one. */
export function outcomeOf(computed: Figure, stated: Figure): Outcome {
  if (excludes(computed.quantity, stated.quantity)) {
    return { kind: "does-not-hold", gap: gapOf(computed, stated) };
  }
  const [left, right] = [reachOf(computed.quantity), reachOf(stated.quantity)];
  if (!left || !right) return { kind: "cannot-be-told", because: { kind: "no-number" } };
  if (isPoint(computed) && isPoint(stated)) return { kind: "holds", how: "exactly" };
  const within = left.low >= right.low && left.high <= right.high;
  if (!within && (isOpen(computed) || isOpen(stated))) {
    const short = gapOf(computed, stated);
    const because = {
      kind: "open-end",
      short: short?.direction === "under" ? short.figure : undefined,
    } as const;
    return { kind: "cannot-be-told", because };
  }
  return { kind: "holds", how: "within-qualifiers" };
}

/** What lies between two figures, larger less smaller; undefined where they end at the same number. */
function gapOf(computed: Figure, stated: Figure): Gap | undefined {
  const [from, to] = [endOf(computed), endOf(stated)];
  if (from === to) return undefined;
  return from > to
    ? { figure: difference(computed, stated), direction: "over" }
    : { figure: difference(stated, computed), direction: "under" };
}

function isPoint({ quantity }: Figure): boolean {
  return quantity.kind === "exact" || quantity.kind === "none";
}

function isOpen({ quantity }: Figure): boolean {
  const bounds = boundsOf(quantity);
  return bounds?.lower === undefined || bounds.upper === undefined;
}

function endOf({ quantity }: Figure): number {
  return extentOf(quantity)?.to ?? 0;
}

function difference(whole: Figure, part: Figure): Figure {
  const term = (figure: Figure, sign: Term["sign"]): Term => ({
    sign,
    quantity: figure.quantity,
    claims: figure.claims,
    label: "",
  });
  return figureOfFormula({ terms: [term(whole, "+"), term(part, "−")] }, whole.unit);
}
