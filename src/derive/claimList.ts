import type { Sort } from "../url/viewState.ts";
import type { Card, Cards } from "./cards.ts";
import type { ClaimIndex } from "./claimIndex.ts";
import { type Filter, type Matched, matchClaims, selectClaims } from "./filter.ts";
import type { Status } from "./status.ts";

/** The claims that a filter leaves. */
export interface ClaimList {
  /** Claims of the whole dataset. */
  readonly total: number;
  /** In the order of the sort. */
  readonly cards: readonly Card[];
  /** How the claims that are left stand beside the others. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** All claims, each held against the filter: what the reader can narrow by from here. */
  readonly index: ClaimIndex;
  readonly matched: Matched;
}

export function deriveClaimList(
  index: ClaimIndex,
  cards: Cards,
  filter: Filter,
  sort: Sort,
): ClaimList {
  const matched = matchClaims(index, filter);
  const selected = selectClaims(index, matched, sort).flatMap((at) => cards.at(at) ?? []);
  return {
    total: index.size,
    cards: selected,
    statuses: {
      agreed: count(selected, "agreed"),
      disputed: count(selected, "disputed"),
      "single-source": count(selected, "single-source"),
    },
    index,
    matched,
  };
}

function count(cards: readonly Card[], status: Status): number {
  return cards.filter((card) => card.status === status).length;
}
