import { type Box, crosses, overlaps, type Point } from "./box.ts";
import { type Candidate, candidatesOf, type Placed, type Wanted } from "./labelPositions.ts";

/**
 * Finds room for labels on a map: a greedy search over positions around each mark, repeated in other
 * orders (Christensen, Marks and Shieber, An empirical study of algorithms for point-feature label
 * placement, 1995). All lengths in pixels, y downwards.
 */

/**
 * What it costs to have another label's line run over it, or its own over another label; to be left
 * out, for the last in order: the one before it twice that, and so on.
 */
const CROSSED = 100;
const LEFT_OUT = 500;
const LEFT_OUT_MINOR = 90;
/** Names nearer to one another than this, in pixels, read as one; what that costs. */
const GAP = 4;
const TOUCHED = 6;

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
    const around = grown(one, GAP);
    const touching = placed.filter((other) => overlaps(around, other));
    const cost = one.cost + crossings.length * CROSSED + touching.length * TOUCHED;
    if (cost < (best?.cost ?? most)) best = { ...one, cost };
  }
  return best;
}

/** A box and so many pixels around it. */
function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** True where the line to another label runs over this one. */
function isCrossed(box: Box, { at, leader }: Candidate): boolean {
  return leader !== undefined && crosses(at, leader, box);
}
