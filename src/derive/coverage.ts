import type { Period } from "./period.ts";

/**
 * Which of two periods lies within the other, so that their counts can be held against each other.
 *
 * A claim has an outer and an inner stretch of days; one covers another when its outer stretch
 * holds the other's inner one. They differ where a period is not exactly told:
 *
 * - a **flow** covers what lies within its days; if those are not told to the day, nothing;
 * - a **running total** covers another that surely ends no later and does not start before it; a
 *   start that is not given is taken to be the other's;
 * - **stocks** and shares cover each other when their days overlap;
 * - sizes of one **batch** always cover each other: the batch says when.
 */
export interface Coverage {
  readonly outer: Stretch;
  readonly inner: Stretch;
  /** Equal for two claims exactly when they are told to be about the same days; else undefined. */
  readonly days: string | undefined;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ONE_BATCH = coverageBetween({ from: 0, to: 0 }, { from: 0, to: 0 });

/** What was made before: a dataset has few periods, each of which many claims are about. */
const made = new WeakMap<Period, Record<string, Coverage | undefined>>();

/**
 * @param flow `stock` for a share
 * @returns undefined when there is no telling
 */
export function coverageOf(
  batch: string,
  flow: string,
  period: Period | undefined,
): Coverage | undefined {
  if (batch !== "") return ONE_BATCH;
  if (!period) return undefined;
  const before = made.get(period) ?? {};
  made.set(period, before);
  return (before[flow] ??= coverageOfPeriod(flow, period));
}

function coverageOfPeriod(flow: string, period: Period): Coverage | undefined {
  const { start, end, isOneDate, certain } = period;
  switch (flow) {
    case "stock": {
      const first = start?.first ?? -Infinity;
      return coverageBetween({ from: first, to: end.last }, { from: end.last, to: first });
    }
    case "flow": {
      if (!certain || !start) return undefined;
      const days = { from: start.first, to: end.last };
      return coverageBetween(days, days);
    }
    case "cumulative": {
      const given = isOneDate ? undefined : start;
      return coverageBetween(
        { from: given?.first ?? -Infinity, to: end.first },
        { from: given?.last ?? Infinity, to: end.last },
      );
    }
    default:
      return undefined;
  }
}

function coverageBetween(outer: Stretch, inner: Stretch): Coverage {
  const days = holds(outer, inner)
    ? `${outer.from}/${outer.to}/${inner.from}/${inner.to}`
    : undefined;
  return { outer, inner, days };
}

export function covers(whole: Coverage, part: Coverage): boolean {
  return holds(whole.outer, part.inner);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
