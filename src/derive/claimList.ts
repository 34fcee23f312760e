import type { Sort } from "../url/viewState.ts";
import type { ClaimIndex } from "./claimIndex.ts";
import { type Filter, type Matched, matchClaims, selectClaims } from "./filter.ts";
import type { Status } from "./status.ts";

/** The claims that a filter leaves. */
export interface ClaimList {
  /** Claims of the whole dataset. */
  readonly total: number;
  /** Where they stand in the dataset, in the order of the sort. */
  readonly positions: readonly number[];
  /** How the claims that are left stand beside the others. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** All claims, each held against the filter: what the reader can narrow by from here. */
  readonly index: ClaimIndex;
  readonly matched: Matched;
}

/** By position only: a card is made for a claim that is shown, not for each of a hundred thousand. */
export function deriveClaimList(index: ClaimIndex, filter: Filter, sort: Sort): ClaimList {
  const matched = matchClaims(index, filter);
  const positions = selectClaims(index, matched, sort);
  const count = countStatuses(index, positions);
  return {
    total: index.size,
    positions,
    statuses: {
      agreed: count("agreed"),
      disputed: count("disputed"),
      "single-source": count("single-source"),
    },
    index,
    matched,
  };
}

function countStatuses(
  { dimensions: { status } }: ClaimIndex,
  positions: readonly number[],
): (of: Status) => number {
  const { values, starts, members } = status;
  const counts = new Uint32Array(values.length);
  for (const claim of positions) {
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      const value = members[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return (of) => counts[values.findIndex(({ id }) => id === of)] ?? 0;
}
