import type { MarkKind } from "../derive/marks.ts";
import type { Label } from "../language/catalogue.ts";

/** What each mark on a figure is called; what it means is in the glossary. */
export const MARK_NAMES: { readonly [K in MarkKind]: Label } = {
  exact: "as counted",
  atLeast: "at least",
  atMost: "at most",
  about: "about",
  range: "between",
  rank: "rank only",
  words: "in words",
  none: "none",
  unknown: "not known",
  withheld: "withheld",
  notApplicable: "does not apply",
  derived: "derived here",
  disputed: "accounts differ",
};
