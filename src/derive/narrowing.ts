import type { ClaimList } from "./claimList.ts";
import { countDates, type DateHistogram } from "./dateHistogram.ts";
import { countFacets, type Facet } from "./facets.ts";
import { countUndated } from "./filter.ts";

/** What the reader can narrow a list of claims by, with what each step would leave. */
export interface Narrowing {
  readonly facets: readonly Facet[];
  readonly dates: DateHistogram;
  /** Claims that only the range of dates keeps out, because they have no date. */
  readonly undated: number;
}

export function deriveNarrowing({ index, matched }: ClaimList): Narrowing {
  return {
    facets: countFacets(index, matched),
    dates: countDates(index, matched),
    undated: countUndated(index, matched),
  };
}
