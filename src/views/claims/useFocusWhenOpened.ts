import { type RefCallback, type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Moves the focus to the opened claims when others are opened than before, and back to the view's
 * heading when the link that closed them went with them. A page that is loaded with claims opened
 * shows them too, unless it is somebody else's: a frame must not pull the page around it.
 *
 * @param opened ids of the claims that are open
 * @returns the ref of their heading, which may come later than they were opened
 */
export function useFocusWhenOpened(
  opened: readonly string[],
  heading: RefObject<HTMLHeadingElement | null>,
): RefCallback<HTMLHeadingElement> {
  const openedHeading = useRef<HTMLHeadingElement>(null);
  /** Where the focus was when claims were opened whose heading is still to come. */
  const awaitedFrom = useRef<Element>(null);
  const before = useRef<string>(undefined);
  const ids = opened.join(" ");
  useEffect(() => {
    const first = before.current === undefined;
    const changed = before.current !== ids;
    before.current = ids;
    if (!changed) return;
    const ownPage = heading.current?.closest('[data-shell="dashboard"]');
    if (ids !== "" && (!first || ownPage)) {
      awaitedFrom.current = openedHeading.current ? null : document.activeElement;
      openedHeading.current?.focus();
    } else if (ids === "" && !first && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [ids, heading]);
  return useCallback((element) => {
    openedHeading.current = element;
    const from = awaitedFrom.current;
    if (!element || !from) return;
    awaitedFrom.current = null;
    // A reader who has gone on meanwhile is not called back.
    const { activeElement, body } = document;
    if (activeElement === from || activeElement === body) element.focus();
  }, []);
}
