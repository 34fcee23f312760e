import { type RefObject, useEffect } from "react";
import "./useLeftOut.css";

/** How long nothing has to change, in milliseconds, until a part counts as laid out. */
const QUIET = 500;

/** What changes the height of a part without adding to it or taking from it. */
const ATTRIBUTES = ["hidden", "open", "style"];

/**
 * Marks a part that is laid out as it stands, for the style sheet to leave it out of the browser's
 * work while it is not on the screen: its place is as high as it was when it was left out, so that
 * nothing else moves. What changes out of sight is laid out first, as is all when its width changes.
 */
export function useLeftOut(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = part;
    if (!current || typeof ResizeObserver === "undefined") return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** What was marked and has not been left out since; another may have taken its place. */
    let laidOut: Element | null = null;
    let width = 0;
    const lay = () => {
      if (laidOut === current.firstElementChild) return;
      delete current.dataset["laidOut"];
      clearTimeout(timer);
      timer = setTimeout(() => {
        laidOut = current.firstElementChild;
        current.dataset["laidOut"] = "";
      }, QUIET);
    };
    const changes = new MutationObserver(lay);
    const sizes = new ResizeObserver(() => {
      if (current.clientWidth !== width) lay();
      width = current.clientWidth;
    });
    // It goes with the part, and by itself it does nothing.
    current.addEventListener("contentvisibilityautostatechange", (event) => {
      if (event instanceof ContentVisibilityAutoStateChangeEvent && event.skipped) laidOut = null;
    });
    changes.observe(current, {
      attributeFilter: ATTRIBUTES,
      characterData: true,
      childList: true,
      subtree: true,
    });
    sizes.observe(current);
    return () => {
      changes.disconnect();
      sizes.disconnect();
    };
  }, [part]);
}
