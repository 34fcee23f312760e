import { calendarDay } from "../dataset/edtf.ts";
import { formatDigits } from "./format.ts";
import { formatMonth, formatShortMonth } from "./formatDate.ts";

/** What an axis says at the first day of a month. */
export interface MonthLabel {
  readonly day: number;
  readonly long: string;
  /** Where there is little room. */
  readonly short: string;
}

/** Months from one label to the next: each but the last keeps Januaries. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * The months that an axis names: all of them, or as few as stand apart. Where there are several years a
 * January is named by its year.
 *
 * @param days first days of months, in order
 * @param most labels for which there is room
 */
export function monthLabels(days: readonly number[], most: number): readonly MonthLabel[] {
  const years = new Set(days.map((day) => calendarDay(day).year));
  const step = STEPS.find((step) => days.length / step <= most) ?? Infinity;
  return days.flatMap((day) => {
    const { year, month } = calendarDay(day);
    if ((year * 12 + month - 1) % step !== 0) return [];
    if (years.size === 1 || month !== 1)
      return [{ day, long: formatMonth(day), short: formatShortMonth(day) }];
    return [{ day, long: formatDigits(year), short: formatDigits(year) }];
  });
}
