import type { Quantity } from "../dataset/quantity.ts";

/**
 * Interval arithmetic over quantities: how figures that are not exact add up.
 *
 * A quantity is bounds: a lower and an upper end, each closed, open ("more than") or absent. Adding
 * adds the ends (Moore, Interval Analysis, 1966); one absent end leaves the sum without that end,
 * and an "about" anywhere makes the result "about". Nothing is widened or rounded.
 */
export interface Bounds {
  readonly lower: End | undefined;
  readonly upper: End | undefined;
  /** Somebody said "about", and gave no margin. */
  readonly approx: boolean;
}

export interface End {
  readonly value: number;
  /** True when the value itself is excluded: "more than 800". */
  readonly open: boolean;
}

/** The sum of nothing. Adding it changes nothing. */
export const ZERO: Bounds = {
  lower: { value: 0, open: false },
  upper: { value: 0, open: false },
  approx: false,
};

/** Nothing is known but that a count cannot be negative. */
const ANY_COUNT: Bounds = { lower: { value: 0, open: false }, upper: undefined, approx: false };

/**
 * Least and most that a quantity allows, in its own unit.
 * Undefined for what has no length: a rank, and "does not apply".
 * Words, unknown and withheld allow any count, so they leave a total open upwards.
 */
export function boundsOf(quantity: Quantity): Bounds | undefined {
  switch (quantity.kind) {
    case "exact":
      return point(quantity.value, false);
    case "about":
      return point(quantity.value, true);
    case "none":
      return ZERO;
    case "atLeast":
      return {
        lower: { value: quantity.value, open: quantity.strict === true },
        upper: undefined,
        approx: quantity.approx === true,
      };
    case "atMost":
      return {
        lower: { value: 0, open: false },
        upper: { value: quantity.value, open: quantity.strict === true },
        approx: quantity.approx === true,
      };
    case "range":
      return {
        lower: { value: quantity.min, open: false },
        upper: { value: quantity.max, open: false },
        approx: quantity.approx === true,
      };
    case "words":
    case "unknown":
    case "withheld":
      return ANY_COUNT;
    case "rank":
    case "notApplicable":
      return undefined;
  }
}

export function add(a: Bounds, b: Bounds): Bounds {
  return {
    lower: addEnds(a.lower, b.lower),
    upper: addEnds(a.upper, b.upper),
    approx: a.approx || b.approx,
  };
}

/** The whole less a part of it: the least is what is left when the part is largest. */
export function subtract(whole: Bounds, part: Bounds): Bounds {
  return add(whole, { lower: negate(part.upper), upper: negate(part.lower), approx: part.approx });
}

/**
 * A part in percent of its whole: least when the part is smallest and the whole largest. A whole that
 * may be none leaves the share without an upper end.
 */
export function percentOf(part: Bounds, whole: Bounds): Bounds {
  return {
    lower: divide(part.lower, whole.upper),
    upper: divide(part.upper, whole.lower),
    approx: part.approx || whole.approx,
  };
}

/** The same bounds with nothing known about how many more there are. */
export function openUpwards(bounds: Bounds): Bounds {
  return { ...bounds, upper: undefined };
}

/** The quantity that says what these bounds allow. */
export function quantityOf({ lower, upper, approx }: Bounds): Quantity {
  const mark = approx ? { approx: true as const } : {};
  if (lower && upper) {
    if (lower.value === upper.value) {
      if (approx) return { kind: "about", value: lower.value };
      return lower.value === 0 ? { kind: "none" } : { kind: "exact", value: lower.value };
    }
    if (lower.value === 0 && !lower.open) {
      return { kind: "atMost", value: upper.value, ...strict(upper), ...mark };
    }
    return { kind: "range", min: lower.value, max: upper.value, ...mark };
  }
  if (upper) return { kind: "atMost", value: upper.value, ...strict(upper), ...mark };
  if (lower && (lower.value > 0 || lower.open)) {
    return { kind: "atLeast", value: lower.value, ...strict(lower), ...mark };
  }
  return { kind: "unknown" };
}

/** Length of a mark on an axis: the value, or the end that is known. Undefined: nothing to draw. */
export function extentOf(quantity: Quantity): { from: number; to: number } | undefined {
  switch (quantity.kind) {
    case "exact":
    case "about":
    case "atLeast":
    case "atMost":
      return { from: 0, to: quantity.value };
    case "range":
      return { from: quantity.min, to: quantity.max };
    case "none":
      return { from: 0, to: 0 };
    case "words":
    case "unknown":
    case "withheld":
    case "rank":
    case "notApplicable":
      return undefined;
  }
}

function point(value: number, approx: boolean): Bounds {
  const end = { value, open: false };
  return { lower: end, upper: end, approx };
}

function addEnds(a: End | undefined, b: End | undefined): End | undefined {
  return a && b ? { value: a.value + b.value, open: a.open || b.open } : undefined;
}

function divide(part: End | undefined, whole: End | undefined): End | undefined {
  return part && whole && whole.value > 0
    ? { value: (100 * part.value) / whole.value, open: part.open || whole.open }
    : undefined;
}

function negate(end: End | undefined): End | undefined {
  return end && { value: -end.value, open: end.open };
}

function strict(end: End): { strict?: true } {
  return end.open ? { strict: true } : {};
}
