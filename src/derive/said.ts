import type { Claim, ClaimId } from "../dataset/schema.ts";
import type { Lookup } from "./lookup.ts";
import { rootOf } from "./origin.ts";
import { periodOf } from "./period.ts";

/** The days on which a claim may have been said; unbounded where that is not known. */
export interface Said {
  readonly from: number;
  readonly to: number;
}

/** Far less than a day, and more than the digits of a day number can lose. */
const AFTER = 1 / 1024;

/**
 * When a claim was said. A repeat says nothing new: it counts as said when what it repeats was. Of
 * several claims of one day, those that `after` puts behind another are a little later.
 */
export function saidOf(claim: Claim, lookup: Lookup): Said {
  const root = rootOf(claim, lookup);
  const days = periodOf(root.time.said);
  const later = AFTER * countBefore(root, lookup);
  return {
    from: (days?.start?.first ?? -Infinity) + later,
    to: (days?.end.last ?? Infinity) + later,
  };
}

/** True when the first was surely said after the second. */
export function isLater(first: Said, second: Said): boolean {
  return first.from > second.to;
}

/** Order of claims by when they may first have been said, then by id; undated ones come last. */
export function inOrderOfSaying(lookup: Lookup): (a: ClaimId, b: ClaimId) => number {
  const first = (id: ClaimId) => {
    const { from } = saidOf(lookup.claim(id), lookup);
    return from === -Infinity ? Infinity : from;
  };
  return (a, b) => {
    const [firstA, firstB] = [first(a), first(b)];
    if (firstA !== firstB) return firstA < firstB ? -1 : 1;
    return a < b ? -1 : 1;
  };
}

/** How many claims the same speaker made before this one on the same day. */
export function countBefore(claim: Claim, lookup: Lookup): number {
  let count = 0;
  // Chains end: a circle is a fault of the dataset.
  for (let { after } = claim.time; after !== undefined; count++)
    ({ after } = lookup.claim(after).time);
  return count;
}
