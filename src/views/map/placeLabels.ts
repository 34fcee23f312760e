import {
  type Box,
  contains,
  crosses,
  isInside,
  nearestPoint,
  overlaps,
  type Point,
} from "./box.ts";

/**
 * Finds room for labels on a map: a greedy search over positions around each mark, repeated in other
 * orders (Christensen, Marks and Shieber, An empirical study of algorithms for point-feature label
 * placement, 1995). All lengths in pixels, y downwards.
 */

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
interface Candidate extends Placed {
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
/**
 * What it costs to cover a point of a line, at most this many; to have another label's line run over
 * it, or its own over another label; to be on the wrong side; to be left out, for the last in order:
 * the one before it twice that, and so on.
 */
const COVERED = 4;
const MOST_COVERED = 8;
const CROSSED = 100;
const WRONG_SIDE = 300;
const LEFT_OUT = 500;
const LEFT_OUT_MINOR = 90;
/** How much of a label stands above the middle of the mark beside it, or left of it; what that costs. */
const SHARES = [
  [0.5, 0],
  [0.3, 1],
  [0.7, 1],
  [0.1, 2],
  [0.9, 2],
] as const;

/** Labels in the order in which they were placed, the first with all the room. */
interface Order {
  readonly labels: readonly {
    readonly key: string;
    readonly leftOut: number;
    readonly candidates: readonly Candidate[];
  }[];
  readonly placed: ReadonlyMap<string, Placed>;
  readonly cost: number;
}

/**
 * Places labels so that none covers another, a mark or a control, and as few as can be the line to
 * another. The first in order matter most: a label for which there is no room is left out. Each label
 * and each pair of them is tried as the first, and the cheapest order is kept; the same input always
 * gives the same places.
 *
 * @param frame what labels must stay inside
 * @param taken what they must not cover: other marks, buttons
 * @param lines points that they had better not cover: the border
 */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Box,
  taken: readonly Box[],
  lines: readonly Point[],
): ReadonlyMap<string, Placed> {
  const all = wanted.map((label, at) => ({
    key: label.key,
    leftOut: label.minor ? LEFT_OUT_MINOR : LEFT_OUT * (wanted.length - at),
    candidates: candidatesOf(label, frame, taken, lines),
  }));
  let best: Order = { labels: all, placed: new Map(), cost: Infinity };
  best = placeInOrder(all, best);
  const tryFirst = (...first: typeof all) => {
    best = placeInOrder([...first, ...best.labels.filter((label) => !first.includes(label))], best);
  };
  const tryEach = () => {
    for (const label of all) tryFirst(label);
  };
  tryEach();
  for (const one of all) {
    for (const other of all) if (one !== other) tryFirst(one, other);
  }
  tryEach();
  return best.placed;
}

/** The labels placed in this order, unless that turns out to be no cheaper than the best so far. */
function placeInOrder(labels: Order["labels"], best: Order): Order {
  const placed = new Map<string, Candidate>();
  let cost = 0;
  for (const { key, leftOut, candidates } of labels) {
    const full = [...placed.values()];
    const free = cheapest(candidates, full, leftOut);
    cost += free?.cost ?? leftOut;
    if (cost >= best.cost) return best;
    if (free) placed.set(key, free);
  }
  return { labels, placed, cost };
}

/** The best place beside those that are taken, with what it costs there; none that costs `most`. */
function cheapest(
  candidates: readonly Candidate[],
  placed: readonly Candidate[],
  most: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) {
    if (one.cost >= (best?.cost ?? most)) break;
    if (placed.some((other) => overlaps(one, other))) continue;
    const crossings = placed.filter((other) => isCrossed(one, other) || isCrossed(other, one));
    const cost = one.cost + crossings.length * CROSSED;
    if (cost < (best?.cost ?? most)) best = { ...one, cost };
  }
  return best;
}

/** True where the line to another label runs over this one. */
function isCrossed(box: Box, { at, leader }: Candidate): boolean {
  return leader !== undefined && crosses(at, leader, box);
}

/** Every position that is free of what is fixed, cheapest first. */
function candidatesOf(
  label: Wanted,
  frame: Box,
  taken: readonly Box[],
  lines: readonly Point[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const reach = reachOf(label);
  const near = lines.filter((point) => contains(reach, point));
  for (const [distance, far] of DISTANCES) {
    for (const { box, turn, isOther } of around(label, label.radius + distance)) {
      if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      const covered = near.filter((point) => contains(box, point)).length;
      candidates.push({
        ...box,
        at: label.at,
        cost:
          far +
          turn +
          Math.min(covered, MOST_COVERED) * COVERED +
          (isOther && label.strict ? WRONG_SIDE : 0),
        leader: distance > NEAR ? nearestPoint(box, label.at) : undefined,
      });
    }
  }
  return candidates.toSorted((a, b) => a.cost - b.cost);
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
