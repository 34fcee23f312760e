/** A finger's way over the screen, in pixels. */
export interface Swipe {
  readonly x: number;
  readonly y: number;
}

/** Shorter ways are taps, and steeper ones scroll. */
const SHORTEST = 60;

/** What a finger's way means: leftwards turns on, rightwards turns back. */
export function commandOfSwipe({ x, y }: Swipe): "next" | "previous" | undefined {
  if (Math.abs(x) < SHORTEST || Math.abs(x) < 2 * Math.abs(y)) return undefined;
  return x < 0 ? "next" : "previous";
}
