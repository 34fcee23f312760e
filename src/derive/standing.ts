import { type Bucket, type Entry, groupEntries } from "./bucket.ts";
import type { Stretch } from "./coverage.ts";
import { leastOfOthers, type Places } from "./dominance.ts";
import { endsStep, type Steps } from "./steps.ts";

/**
 * How claims stand beside the others of their buckets, in n log n steps: the same as holding every
 * pair against each other by `conflictOf` and `bearsOut`, without trying every pair. A mark for each
 * claim, by its position in the dataset: 1 where it is so.
 */
export interface Standing {
  /** Their own origin said otherwise of the same days later: they stand against nobody's. */
  readonly withdrawn: Uint8Array;
  /** Some other that stands cannot hold beside them. */
  readonly conflicting: Uint8Array;
  /** Some other origin's word bears them out. */
  readonly borneOut: Uint8Array;
}

/** @param count how many claims the dataset has */
export function* standingInSteps(buckets: Iterable<Bucket>, count: number): Steps<Standing> {
  const withdrawn = new Uint8Array(count);
  const conflicting = new Uint8Array(count);
  const borneOut = new Uint8Array(count);
  const shared = [...buckets].filter((bucket) => bucket.length > 1);
  for (const [at, bucket] of shared.entries()) {
    if (endsStep(at)) yield;
    for (const group of byOwnDays(bucket)) mark(withdrawn, withdrawnIn(group));
  }
  for (const [at, bucket] of shared.entries()) {
    if (endsStep(at)) yield;
    const standing = bucket.filter(({ at }) => withdrawn[at] === 0);
    if (canConflict(standing)) {
      mark(conflicting, contraryIn(standing));
      for (const group of byOwnDays(standing)) mark(conflicting, selfContraryIn(group));
    }
    for (const group of byDays(standing)) mark(borneOut, borneOutIn(group));
  }
  return { withdrawn, conflicting, borneOut };
}

function mark(marked: Uint8Array, entries: readonly Entry[]): void {
  for (const { at } of entries) marked[at] = 1;
}

function byDays(bucket: Bucket): readonly Bucket[] {
  return groupEntries(bucket, ({ coverage }) => coverage.days);
}

/** Entries of one origin that are about the same days and cannot all hold. */
function byOwnDays(bucket: Bucket): readonly Bucket[] {
  return byDays(bucket)
    .filter(canConflict)
    .flatMap((group) => groupEntries(group, ({ origin }) => origin))
    .filter(canConflict);
}

/** False where some number is within the bounds of all, as it is where all say the same. */
function canConflict(entries: Bucket): boolean {
  let [low, high] = [-Infinity, Infinity];
  for (const { subject } of entries) {
    low = Math.max(low, subject.reach.low);
    high = Math.min(high, subject.reach.high);
  }
  return high < low;
}

/** Entries of one origin and the same days that a later one cannot hold beside. */
function withdrawnIn(group: Bucket): readonly Entry[] {
  return apartFrom(
    group,
    placesOf(group, ({ said }) => -said.from, zero, zero),
    // Strictly later: days of saying differ by far more than this.
    placesOf(group, ({ said }) => -said.to - 1 / 4096, zero, nobody),
  );
}

/** Entries of one origin and the same days, not ordered in time, that cannot both hold. */
function selfContraryIn(group: Bucket): readonly Entry[] {
  return apartFrom(
    group,
    placesOf(
      group,
      ({ said }) => said.from,
      ({ said }) => said.to,
      zero,
    ),
    placesOf(
      group,
      ({ said }) => said.to,
      ({ said }) => said.from,
      nobody,
    ),
  );
}

/** Entries that an entry of another origin about days around or within theirs cannot hold beside. */
function contraryIn(entries: Bucket): readonly Entry[] {
  const origin = originNumbers(entries);
  const places = (days: (entry: Entry) => Stretch, sign: 1 | -1) =>
    placesOf(
      entries,
      (entry) => sign * days(entry).from,
      (entry) => sign * days(entry).to,
      origin,
    );
  const outer = ({ coverage }: Entry) => coverage.outer;
  const inner = ({ coverage }: Entry) => coverage.inner;
  const around = leastOfOthers(places(outer, 1), highs(entries), places(inner, 1));
  const within = leastOfOthers(places(inner, -1), negativeLows(entries), places(outer, -1));
  return beyond(entries, around, within);
}

/** Entries about the same days that agree with one of another origin. */
function borneOutIn(group: Bucket): readonly Entry[] {
  const told = group.filter(({ agreement }) => agreement !== undefined);
  const origin = originNumbers(told);
  const low = ({ agreement }: Entry) => agreement?.low ?? 0;
  const high = ({ agreement }: Entry) => agreement?.high ?? 0;
  const answers = leastOfOthers(
    placesOf(told, low, high, origin),
    new Float64Array(told.length),
    placesOf(told, high, low, origin),
  );
  return told.filter((_, index) => answers[index] === 0);
}

/** Entries for which some entry that answers to their question is wholly above or below them. */
function apartFrom(entries: Bucket, points: Places, questions: Places): readonly Entry[] {
  return beyond(
    entries,
    leastOfOthers(points, highs(entries), questions),
    leastOfOthers(points, negativeLows(entries), questions),
  );
}

/** Entries that lie above the least high end, or below the greatest low end, found for them. */
function beyond(
  entries: Bucket,
  leastHigh: Float64Array,
  leastNegativeLow: Float64Array,
): readonly Entry[] {
  return entries.filter(({ subject: { reach } }, index) => {
    const [high = Infinity, low = Infinity] = [leastHigh[index], leastNegativeLow[index]];
    return high < reach.low || low < -reach.high;
  });
}

type Column = (entry: Entry) => number;

const zero: Column = () => 0;
const nobody: Column = () => -1;

function placesOf(entries: Bucket, x: Column, y: Column, group: Column): Places {
  return {
    x: columnOf(entries, x, new Float64Array(entries.length)),
    y: columnOf(entries, y, new Float64Array(entries.length)),
    group: columnOf(entries, group, new Int32Array(entries.length)),
  };
}

function highs(entries: Bucket): Float64Array {
  return columnOf(entries, ({ subject }) => subject.reach.high, new Float64Array(entries.length));
}

function negativeLows(entries: Bucket): Float64Array {
  return columnOf(entries, ({ subject }) => -subject.reach.low, new Float64Array(entries.length));
}

function columnOf<T extends Float64Array | Int32Array>(entries: Bucket, of: Column, column: T): T {
  let index = 0;
  for (const entry of entries) column[index++] = of(entry);
  return column;
}

function originNumbers(entries: Bucket): Column {
  const numbers = new Map<string, number>();
  for (const { origin } of entries) {
    if (!numbers.has(origin)) numbers.set(origin, numbers.size);
  }
  return ({ origin }) => numbers.get(origin) ?? -1;
}
