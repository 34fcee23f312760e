import { startTransition, use, useCallback, useState } from "react";
import { ExpectedWidth } from "./expectedWidth.ts";

/** The box that a drawing is laid out in, in its own whole pixels. */
export interface Room {
  /** Undefined until it has been measured, and where nothing is laid out. */
  readonly width: number | undefined;
  /** Only where the box has a height of its own, whatever is in it: a slide. Else as it comes. */
  readonly height: number | undefined;
}

const UNKNOWN: Room = { width: undefined, height: undefined };

/**
 * The room of an element, for drawings that are laid out anew for each. A shell gives it a height by
 * `container-type: size`; a hidden tab keeps what was last measured. What is first measured is drawn
 * for in pieces, what changes later at once.
 *
 * @param expects it will be as wide as what kept its place, and is drawn for that straight away
 */
export function useRoom({ expects = false } = {}): [(element: HTMLElement | null) => void, Room] {
  const expected = use(ExpectedWidth);
  const [room, setRoom] = useState<Room>(
    expects && expected ? { width: expected, height: undefined } : UNKNOWN,
  );
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    let last: Room | undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight } = element;
      if (width === 0) return;
      const isFixed = getComputedStyle(element).containerType === "size";
      const next = { width, height: isFixed ? clientHeight : undefined };
      if (last && isSame(last, next)) return;
      const set = () => setRoom((room) => (isSame(room, next) ? room : next));
      if (last) set();
      else startTransition(set);
      last = next;
    };
    const observer = new ResizeObserver(measure);
    // It tells at once, when the page has been laid out; to ask would have it laid out for that alone.
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.height === b.height;
}
