import type { Quantity } from "../dataset/quantity.ts";
import { type Bounds, boundsOf, type End } from "./bounds.ts";

/**
 * How far a quantity reaches when it is held against another: its bounds as two numbers on one
 * line, so that two quantities can both be right exactly when `a.low <= b.high && b.low <= a.high`.
 *
 * An "about" states no margin. Only here, and only to decide whether two figures can both be right,
 * it is read as the numbers that round to it at its last digit that is not zero: about 7,000 as
 * 6,500 to 7,500, about 1,439 as 1,438.5 to 1,439.5. This is never drawn, printed or added.
 */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Undefined for what has no length: a rank, and "does not apply". */
export function reachOf(quantity: Quantity): Reach | undefined {
  const bounds = boundsOf(quantity);
  return bounds && reachOfBounds(bounds);
}

/** Reach of bounds that a person stated; "about" is read from the digits of their ends. */
function reachOfBounds({ lower, upper, approx }: Bounds): Reach {
  return {
    low: lower ? lowPoint(lower, approx) : -Infinity,
    high: upper ? highPoint(upper, approx) : Infinity,
  };
}

/**
 * The reach within which another number says the same as this one. An open end is read like an
 * "about": "more than 7,000" and 7,141 agree; "more than 7,000" and 90,000 can both be right, but
 * neither bears the other out. Undefined where no number is given.
 */
export function agreementReachOf(quantity: Quantity): Reach | undefined {
  switch (quantity.kind) {
    case "atLeast":
      return {
        low: lowPoint({ value: quantity.value, open: quantity.strict === true }, quantity.approx),
        high: highPoint({ value: quantity.value, open: false }, true),
      };
    case "atMost":
      return {
        low: lowPoint({ value: quantity.value, open: false }, true),
        high: highPoint({ value: quantity.value, open: quantity.strict === true }, quantity.approx),
      };
    case "exact":
    case "about":
    case "range":
    case "none":
      return reachOf(quantity);
    case "rank":
    case "words":
    case "unknown":
    case "withheld":
    case "notApplicable":
      return undefined;
  }
}

/** True when no number is within both. */
export function areApart(a: Reach, b: Reach): boolean {
  return a.high < b.low || b.high < a.low;
}

/** Half of the place of the last digit that is not zero: 500 for 7,000, 0.5 for 1,439. */
function halfOfLastDigit(value: number): number {
  if (value === 0) return 0;
  let place = 1;
  while (value % place !== 0 && place > 1e-6) place /= 10;
  while (value % (place * 10) === 0) place *= 10;
  return place / 2;
}

/*
 * Where two ends have the same value, they meet if both are closed, and do not if one is open
 * ("more than") or if both are ends of an "about". A step far below any digit in use says so:
 *
 *   low end:   closed +1, about +2, open +3
 *   high end:  closed +2, about +1, open +0
 */
const STEP = 1e-12;

function lowPoint(end: End, approx: boolean | undefined): number {
  const value = approx ? end.value - halfOfLastDigit(end.value) : end.value;
  return onLine(value, end.open ? 3 : approx ? 2 : 1);
}

function highPoint(end: End, approx: boolean | undefined): number {
  const value = approx ? end.value + halfOfLastDigit(end.value) : end.value;
  return onLine(value, end.open ? 0 : approx ? 1 : 2);
}

function onLine(value: number, steps: number): number {
  return value + steps * STEP * Math.max(1, Math.abs(value));
}
