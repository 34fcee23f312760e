import { type Box, overlaps } from "./box.ts";
import { candidatesOf, type Wanted } from "./labelPositions.ts";

/**
 * False where these labels cannot all stand beside their marks: one finds no free place there, or two
 * are in each other's way wherever they stand. Known in a part of the time of placing them.
 *
 * @param frame what labels must stay inside
 * @param taken what they must not cover
 */
export function mayStandBeside(
  labels: readonly Wanted[],
  frame: Box,
  taken: readonly Box[],
): boolean {
  const places = labels.map((label) =>
    candidatesOf(label, frame, taken, []).filter(({ leader }) => !leader),
  );
  return places.every(
    (boxes, at) =>
      boxes.length > 0 &&
      places
        .slice(at + 1)
        .every((others) => boxes.some((box) => others.some((other) => !overlaps(box, other)))),
  );
}
