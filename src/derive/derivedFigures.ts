import type { ClaimId } from "../dataset/schema.ts";
import type { Figure } from "./figure.ts";
import { differenceOf, headlineDerived } from "./headline.ts";
import type { Known } from "./known.ts";

/** A figure that this site computed, what it counts, and what says the same by another way. */
export interface DerivedFigure {
  readonly figure: Figure;
  /** The batch whose size it is; absent for a figure of the headline. */
  readonly label?: string;
  readonly borneOutBy: readonly ClaimId[];
}

/**
 * Every difference that the dataset asks for: those of the headline, then the sizes of batches that
 * nobody reported. Each is opened by the claims that it was computed from.
 */
export function derivedFigures(known: Known): readonly DerivedFigure[] {
  const sizes = known.dataset.batches.flatMap(({ label, derivation }): DerivedFigure[] => {
    const figure = derivation && differenceOf(derivation.whole, derivation.less, known);
    return figure ? [{ figure, label, borneOutBy: [] }] : [];
  });
  return [...headlineDerived(known), ...sizes];
}
