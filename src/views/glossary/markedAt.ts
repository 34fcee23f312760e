import { MARK_KINDS, type MarkKind } from "../../derive/marks.ts";

/** A figure that wears a mark, or the word for one in a key. */
export interface Marked {
  readonly kind: MarkKind;
  readonly element: HTMLElement;
  /** How this site computed it; "" where it did not. */
  readonly formula: string;
}

/**
 * The mark at an element of the page. A number as the claimant gave it needs no word, but where a key
 * shows it.
 */
export function markedAt(target: Element): Marked | undefined {
  const entry = target.closest<HTMLElement>(".marks-key > div");
  const figure = entry
    ? entry.querySelector<HTMLElement>(".figure-text")
    : (target.closest<HTMLElement>(".figure-text") ??
      target.querySelector<HTMLElement>(":scope > .figure-text"));
  if (!figure) return undefined;
  const { disputed, kind: named } = figure.dataset;
  const kind = MARK_KINDS.find((kind) => kind === (disputed === undefined ? named : "disputed"));
  if (kind === undefined || (kind === "exact" && !entry)) return undefined;
  return {
    kind,
    element: entry ?? figure,
    formula: kind === "derived" ? (figure.closest("a")?.title ?? "") : "",
  };
}

const GAP = 6;

/**
 * Under the mark, or over it where there is no room; never beyond the window's edges. It scrolls with
 * the page.
 */
export function placeBeside(note: HTMLElement, element: HTMLElement): void {
  const at = element.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const room = document.documentElement;
  const isUnder = at.bottom + GAP + height < room.clientHeight;
  const left = Math.max(GAP, Math.min(at.left, room.clientWidth - width - GAP));
  note.style.left = `${left + window.scrollX}px`;
  note.style.top = `${(isUnder ? at.bottom : at.top - height) + window.scrollY}px`;
}
