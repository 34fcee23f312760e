import type { ClaimId, Dataset } from "../dataset/schema.ts";
import type { Lookup } from "./lookup.ts";
import { agreementReachOf, areApart } from "./reach.ts";
import { subjectsOf } from "./subject.ts";

/**
 * Claims of the other sides of its disputes, for every claim that has any. Two claims
 * that state the same number of the same thing are no rivals, though they stand on different sides:
 * the militia's own 2,763 and the junta's.
 */
export function disputeRivals(
  dataset: Dataset,
  lookup: Lookup,
): ReadonlyMap<ClaimId, ReadonlySet<ClaimId>> {
  const rivals = new Map<ClaimId, Set<ClaimId>>();
  for (const dispute of dataset.disputes) {
    for (const side of dispute.sides) {
      for (const id of side.claims) {
        for (const other of dispute.sides) {
          if (other === side) continue;
          for (const rival of other.claims) {
            if (rival === id || ofOthers(id, rival, lookup) || sayTheSame(id, rival, lookup))
              continue;
            if (dispute.kind === "account" || sameSize(id, rival, lookup))
              rivals.set(id, (rivals.get(id) ?? new Set()).add(rival));
          }
        }
      }
    }
  }
  return rivals;
}

/** True when two claims name nationalities and share none: 84 Indonesians dispute no Pakistanis. */
function ofOthers(a: ClaimId, b: ClaimId, lookup: Lookup): boolean {
  const ours: readonly string[] = lookup.claim(a).scope?.nationalities ?? [];
  const theirs: readonly string[] = lookup.claim(b).scope?.nationalities ?? [];
  return ours.length > 0 && theirs.length > 0 && !ours.some((code) => theirs.includes(code));
}

/**
 * True when two numbers are of people of the same nationalities and both of one batch or both not: a
 * day's group is no rival of the airlift it was part of, nor one nationality of all of them.
 */
function sameSize(a: ClaimId, b: ClaimId, lookup: Lookup): boolean {
  const [one, other] = [lookup.claim(a), lookup.claim(b)];
  const people = (claim: typeof one) => (claim.scope?.nationalities ?? []).toSorted().join(" ");
  return (
    people(one) === people(other) &&
    (one.scope?.batch === undefined) === (other.scope?.batch === undefined)
  );
}

/** True for numbers of one measure that are the same, or may be. */
function sayTheSame(a: ClaimId, b: ClaimId, lookup: Lookup): boolean {
  const others = subjectsOf(lookup.claim(b), lookup);
  return subjectsOf(lookup.claim(a), lookup).some((subject) =>
    others.some((other) => {
      if (subject.dimension !== other.dimension || subject.measure !== other.measure) return false;
      const [reach, otherReach] = [subject, other].map(({ quantity }) =>
        agreementReachOf(quantity),
      );
      return reach !== undefined && otherReach !== undefined && !areApart(reach, otherReach);
    }),
  );
}
