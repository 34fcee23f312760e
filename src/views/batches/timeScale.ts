import { calendarDay, dayNumber } from "../../dataset/edtf.ts";
import { formatNumber } from "../format.ts";
import { type MonthLabel, monthLabels } from "../monthAxis.ts";
import { textWidth } from "../place.ts";

/** Days laid along a width: every panel of the drawing shares one. */
export interface TimeScale {
  /** First and last day drawn. */
  readonly first: number;
  readonly last: number;
  /** Pixels left and right of the plot, and between. */
  readonly left: number;
  readonly right: number;
  readonly plot: number;
  readonly perDay: number;
  /** The months in view that are named, at their first days. */
  readonly months: readonly MonthLabel[];
  /** Pixels from the left of the plot to the start of a day. */
  readonly at: (day: number) => number;
}

const AXIS = 48;
const EDGE = 10;
/** As wide as a month in short with the gap to the next, in pixels. */
const MONTH = 34;

/**
 * From the first of the first month to a few days after the last day.
 *
 * @param numbers that stand at the left of the plot
 */
export function timeScale(
  days: { first: number; last: number },
  width: number,
  numbers: readonly number[],
): TimeScale {
  const first = monthStart(days.first, 0);
  const last = days.last + 3;
  // As wide as the numbers on it, in whatever numerals they are.
  const left = Math.max(AXIS, ...numbers.map((number) => textWidth(formatNumber(number)) + 9));
  const plot = Math.max(width - left - EDGE, 1);
  const perDay = plot / (last - first);
  const months: number[] = [];
  for (let step = 0, day = first; day <= last; step += 1, day = monthStart(first, step)) {
    if (!months.includes(day)) months.push(day);
  }
  return {
    first,
    last,
    left,
    right: EDGE,
    plot,
    perDay,
    months: monthLabels(months, plot / MONTH),
    at: (day) => (day - first) * perDay,
  };
}

/** The first of the month that lies `months` after a day's. */
function monthStart(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  const index = month - 1 + months;
  return dayNumber(year + Math.floor(index / 12), (index % 12) + 1, 1) ?? day;
}
