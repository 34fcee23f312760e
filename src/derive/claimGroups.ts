import type { ClaimId } from "../dataset/schema.ts";
import { bucketsInSteps } from "./bucket.ts";
import type { Known } from "./known.ts";
import { atOnce } from "./steps.ts";

/**
 * Claims that count the same thing, whether they agree or not, by the name of their group: the id
 * of the first of them in the dataset. A claim that nothing can be held against is in none. Rival
 * accounts in a table are told by it; they are never merged.
 */
export function claimGroups({ dataset, lookup }: Known): ReadonlyMap<ClaimId, string> {
  const names = new Map<ClaimId, ClaimId>();
  const nameOf = (id: ClaimId): ClaimId => {
    const name = names.get(id) ?? id;
    return name === id ? id : nameOf(name);
  };
  for (const bucket of atOnce(bucketsInSteps(dataset, lookup)).all.values()) {
    // A claim of several subjects ties its groups together.
    const [first] = bucket;
    if (!first || bucket.length === 1) continue;
    for (const { subject } of bucket) {
      const [a, b] = [nameOf(first.subject.claim.id), nameOf(subject.claim.id)];
      names.set(b, a);
      names.set(a, a);
    }
  }
  return new Map([...names.keys()].map((id) => [id, nameOf(id)]));
}
