import { calendarDay, parseEdtf } from "../dataset/edtf.ts";

/** Dates as words: from their parts alone, so that no time zone and no browser can move them. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day number as `14 March 2025`, or without its year. */
export function formatDay(day: number, withYear = true): string {
  const at = calendarDay(day);
  return `${at.day} ${MONTHS[at.month - 1]}${withYear ? ` ${at.year}` : ""}`;
}

/** The month of a day number: `March`. */
export function formatMonth(day: number): string {
  return MONTHS[calendarDay(day).month - 1] ?? "";
}

/**
 * An EDTF date in words, as exact as it is and no more: `14 March 2025`, `about March 2025`,
 * `6–9 March 2025`, `by 13 March 2025`.
 */
export function formatDate(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return formatDatePart(from);
  if (from === "..") return `by ${formatDatePart(to)}`;
  if (to === "..") return `from ${formatDatePart(from)}`;
  const a = parseEdtf(from);
  const b = parseEdtf(to);
  if (a?.first !== undefined && b?.last !== undefined && from.length === 10 && to.length === 10) {
    const first = calendarDay(a.first);
    const last = calendarDay(b.last);
    if (first.year === last.year && first.month === last.month) {
      return `${first.day}–${formatDay(b.last)}`;
    }
    if (first.year === last.year) return `${formatDay(a.first, false)} – ${formatDay(b.last)}`;
  }
  return `${formatDatePart(from)} – ${formatDatePart(to)}`;
}

/** Uncertain, approximate, both: what EDTF puts behind a date. */
const MARKS = ["?", "~", "%"] as const;

function formatDatePart(part: string): string {
  const mark = MARKS.find((sign) => part.endsWith(sign));
  const [year = "", month, day] = part.replace(/[?~%]$/, "").split("-");
  const name = month === undefined || month === "XX" ? undefined : MONTHS[Number(month) - 1];
  const words =
    name === undefined
      ? year
      : day === undefined || day === "XX"
        ? `${name} ${year}`
        : `${Number(day)} ${name} ${year}`;
  switch (mark) {
    case "?":
      return `${words} (uncertain)`;
    case "~":
      return `about ${words}`;
    case "%":
      return `about ${words} (uncertain)`;
    case undefined:
      return words;
  }
}
