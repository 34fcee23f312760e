import type { Size } from "./messages.ts";

export interface SizeTeller {
  /** Tells the height if it has changed, or if somebody asked, whatever it is. */
  readonly tell: (why?: { readonly asked: boolean }) => void;
  /**
   * Something was drawn. Browsers draw no frames, and observe no size, in a frame that its host has not
   * scrolled to, or has pushed out of sight: so it is measured now, but for once in a frame that does
   * come.
   */
  readonly drawn: () => void;
}

/** Milliseconds after which the next animation frame is overdue. */
const OVERDUE = 20;

/**
 * Sends sizes to one kind of listener: at once, then at most once for each frame that is drawn. A
 * height that differs by no more than `tolerance` from the one told last is kept back.
 */
export function sizeTeller(
  measure: () => Size | undefined,
  send: (size: Size) => void,
  tolerance = 0,
  now: () => number = () => performance.now(),
): SizeTeller {
  let told: number | undefined;
  let toldAt = 0;
  let waiting = false;
  /** No frame came when one was due: what waits for one may wait for ever. */
  let unseen = false;
  let again = false;
  let asked = false;
  const flush = () => {
    const size = measure();
    const isNews = told === undefined || (size && Math.abs(size.height - told) > tolerance);
    if (!size || !(asked || isNews)) return;
    told = size.height;
    toldAt = now();
    asked = false;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      unseen = false;
      if (!again) return;
      again = false;
      flush();
    });
    send(size);
  };
  return {
    tell: (why) => {
      if (why?.asked) asked = true;
      if (waiting) again = true;
      else flush();
    },
    drawn: () => {
      if (waiting && now() - toldAt > OVERDUE) unseen = true;
      if (waiting && !unseen) again = true;
      else flush();
    },
  };
}
