import type { KeyPress } from "./shortcuts.ts";

/**
 * The last key that was pressed on the page before there was anything to answer it: `start.js` keeps
 * it on the root element until it is asked for, once.
 */
export function takeEarlyKey(): KeyPress | undefined {
  const { dataset } = document.documentElement;
  const key = dataset["pressed"];
  delete dataset["pressed"];
  return key === undefined ? undefined : { key, ctrlKey: false, altKey: false, metaKey: false };
}
