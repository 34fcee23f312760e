import { useEffect } from "react";
import "./useKin.css";

/**
 * What rests on claims says which: a figure, a bar or a row by the link that opens them, a card by
 * its id, a mark of the map by an attribute.
 */
const RESTS = "a[href*='claim='], [data-claims], article[id^='claim-']";

/**
 * Marks all that rests on a claim that what is pointed at, or has the focus, rests on too: the bar,
 * the row, the mark on the map and the card of one group show each other. Pointing is no state of the
 * page, so it is not kept: an attribute is set on what is drawn, and the style sheet does the rest.
 */
export function useKin(): void {
  useEffect(() => {
    let marked: readonly Element[] = [];
    let last: Element | null = null;
    const mark = ({ target }: Event) => {
      const at = target instanceof Element ? target.closest(RESTS) : null;
      if (at === last) return;
      last = at;
      for (const element of marked) element.removeAttribute("data-kin");
      marked = at ? kinOf(at) : [];
      for (const element of marked) element.setAttribute("data-kin", "");
    };
    const clear = () => mark(new Event("clear"));
    document.addEventListener("pointerover", mark);
    document.addEventListener("focusin", mark);
    document.documentElement.addEventListener("pointerleave", clear);
    return () => {
      document.removeEventListener("pointerover", mark);
      document.removeEventListener("focusin", mark);
      document.documentElement.removeEventListener("pointerleave", clear);
      clear();
    };
  }, []);
}

/** A page has thousands of links, and what one rests on is in its address. */
const known = new WeakMap<
  Element,
  { readonly text: string; readonly claims: ReadonlySet<string> }
>();

function kinOf(at: Element): readonly Element[] {
  const own = [...claimsOf(at)];
  return [...document.querySelectorAll(RESTS)].filter((element) => {
    const claims = claimsOf(element);
    return element !== at && own.some((id) => claims.has(id));
  });
}

function claimsOf(element: Element): ReadonlySet<string> {
  const text = element.getAttribute("data-claims") ?? element.getAttribute("href") ?? element.id;
  const held = known.get(element);
  if (held?.text === text) return held.claims;
  const claims = new Set(
    element.hasAttribute("data-claims")
      ? text.split(" ")
      : element.hasAttribute("href")
        ? new URLSearchParams(text.slice(text.indexOf("?") + 1).split("#")[0]).getAll("claim")
        : [text.replace(/^claim-/, "")],
  );
  known.set(element, { text, claims });
  return claims;
}
