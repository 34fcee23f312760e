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
  const beside = besideOnce();
  const all = wanted.map((label, at) => ({
    key: label.key,
    leftOut: label.minor ? LEFT_OUT_MINOR : LEFT_OUT * (wanted.length - at),
    candidates: candidatesOf(label, frame, taken, lines),
  }));
  let best: Order = { labels: all, placed: new Map(), cost: Infinity };
  best = placeInOrder(all, best, beside);
  const tryFirst = (...first: typeof all) => {
    const rest = best.labels.filter((label) => !first.includes(label));
    best = placeInOrder([...first, ...rest], best, beside);
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
function placeInOrder(labels: Order["labels"], best: Order, beside: Beside): Order {
  const placed = new Map<string, Candidate>();
  let cost = 0;
  for (const { key, leftOut, candidates } of labels) {
    const free = cheapest(candidates, [...placed.values()], leftOut, beside);
    cost += free?.cost ?? leftOut;
    if (cost >= best.cost) return best;
    if (free) placed.set(key, free.candidate);
  }
  return { labels, placed, cost };
}

/** The best place beside those that are taken, with what it costs there; none that costs `most`. */
function cheapest(
  candidates: readonly Candidate[],
  placed: readonly Candidate[],
  most: number,
  beside: Beside,
): { readonly candidate: Candidate; readonly cost: number } | undefined {
  let best: Candidate | undefined;
  let least = most;
  for (const one of candidates) {
    if (one.cost >= least) break;
    let { cost } = one;
    for (const other of placed) {
      cost += beside(one, other);
      if (cost >= least) break;
    }
    if (cost < least) [best, least] = [one, cost];
  }
  return best && { candidate: best, cost: least };
}

/** What it costs that two labels stand where they do; no end of it where one covers the other. */
type Beside = (one: Candidate, other: Candidate) => number;

/** Many orders hold the same places against each other: each pair is looked at once. */
function besideOnce(): Beside {
  const known = new Map<Candidate, Map<Candidate, number>>();
  return (one, other) => {
    const costs = known.get(one) ?? new Map<Candidate, number>();
    const cost = costs.get(other) ?? costBeside(one, other);
    known.set(one, costs.set(other, cost));
    return cost;
  };
}

function costBeside(one: Candidate, other: Candidate): number {
  if (overlaps(one, other)) return Infinity;
  const isCrossing = isCrossed(one, other) || isCrossed(other, one);
  const isTouching = overlaps(grown(one, GAP), other);
  return (isCrossing ? CROSSED : 0) + (isTouching ? TOUCHED : 0);
}

/** A box and so many pixels around it. */
function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** True where the line to another label runs over this one. */
function isCrossed(box: Box, { at, leader }: Candidate): boolean {
  return leader !== undefined && crosses(at, leader, box);
}
