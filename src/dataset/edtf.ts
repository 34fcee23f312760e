/**
 * The subset of EDTF (ISO 8601-2) that the dataset may use: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `XX`
 * for an unknown month or day, one trailing `?`, `~` or `%`, and intervals `a/b` whose end may be
 * `..` (open). Read as plain calendar days: no clock and no time zone can move a date.
 */

/** Days since 1970-01-01, both ends included; a missing end is open. */
export interface DaySpan {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

const DATE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
const DAY_MS = 86_400_000;

/** What was read before: a dataset has few dates, each asked for again and again. */
const known = new Map<string, DaySpan | undefined>();
const MOST_KNOWN = 10_000;

/**
 * The days that an EDTF expression of the subset covers.
 * Returns undefined for anything outside the subset: seasons, sets, impossible days, reversed or
 * empty intervals, times.
 */
export function parseEdtf(text: string): DaySpan | undefined {
  const before = known.get(text);
  if (before || known.has(text)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const span = readEdtf(text);
  known.set(text, span);
  return span;
}

function readEdtf(text: string): DaySpan | undefined {
  const parts = text.split("/");
  if (parts.length === 1) return parseDate(text);
  if (parts.length !== 2) return undefined;
  const [from = "", to = ""] = parts;
  if (from === ".." && to === "..") return undefined;
  const first = from === ".." ? { first: undefined, last: undefined } : parseDate(from);
  const last = to === ".." ? { first: undefined, last: undefined } : parseDate(to);
  if (!first || !last) return undefined;
  const span = { first: first.first, last: last.last };
  const reversed =
    first.first !== undefined &&
    last.last !== undefined &&
    (first.first > (last.first ?? last.last) || span.first === undefined);
  return reversed ? undefined : span;
}

/** True when the expression is marked uncertain, approximate, or has an unknown part. */
export function isUncertain(text: string): boolean {
  return /[?~%X]/.test(text);
}

/** Days since 1970-01-01 of a calendar date; undefined when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? Math.floor(at.getTime() / DAY_MS)
    : undefined;
}

/** Year, month (1 to 12) and day of a day number. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** True when two spans share a day; an open end reaches for ever. */
export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return (
    (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity)
  );
}

function parseDate(text: string): DaySpan | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [, , month, day] = match;
  if (month === undefined || (month === "XX" && (day === undefined || day === "XX"))) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  }
  if (month === "XX") return undefined;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined || day === "XX") {
    const next = m === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, m + 1, 1);
    return { first: dayNumber(year, m, 1), last: next === undefined ? undefined : next - 1 };
  }
  const at = dayNumber(year, m, Number(day));
  return at === undefined ? undefined : { first: at, last: at };
}
