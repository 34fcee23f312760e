import { calendarDay, dayNumber } from "../dataset/edtf.ts";
import { EARLIEST, LATEST } from "./claimIndex.ts";

/**
 * The days of a dataset in a few bins of equal calendar length, for a small histogram. The bins lie
 * where nearly all of the claims are; the first and the last hold what is before and after, so that
 * one statement about another year does not flatten the rest.
 */
export interface DateBins {
  /**
   * The first day of each bin but the first, ascending: bin 0 ends before `starts[0]`, bin `i`
   * begins on `starts[i - 1]`. Empty when no claim has a date.
   */
  readonly starts: readonly number[];
  /** The bins of the first and of the last day of each claim; reversed for one without a date. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Bins between the first and the last are at most so many. */
const MOST = 40;
/** The share of the days, at either end, that may fall outside. */
const OUTSIDE = 0.02;

/**
 * @param first first day of each claim; `EARLIEST` where it is open, `LATEST` where it is not known
 * @param last last day of each claim; the other way round
 */
export function binDates(first: Int32Array, last: Int32Array): DateBins {
  const starts = startsOf(first, last);
  const binOf = (day: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { starts, first: Uint8Array.from(first, binOf), last: Uint8Array.from(last, binOf) };
}

function startsOf(first: Int32Array, last: Int32Array): readonly number[] {
  const days = Int32Array.from([...first, ...last].filter((day) => day > EARLIEST && day < LATEST));
  if (days.length === 0) return [];
  days.sort();
  const from = days[Math.floor(days.length * OUTSIDE)] ?? 0;
  const to = days[Math.ceil(days.length * (1 - OUTSIDE)) - 1] ?? from;
  const unit =
    [byDay, byWeek, byMonth].find((unit) => spread(unit, from, to).length <= MOST + 1) ??
    byYears(Math.ceil((to - from) / 365 / MOST));
  return spread(unit, from, to);
}

/** A calendar unit: the first day of the one that a day lies in, and of the one `steps` later. */
type Unit = (day: number, steps: number) => number;

const byDay: Unit = (day, steps) => day + steps;
/** Weeks begin on Mondays; day 0 was a Thursday. */
const byWeek: Unit = (day, steps) => (Math.floor((day + 3) / 7) + steps) * 7 - 3;
const byMonth: Unit = (day, steps) => {
  const { year, month } = calendarDay(day);
  const months = year * 12 + month - 1 + steps;
  return firstOf(Math.floor(months / 12), (months % 12) + 1);
};
const byYears =
  (length: number): Unit =>
  (day, steps) =>
    firstOf((Math.floor(calendarDay(day).year / length) + steps) * length, 1);

/** First days of the units from one day to another, and of the unit after them. */
function spread(unit: Unit, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  // A unit too many is enough to tell that it is too small.
  for (let day = unit(from, 0); starts.length <= MOST + 1; day = unit(day, 1)) {
    starts.push(day);
    if (day > to) break;
  }
  return starts;
}

function firstOf(year: number, month: number): number {
  return dayNumber(year, month, 1) ?? 0;
}
