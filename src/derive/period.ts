import { isUncertain, parseEdtf } from "../dataset/edtf.ts";

/** Days since 1970-01-01, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days that a figure is about, as exactly as they are told. */
export interface Period {
  /** Days within which it starts; undefined: no start is given. */
  readonly start: Days | undefined;
  /** Days within which it ends. */
  readonly end: Days;
  /** One date, not a first and a last one: a moment, or the end of a running total. */
  readonly isOneDate: boolean;
  /** First and last day are known to the day. */
  readonly certain: boolean;
}

const read = new Map<string, Period | undefined>();

/**
 * The period that an EDTF text names; undefined for no text, and for one without an end. The texts
 * of a dataset are few and recur on its claims, so each is read once.
 */
export function periodOf(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  if (!read.has(text)) read.set(text, readPeriod(text));
  return read.get(text);
}

function readPeriod(text: string): Period | undefined {
  const [from = "", to] = text.split("/");
  const end = daysOf(to ?? from);
  if (!end || parseEdtf(text) === undefined) return undefined;
  const start = to === undefined ? end : daysOf(from);
  const toTheDay = start?.first === start?.last && end.first === end.last;
  const certain = start !== undefined && toTheDay && !isUncertain(text);
  return { start, end, isOneDate: to === undefined, certain };
}

function daysOf(date: string): Days | undefined {
  const span = date === ".." ? undefined : parseEdtf(date);
  return span?.first === undefined || span.last === undefined
    ? undefined
    : { first: span.first, last: span.last };
}
