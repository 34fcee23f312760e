import { useCallback, useState } from "react";

/**
 * The width of an element in whole CSS pixels, for what is laid out anew for each width. Undefined
 * until it has been measured, and where nothing is laid out: a hidden tab keeps the last.
 */
export function useWidth(): [(element: HTMLElement | null) => void, number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
