import type { MouseEvent } from "react";

/** A link that the page around the frame does not let open a window. */
export interface Barred {
  readonly href: string;
  /** Where what is said of it belongs: in pixels over the link, or under it where no room is over it. */
  readonly place: { readonly insetBlockEnd: number } | { readonly insetBlockStart: number };
}

/** As high as what is said of it may be, in pixels. */
const ROOM = 140;

/**
 * A plain click on a link that leads out of the frame. It is opened by hand, because a window that is
 * barred by the page around the frame is refused without a word.
 */
export function openOutside(event: MouseEvent): Barred | undefined {
  if (event.defaultPrevented || event.button !== 0 || window.parent === window) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.hasAttribute("download")) return undefined;
  event.preventDefault();
  const opened = window.open(link.href, "_blank");
  if (!opened) return { href: link.href, place: placeBeside(link, event.currentTarget) };
  try {
    // What is opened has no hold on the frame.
    opened.opener = null;
  } catch {
    // In a sandbox that goes with the window, which keeps it from its opener.
  }
  return undefined;
}

function placeBeside(link: Element, page: Element): Barred["place"] {
  const at = link.getBoundingClientRect();
  const whole = page.getBoundingClientRect();
  return at.top - whole.top > ROOM
    ? { insetBlockEnd: whole.bottom - at.top }
    : { insetBlockStart: at.bottom - whole.top };
}
