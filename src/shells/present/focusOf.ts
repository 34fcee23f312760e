import type { Focus } from "./keys.ts";

/** Things that have all keys to themselves while the focus is in them. */
const FIELDS = [
  "input",
  "select",
  "textarea",
  "[contenteditable]",
  "[role=slider]",
  "[role=spinbutton]",
  // A chart that is walked with the arrow keys, a table that is scrolled with them, a map.
  ".chart-figure-marks",
  ".table-twin",
  ".leaflet-container",
].join();

const CONTROLS = "button, a[href], summary, [role=button]";

/** Where a key press was aimed at. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return "page";
  if (target.closest(FIELDS)) return "field";
  return target.closest(CONTROLS) ? "control" : "page";
}
