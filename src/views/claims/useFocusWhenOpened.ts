import { type RefObject, useEffect, useRef } from "react";
import type { Opened } from "../../derive/claimList.ts";

/**
 * Moves the focus to the opened claims when others are opened than before, and back to the view's
 * heading when the link that closed them went with them. A page that is loaded with claims opened
 * shows them too, unless it is somebody else's: a frame must not pull the page around it.
 */
export function useFocusWhenOpened(
  opened: Opened | undefined,
  heading: RefObject<HTMLHeadingElement | null>,
): RefObject<HTMLHeadingElement | null> {
  const openedHeading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string>(undefined);
  const ids = opened?.cards.map((card) => card.id).join(" ") ?? "";
  useEffect(() => {
    const first = before.current === undefined;
    const changed = before.current !== ids;
    before.current = ids;
    if (!changed) return;
    if (ids !== "") {
      const ownPage = openedHeading.current?.closest('[data-shell="dashboard"]');
      if (!first || ownPage) openedHeading.current?.focus();
    } else if (!first && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [ids, heading]);
  return openedHeading;
}
