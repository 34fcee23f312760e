import { t } from "../../language/translate.ts";
import { SECTIONS, type ViewName } from "../../views/viewName.ts";

/**
 * The keys of the dashboard. All are characters, so all can be switched off (WCAG 2.1.4), and none
 * is pressed with another key. Screen readers keep characters to themselves while they read a page.
 */
export type Shortcut =
  | {
      readonly kind:
        | "search"
        | "help"
        | "glossary"
        | "own"
        | "reset"
        | "next"
        | "previous"
        | "take-away";
    }
  | { readonly kind: "section"; readonly view: ViewName };

const KEYS: Readonly<Record<string, Shortcut>> = {
  "/": { kind: "search" },
  "?": { kind: "help" },
  g: { kind: "glossary" },
  j: { kind: "next" },
  k: { kind: "previous" },
  x: { kind: "reset" },
  d: { kind: "take-away" },
  o: { kind: "own" },
};

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key press asks for; undefined for all keys that are the browser's or a control's own. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const section = /^[1-9]$/.test(press.key) ? SECTIONS[Number(press.key) - 1] : undefined;
  if (section) return { kind: "section", view: section };
  return Object.hasOwn(KEYS, press.key) ? KEYS[press.key] : undefined;
}

/** The keys and what they do, as they are listed. */
export function listShortcuts(): readonly (readonly [keys: string, does: string])[] {
  return [
    ["/", t("Search the claims")],
    [t("1 to {last}", { last: String(SECTIONS.length) }), t("Go to a section, in their order")],
    ["j, k", t("Go to the next claim, or the one before")],
    ["x", t("Take all filters off")],
    ["d", t("Take away the section in which the focus is")],
    ["o", t("Open your own data")],
    ["g", t("Look up the words and marks")],
    ["?", t("Show this list")],
  ];
}
