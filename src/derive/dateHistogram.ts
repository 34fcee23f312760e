import { parseEdtf } from "../dataset/edtf.ts";
import type { ClaimIndex } from "./claimIndex.ts";
import { binDates, type DateBins } from "./dateBins.ts";
import { bitOf, type Matched } from "./filter.ts";

/** How many claims each stretch of days would show, and which stretches are chosen. */
export interface DateHistogram {
  /** In order of time. Two or fewer where no claim has a date. */
  readonly bins: readonly DateBin[];
  /** Positions of the first and the last bin that the range of dates takes in. */
  readonly from: number;
  readonly to: number;
}

export interface DateBin {
  /** Day numbers; absent at the open end of the first and of the last bin. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Claims about these days that meet every condition but the range of dates. */
  readonly claims: number;
}

/**
 * The histogram of the dates. A claim about several bins counts in each, since choosing any of
 * them shows it: the bins do not add up to the claims.
 */
export function countDates(index: ClaimIndex, { filter, failed, near }: Matched): DateHistogram {
  const { starts, first, last } = binsOf(index);
  // How many more claims each bin has than the one before it.
  const steps = new Int32Array(starts.length + 2);
  const own = bitOf("dates");
  for (const claim of near) {
    const bits = failed[claim];
    const [from, to] = [first[claim] ?? 0, last[claim] ?? 0];
    if ((bits !== 0 && bits !== own) || from > to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  }
  let claims = 0;
  const bins = Array.from({ length: starts.length + 1 }, (_, i): DateBin => {
    claims += steps[i] ?? 0;
    const next = starts[i];
    return { first: starts[i - 1], last: next === undefined ? undefined : next - 1, claims };
  });
  const binOf = (day: number) => starts.filter((start) => start <= day).length;
  return {
    bins,
    from: binOf(parseEdtf(filter.from)?.first ?? -Infinity),
    to: binOf(parseEdtf(filter.to)?.last ?? Infinity),
  };
}

/** They are the same for every filter. */
const made = new WeakMap<ClaimIndex, DateBins>();

function binsOf(index: ClaimIndex): DateBins {
  const bins = made.get(index) ?? binDates(index.first, index.last);
  made.set(index, bins);
  return bins;
}
