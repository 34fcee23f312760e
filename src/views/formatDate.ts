import { calendarDay, parseEdtf } from "../dataset/edtf.ts";
import type { Label } from "../language/catalogue.ts";
import { t } from "../language/translate.ts";
import { formatDigits } from "./format.ts";

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
] as const satisfies readonly Label[];

const SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec" satisfies Label;

/** A day number as `14 March 2025`, or without its year. */
export function formatDay(day: number, withYear = true): string {
  const at = calendarDay(day);
  const values = { day: formatDigits(at.day), month: monthName(at.month) };
  return withYear
    ? t("{day} {month} {year}", { ...values, year: formatDigits(at.year) })
    : t("{day} {month}", values);
}

/** The month of a day number: `March`. */
export function formatMonth(day: number): string {
  return monthName(calendarDay(day).month);
}

/** The month of a day number where there is little room: `Mar`. */
export function formatShortMonth(day: number): string {
  return t(SHORT_MONTHS).split(" ")[calendarDay(day).month - 1] ?? "";
}

function monthName(month: number): string {
  const name = MONTHS[month - 1];
  return name === undefined ? "" : t(name);
}

/**
 * An EDTF date in words, as exact as it is and no more: `14 March 2025`, `about March 2025`,
 * `6–9 March 2025`, `by 13 March 2025`.
 */
export function formatDate(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return formatDatePart(from);
  if (from === "..") return t("by {date}", { date: formatDatePart(to) });
  if (to === "..") return t("from {date}", { date: formatDatePart(from) });
  const a = parseEdtf(from);
  const b = parseEdtf(to);
  if (a?.first !== undefined && b?.last !== undefined && from.length === 10 && to.length === 10) {
    const first = calendarDay(a.first);
    const last = calendarDay(b.last);
    if (first.year === last.year && first.month === last.month) {
      return t("{first}–{last} {month} {year}", {
        first: formatDigits(first.day),
        last: formatDigits(last.day),
        month: monthName(last.month),
        year: formatDigits(last.year),
      });
    }
    if (first.year === last.year) return `${formatDay(a.first, false)} – ${formatDay(b.last)}`;
  }
  return `${formatDatePart(from)} – ${formatDatePart(to)}`;
}

/** Uncertain, approximate, both: what EDTF puts behind a date. */
const MARKS = ["?", "~", "%"] as const;

function formatDatePart(part: string): string {
  const mark = MARKS.find((sign) => part.endsWith(sign));
  const date = dateWords(part.replace(/[?~%]$/, ""));
  switch (mark) {
    case "?":
      return t("{date} (uncertain)", { date });
    case "~":
      return t("about {date}", { date });
    case "%":
      return t("about {date} (uncertain)", { date });
    case undefined:
      return date;
  }
}

function dateWords(date: string): string {
  const [year = "", month = "XX", day = "XX"] = date.split("-");
  if (month === "XX") return yearWords(year);
  const values = { month: monthName(Number(month)), year: yearWords(year) };
  return day === "XX"
    ? t("{month} {year}", values)
    : t("{day} {month} {year}", { ...values, day: formatDigits(Number(day)) });
}

/** A year may be known in part only: `202X`. */
function yearWords(year: string): string {
  return /^\d+$/.test(year) ? formatDigits(Number(year)) : year;
}
