import { useCallback, useState } from "react";

/** A slide as it is laid out, before it is drawn larger or smaller to fill the screen. */
export interface Stage {
  /** In the slide's own pixels: 1080 high, and from 4:3 to as wide as the screen. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the slide. */
  readonly zoom: number;
}

const HEIGHT = 1080;
/** 4:3 at that height: the narrowest a slide is laid out for. */
const NARROWEST = 1440;
/** A screen too small for a whole slide in letters that can be read: the slide scrolls instead. */
const SMALLEST = 0.46;

/** The stage on a screen of this size: all of it is used, and what is legible at one size is at all. */
export function stageFor(width: number, height: number): Stage {
  const zoom = Math.max(SMALLEST, Math.min(width / NARROWEST, height / HEIGHT));
  return { width: width / zoom, height: Math.max(height / zoom, HEIGHT), zoom };
}

/** The same slide as on a wide screen, with the next at half its size under it, in this much room. */
export function stageForSpeaker(width: number, height: number): Stage {
  return {
    width: FULL.width,
    height: HEIGHT,
    zoom: Math.min(width / FULL.width, height / (1.54 * HEIGHT)),
  };
}

const FULL: Stage = { width: 1920, height: HEIGHT, zoom: 1 };

/**
 * The stage that fits an element; a full one until it has been measured.
 *
 * @param fit the stage for a size in pixels: the same function every time
 */
export function useStage(
  fit: (width: number, height: number) => Stage = stageFor,
): [(element: HTMLElement | null) => void, Stage] {
  const [stage, setStage] = useState(FULL);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element || typeof ResizeObserver === "undefined") return undefined;
      const measure = () => {
        const { clientWidth, clientHeight } = element;
        if (clientWidth > 0 && clientHeight > 0) setStage(fit(clientWidth, clientHeight));
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      measure();
      return () => observer.disconnect();
    },
    [fit],
  );
  return [ref, stage];
}
