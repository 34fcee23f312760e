import { useSyncExternalStore } from "react";

/**
 * Texts that this browser keeps for its reader: the deck of their own, their own keys. A convenience
 * and no more: where storage is barred, as in a sandboxed frame, they last as long as the page.
 */
const unstored = new Map<string, string>();
const listeners = new Set<() => void>();

/** The text kept under a name; "" where there is none. Changes in other tabs count too. */
export function useKept(name: string): string {
  return useSyncExternalStore(
    subscribe,
    () => readKept(name),
    () => "",
  );
}

function readKept(name: string): string {
  const held = unstored.get(name);
  if (held !== undefined) return held;
  try {
    return window.localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text; "" forgets it. */
export function keep(name: string, text: string): void {
  unstored.delete(name);
  try {
    if (text === "") window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
  } catch {
    unstored.set(name, text);
  }
  for (const tell of listeners) tell();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}
