import { useCallback, useState } from "react";

/**
 * The width of an element in whole CSS pixels, for drawings that are laid out anew for each width.
 * Undefined until it has been measured, and where nothing is laid out: a hidden tab keeps the last.
 */
export function useWidth(): [(element: HTMLElement | null) => void, number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
