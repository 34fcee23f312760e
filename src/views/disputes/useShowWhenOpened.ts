import { type RefObject, useEffect, useRef } from "react";

/**
 * Brings the dispute that the address opens into view and puts the focus on it, unless the reader is
 * in it already. A page that is loaded with one opened shows it too, unless it is somebody else's: a
 * frame must not pull the page around it.
 */
export function useShowWhenOpened(section: RefObject<HTMLElement | null>, opened: string): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const first = before.current === undefined;
    const changed = before.current !== opened;
    before.current = opened;
    if (!changed || opened === "") return;
    const ownPage = section.current?.closest('[data-shell="dashboard"]');
    if (first && !ownPage) return;
    const shown = section.current?.querySelector(`[data-dispute="${CSS.escape(opened)}"]`);
    if (!shown || shown.contains(document.activeElement)) return;
    const whole = shown.closest("article") ?? shown;
    whole.scrollIntoView({ block: "start" });
    shown.querySelector("summary")?.focus({ preventScroll: true });
  }, [section, opened]);
}
