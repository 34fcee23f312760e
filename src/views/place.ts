/**
 * Where text and marks go in a drawing so that none covers another: plain geometry, in pixels.
 */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Height of a line of small text, the mean advance of its characters, and how much is added to it by
 * capitals, by characters that are as wide as high, and by Burmese digits. Signs over and under a
 * letter take no room.
 */
export const LINE = 15;
const ADVANCE = 6.5;
const CAPITAL = 2;
const SQUARE = 6;
const BURMESE_DIGIT = 1.5;

/** About how wide a line of small text is: enough to keep labels apart, a little on the wide side. */
export function textWidth(text: string): number {
  const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
  return (
    (text.length - count(/\p{Mn}/gu)) * ADVANCE +
    count(/\p{Lu}/gu) * CAPITAL +
    count(/[\p{sc=Han}\u1000-\u102a\u3000-\u303f\uff00-\uffef]/gu) * SQUARE +
    count(/[\u1040-\u1049]/gu) * BURMESE_DIGIT
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Round whole values from zero that reach the highest value: 1, 2, 2.5 or 5 times a power of ten
 * apart, and about `count` of them.
 */
export function ticksTo(highest: number, count: number): readonly number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power).filter(Number.isInteger);
  const step = steps.find((one) => one >= rough) ?? 10 * power;
  const last = Math.ceil(highest / step);
  return Array.from({ length: last + 1 }, (_, at) => at * step);
}

/**
 * Moves centres apart until each is at least `pitch` from the next, moving all as little as can be
 * (pooling of neighbours that touch, each pool about its mean).
 *
 * @param centres wanted, in ascending order
 */
export function spread(centres: readonly number[], pitch: number, width: number): number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const centre of centres) {
    let pool = { mean: centre, count: 1 };
    for (;;) {
      const before = pools.at(-1);
      if (!before || pool.mean - before.mean >= ((before.count + pool.count) / 2) * pitch) break;
      pools.pop();
      const count = before.count + pool.count;
      pool = { mean: (before.mean * before.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => {
    const half = ((count - 1) * pitch) / 2;
    const first = Math.min(Math.max(mean - half, pitch / 2), width - pitch / 2 - half * 2);
    return Array.from({ length: count }, (_, at) => first + at * pitch);
  });
}

/** The first lane in which each interval is free of those placed before it. */
export function lanesOf(
  intervals: readonly { readonly left: number; readonly right: number }[],
): readonly number[] {
  const ends: number[] = [];
  return intervals.map(({ left, right }) => {
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    return lane;
  });
}
