import type { Size } from "./messages.ts";

export interface SizeTeller {
  /** Tells the height if it has changed, or if somebody asked, whatever it is. */
  readonly tell: (why?: { readonly asked: boolean }) => void;
}

/**
 * Sends sizes to one kind of listener: at once, then at most once for each frame that is drawn. A
 * height that differs by no more than `tolerance` from the one told last is kept back.
 */
export function sizeTeller(
  measure: () => Size | undefined,
  send: (size: Size) => void,
  tolerance = 0,
): SizeTeller {
  let told: number | undefined;
  let waiting = false;
  let again = false;
  let asked = false;
  const flush = () => {
    const size = measure();
    const isNews = told === undefined || (size && Math.abs(size.height - told) > tolerance);
    if (!size || !(asked || isNews)) return;
    told = size.height;
    asked = false;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
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
  };
}
