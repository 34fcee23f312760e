import { useEffect } from "react";
import { focusOf } from "../present/focusOf.ts";
import { takeEarlyKey } from "./earlyKey.ts";
import { type Shortcut, shortcutOf } from "./shortcuts.ts";

/**
 * Calls back for the shortcuts that a reader presses on the page itself, while they are on; at first for
 * what was pressed before.
 */
export function useShortcuts(isOn: boolean, run: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    const early = takeEarlyKey();
    if (!isOn) return undefined;
    const first = early && shortcutOf(early);
    if (first) run(first);
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      if (usesCharacters(event.target)) return;
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      run(shortcut);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, run]);
}

/** A field, a chart that is walked, a map, and what lies over the page; a checkbox has no use for them. */
function usesCharacters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && target.type === "checkbox") return false;
  return focusOf(target) === "field" || document.querySelector("dialog[open]") !== null;
}
