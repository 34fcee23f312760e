import { useEffect, useRef, useState } from "react";
import { t } from "../../language/translate.ts";
import { MARK_MEANINGS } from "./markMeanings.ts";
import { MARK_NAMES } from "../markNames.ts";
import { type Marked, markedAt, placeBeside } from "./markedAt.ts";
import "./Meanings.css";

/**
 * What the mark means that is pointed at, has the focus or is touched: over the page, beside the mark.
 * It stays while the pointer is on it, and goes with Escape (WCAG 1.4.13).
 */
export function Meanings({ about }: { readonly about: string }) {
  const [marked, setMarked] = useState<Marked>();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => watchMarks(note, setMarked), []);
  useEffect(() => {
    const element = note.current;
    if (!element || !marked) return undefined;
    element.showPopover();
    placeBeside(element, marked.element);
    // The browser's own note of the formula would lie over this one.
    const link = marked.element.closest("a");
    const title = link?.title ?? "";
    link?.removeAttribute("title");
    return () => {
      element.hidePopover();
      if (link && title !== "") link.title = title;
    };
  }, [marked]);
  return (
    <div className="meanings" role="note" popover="manual" ref={note}>
      {marked && (
        <>
          <strong>{t(MARK_NAMES[marked.kind])}</strong> {t(MARK_MEANINGS[marked.kind])}{" "}
          {marked.formula !== "" && <span className="meanings-formula">{marked.formula}</span>}{" "}
          <a href={`${about}#mark-${marked.kind}`} tabIndex={-1}>
            {t("More")}
          </a>
        </>
      )}
    </div>
  );
}

/** Tells of the mark under the pointer or the focus, and of none when both are elsewhere. */
function watchMarks(
  note: { readonly current: HTMLElement | null },
  onMark: (marked: Marked | undefined) => void,
): () => void {
  const point = ({ target, pointerType }: PointerEvent) => {
    // A finger that scrolls points at nothing; one that taps gives the focus or a click.
    if (pointerType === "touch" || !(target instanceof Element)) return;
    if (!note.current?.contains(target)) onMark(markedAt(target));
  };
  const focus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(":focus-visible")) onMark(markedAt(target));
  };
  const leave = () => onMark(undefined);
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") leave();
  };
  // On a key's own word a finger has nothing else to do than to ask what it means.
  const tap = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || note.current?.contains(event.target)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    const marked =
      isTouch && event.target.closest(".marks-key") ? markedAt(event.target) : undefined;
    if (marked) event.preventDefault();
    onMark(marked);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener("pointerover", point, { signal });
  document.addEventListener("focusin", focus, { signal });
  document.addEventListener("focusout", leave, { signal });
  document.addEventListener("keydown", dismiss, { signal });
  document.addEventListener("click", tap, { signal, capture: true });
  document.documentElement.addEventListener("pointerleave", leave, { signal });
  return () => listeners.abort();
}
