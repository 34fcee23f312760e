import { useSyncExternalStore } from "react";

/**
 * False while a page is written ahead of time: nothing has a width there, so nothing can be drawn,
 * and what is said in words and tables is all there is. True wherever somebody reads the page.
 */
export function useIsLaidOut(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
