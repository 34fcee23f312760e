import type { Claim, ClaimId } from "../dataset/schema.ts";
import type { Known } from "./known.ts";
import { rootOf } from "./origin.ts";

/** On how much a claim rests: counts, never a score. */
export interface Support {
  /** Independent origins of this claim and of those that agree with it. */
  readonly origins: number;
  /** Claims beside these that go back to one of the same origins by restating it. */
  readonly repeats: number;
  /** Documents that carry this claim. */
  readonly documents: number;
}

/** How many claims there are of one root: itself and all that restate it, directly or not. */
export function familiesOf({ dataset, lookup }: Known): ReadonlyMap<ClaimId, number> {
  const sizes = new Map<ClaimId, number>();
  for (const claim of dataset.claims) {
    const root = rootOf(claim, lookup).id;
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  return sizes;
}

export function supportOf(
  claim: Claim,
  { lookup, relations }: Known,
  families: ReadonlyMap<ClaimId, number>,
): Support {
  const related = relations.get(claim.id);
  const together = [claim, ...(related?.agreesWith ?? []).map((id) => lookup.claim(id))];
  const roots = new Set(together.map((each) => rootOf(each, lookup).id));
  const all = [...roots].reduce((sum, root) => sum + (families.get(root) ?? 0), 0);
  const origins = related?.origins.length ?? 1;
  return {
    origins,
    repeats: Math.max(0, all - origins),
    documents: new Set(claim.attribution.flatMap(({ source }) => source ?? [])).size,
  };
}
