import type { ClaimId } from "../dataset/schema.ts";
import { type Figure, figureOfClaim } from "./figure.ts";
import type { Known } from "./known.ts";
import { claimantOf } from "./origin.ts";

/** A figure that a claim states, with what it is of. */
export interface StatedFigure {
  readonly claim: ClaimId;
  readonly figure: Figure;
  readonly text: string;
}

/** Every figure that is stated, by the name of who states it, in the order of the dataset. */
export function deriveStatedFigures({
  dataset,
  lookup,
}: Pick<Known, "dataset" | "lookup">): ReadonlyMap<string, readonly StatedFigure[]> {
  const byClaimant = new Map<string, StatedFigure[]>();
  for (const claim of dataset.claims) {
    const figure = figureOfClaim(claim);
    if (!figure) continue;
    const { name } = lookup.actor(claimantOf(claim));
    const stated = byClaimant.get(name) ?? [];
    byClaimant.set(name, stated);
    stated.push({ claim: claim.id, figure, text: claim.text });
  }
  return byClaimant;
}
