import { type Box, contains, isInside, nearestPoint, overlaps, type Point } from "./box.ts";

/** Where a label may stand beside its mark. All lengths in pixels, y downwards. */

/** A label that wants a place beside a mark. */
export interface Wanted {
  readonly key: string;
  readonly at: Point;
  /** How far the mark itself reaches from its point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly prefer: "left" | "right";
  /** The other side would mislead: of a border, say. */
  readonly strict?: boolean;
  /** It is sooner left out than far from its mark. */
  readonly minor?: boolean;
}

export interface Placed extends Box {
  /** End of a line from the mark to its label, where the label is not beside it. */
  readonly leader: Point | undefined;
}

/** A place for a label, and the mark that its line would come from. */
export interface Candidate extends Placed {
  readonly at: Point;
  readonly cost: number;
}

/** How far a label may move away from its mark, in pixels, and what that costs. */
const DISTANCES = [
  [4, 0],
  [14, 8],
  [26, 16],
  [40, 26],
  [58, 40],
  [80, 60],
] as const;
/** Beyond this distance a line joins a label to its mark. */
const NEAR = 14;
/** What it costs to cover a point of a line, at most this many, and to be on the wrong side. */
const COVERED = 4;
const MOST_COVERED = 8;
const WRONG_SIDE = 300;
/** How much of a label stands above the middle of the mark beside it, or left of it; what that costs. */
const SHARES = [
  [0.5, 0],
  [0.3, 1],
  [0.7, 1],
  [0.1, 2],
  [0.9, 2],
] as const;

/** Every position that is free of what is fixed, cheapest first. */
export function candidatesOf(
  label: Wanted,
  frame: Box,
  taken: readonly Box[],
  lines: readonly Point[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const reach = reachOf(label);
  const near = lines.filter((point) => contains(reach, point)).toSorted((a, b) => a.y - b.y);
  for (const [distance, far] of DISTANCES) {
    for (const { box, turn, isOther } of around(label, label.radius + distance)) {
      if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      candidates.push({
        ...box,
        at: label.at,
        cost:
          far + turn + coveredBy(box, near) * COVERED + (isOther && label.strict ? WRONG_SIDE : 0),
        leader: distance > NEAR ? nearestPoint(box, label.at) : undefined,
      });
    }
  }
  return candidates.toSorted((a, b) => a.cost - b.cost);
}

/** How many of these points, given from above to below, a box covers: no more than count. */
function coveredBy(box: Box, points: readonly Point[]): number {
  let [first, end] = [0, points.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((points[middle]?.y ?? Infinity) < box.y) first = middle + 1;
    else end = middle;
  }
  let covered = 0;
  for (let at = first; at < points.length && covered < MOST_COVERED; at += 1) {
    const point = points[at];
    if (!point || point.y > box.y + box.height) break;
    if (contains(box, point)) covered += 1;
  }
  return covered;
}

/** What no position of a label reaches beyond. */
function reachOf({ at, radius, width, height }: Wanted): Box {
  const farthest = radius + Math.max(...DISTANCES.map(([distance]) => distance));
  return {
    x: at.x - farthest - width,
    y: at.y - farthest - height,
    width: 2 * (farthest + width),
    height: 2 * (farthest + height),
  };
}

/** Positions at one distance: the preferred side first, slanting, above and below, the other side. */
function around(
  { at, width, height, prefer }: Wanted,
  distance: number,
): { readonly box: Box; readonly turn: number; readonly isOther: boolean }[] {
  const slant = distance * 0.7;
  const sides = [
    { x: at.x - distance - width, slantX: at.x - slant - width },
    { x: at.x + distance, slantX: at.x + slant },
  ];
  const [near, far] = prefer === "left" ? sides : sides.toReversed();
  const above = at.y - slant - height;
  const below = at.y + slant;
  const side = (which: typeof near, isOther: boolean, turn: number) =>
    which
      ? [
          ...SHARES.map(([part, cost]) => ({
            x: which.x,
            y: at.y - height * part,
            turn: turn + cost,
            isOther,
          })),
          { x: which.slantX, y: above, turn: turn + 2, isOther },
          { x: which.slantX, y: below, turn: turn + 2, isOther },
        ]
      : [];
  return [
    ...side(near, false, 0),
    ...side(far, true, 5),
    ...SHARES.flatMap(([part, cost]) => {
      const x = at.x - width * part;
      return [
        { x, y: at.y - distance - height, turn: 4 + cost, isOther: true },
        { x, y: at.y + distance, turn: 4 + cost, isOther: true },
      ];
    }),
  ].map(({ x, y, turn, isOther }) => ({ box: { x, y, width, height }, turn, isOther }));
}
