import type { Size } from "./messages.ts";

/** Rises that are believed in the time below. Charts and fonts that arrive one by one need a few. */
const RISES = 5;
const WITHIN_MS = 2000;

export interface LoopGuard {
  /** Whether this size may be told at this moment (ms); once refused, nothing is until `excuse`. */
  readonly admits: (size: Size, now: number) => boolean;
  /** A reader, a host or new data has changed the page: what follows is no loop. */
  readonly excuse: () => void;
}

/**
 * Refuses a height that feeds on itself: a host that makes its frame as high as the page, and a page
 * that is as high as its frame and a little more, grow for ever. A change of width is an excuse too.
 */
export function loopGuard(): LoopGuard {
  let last: Size | undefined;
  let rises: number[] = [];
  const excuse = () => {
    rises = [];
  };
  return {
    excuse,
    admits: (size, now) => {
      if (last && size.width !== last.width) excuse();
      const isRise = last !== undefined && size.height > last.height && size.width === last.width;
      last = size;
      if (rises.length > RISES) return false;
      if (isRise) rises = [...rises.filter((at) => now - at < WITHIN_MS), now];
      return rises.length <= RISES;
    },
  };
}
