import type { QuantityKind } from "./quantity.ts";

/** Every kind of quantity, in the order in which a key lists them. */
export const QUANTITY_KINDS = [
  "exact",
  "atLeast",
  "atMost",
  "about",
  "range",
  "rank",
  "words",
  "none",
  "unknown",
  "withheld",
  "notApplicable",
] as const satisfies readonly QuantityKind[];
