import type { UnitId } from "../dataset/schema.ts";
import { boundsOf, extentOf } from "./bounds.ts";
import type { Figure } from "./figure.ts";

/** Accounts of a dispute on one scale: one mark each, none between them. */
export interface Strip {
  readonly unit: UnitId;
  /** In the order of the accounts, which is not that of their sizes. */
  readonly marks: readonly StripMark[];
  /** Round numbers from one end of the scale to the other. */
  readonly ticks: readonly number[];
}

export interface StripMark {
  readonly figure: Figure;
  /** Who says so: bodies, by their short names; several where the figure was added up here. */
  readonly by: readonly string[];
  /** EDTF; undefined when it is not known. */
  readonly said: string | undefined;
}

/**
 * Strips of marks, one for each unit in which two or more of them have a length, the fullest first. Words and what is
 * not known have no place on a scale: they stay in the list of the accounts.
 */
export function stripsOf(marks: readonly StripMark[]): readonly Strip[] {
  const drawn = marks.filter(({ figure }) => extentOf(figure.quantity) !== undefined);
  const units = [...new Set(drawn.map(({ figure }) => figure.unit))];
  return units
    .map((unit) => ({ unit, marks: drawn.filter(({ figure }) => figure.unit === unit) }))
    .filter(({ marks }) => marks.length > 1)
    .map((strip): Strip => ({ ...strip, ...scaleOf(strip.marks) }))
    .toSorted((a, b) => b.marks.length - a.marks.length);
}

/**
 * A scale starts at none, so that lengths compare, unless the least is more than half of the most:
 * then 611 and 621 would be one spot, and it starts and ends a little outside of them.
 */
function scaleOf(marks: readonly StripMark[]): Pick<Strip, "ticks"> {
  const ends = marks.flatMap(({ figure }) => endsOf(figure));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isNear = least > most / 2;
  const step = stepOf(isNear ? most - least : most);
  const first = isNear ? Math.max(0, Math.floor((least - step / 2) / step)) : 0;
  const last = Math.ceil((most + step / 2) / step);
  return { ticks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step) };
}

function endsOf({ quantity }: Figure): readonly number[] {
  const bounds = boundsOf(quantity);
  const ends = [bounds?.lower?.value, bounds?.upper?.value].filter((end) => end !== undefined);
  // "At most" starts at none, which nobody said.
  return quantity.kind === "atMost" ? ends.slice(1) : ends;
}

/** A round number (1, 2 or 5 and noughts) of which a length has at most five. */
function stepOf(length: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(length, 1)));
  const step = [power / 5, power / 2, power].find((candidate) => length / candidate <= 5);
  return Math.max(step ?? 2 * power, 1);
}
