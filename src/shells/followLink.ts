import type { MouseEvent } from "react";

/**
 * A plain click on a link to another state of this page; all other clicks are the browser's, also on a
 * link to another language: a document speaks one.
 */
export function followLink(event: MouseEvent, onQuery: (query: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element &&
    event.target.closest("a[href^='?']:not([target], [hreflang])");
  if (!link) return;
  event.preventDefault();
  onQuery(link.getAttribute("href")?.slice(1) ?? "");
}
