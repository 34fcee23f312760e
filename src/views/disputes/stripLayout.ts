import { boundsOf } from "../../derive/bounds.ts";
import type { Strip, StripMark } from "../../derive/strip.ts";

/**
 * Where the marks of a strip and their labels go, in percent of its width: no width is asked for, so
 * that the strip is laid out before script runs, in print and in any frame. Each account has a line
 * of its own, so no label can meet another; a label stands on the side of its mark where there is
 * more room, or under it where neither side has any.
 */
export interface PlacedMark {
  readonly mark: StripMark;
  /** From where to where the mark reaches; the same for what is one spot. */
  readonly from: number;
  readonly to: number;
  readonly side: "after" | "before" | "under";
}

export interface StripLayout {
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** The least part of the width that a label is put into: in a narrow frame still about 20 letters. */
export const ROOM = 45;

export function layOutStrip({ marks, ticks }: Strip): StripLayout {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const at = (value: number) => (100 * (value - first)) / (last - first);
  return {
    marks: marks.map((mark) => {
      const [from, to] = reachOf(mark, first);
      return { mark, from: at(from), to: at(to), side: sideOf(at(from), at(to)) };
    }),
    ticks: ticks.map((value) => ({ value, at: at(value) })),
  };
}

/** The spot of a number; both ends of a range. An open end has its arrow at the end that is known. */
function reachOf({ figure }: StripMark, first: number): readonly [number, number] {
  const bounds = boundsOf(figure.quantity);
  const [lower, upper] = [bounds?.lower?.value, bounds?.upper?.value];
  if (figure.quantity.kind === "atMost") return [upper ?? first, upper ?? first];
  return [lower ?? upper ?? first, upper ?? lower ?? first];
}

function sideOf(from: number, to: number): PlacedMark["side"] {
  const [before, after] = [from, 100 - to];
  if (Math.max(before, after) < ROOM) return "under";
  return after >= before ? "after" : "before";
}
