import { useCallback, useState } from "react";

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
 * `container-type: size`; a hidden tab keeps what was last measured.
 */
export function useRoom(): [(element: HTMLElement | null) => void, Room] {
  const [room, setRoom] = useState(UNKNOWN);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight } = element;
      if (width === 0) return;
      const isFixed = getComputedStyle(element).containerType === "size";
      const height = isFixed ? clientHeight : undefined;
      setRoom((room) =>
        room.width === width && room.height === height ? room : { width, height },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}
