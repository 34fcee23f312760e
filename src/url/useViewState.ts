import { useSyncExternalStore } from "react";

/**
 * The only file that touches location and history. The query is the only state a reader changes;
 * components subscribe to it as text and parse it.
 */
export function useQueryString(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
}

/** What the address asks for when the page is opened, before anything is shown. */
export function pageQuery(): string {
  return window.location.search;
}

/** The address of the page when it was opened: what its links are relative to. */
export function pageAddress(): string {
  return window.location.href;
}

/**
 * Where others find this page, without what it shows: its address, or for a copy that was opened
 * from disk the one that it names as canonical. Undefined where it names none.
 */
export function publicAddress(): string | undefined {
  const { protocol, origin, pathname } = window.location;
  if (protocol !== "file:") return `${origin}${pathname}`;
  return document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
}

/** Loads the page anew, at the address that it has. */
export function reloadPage(): void {
  window.location.reload();
}

/** Shows another query string. Framed, it replaces: a host's Back button is the host's. */
export function showQuery(query: string, how: "push" | "replace" = "push"): void {
  const url = `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
  if (how === "push" && window.parent === window) window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  // History calls fire no event of their own.
  window.dispatchEvent(new PopStateEvent("popstate"));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  return () => window.removeEventListener("popstate", onChange);
}
