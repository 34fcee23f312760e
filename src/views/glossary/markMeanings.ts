import { MARK_KINDS, type MarkKind } from "../../derive/marks.ts";
import type { Label } from "../../language/catalogue.ts";
import { MARK_NAMES } from "../markNames.ts";
import type { Term } from "./terms.ts";

/** What each mark on a figure means, in a sentence or two. */
export const MARK_MEANINGS: { readonly [K in MarkKind]: Label } = {
  exact: "The number as the claimant gave it.",
  atLeast: "The claimant gave a floor; how many more is not known.",
  atMost: "The claimant gave a ceiling; how many fewer is not known.",
  about: "The claimant gave a round number and no margin. None is invented here.",
  range: "One claimant gave both ends.",
  rank: "A place in an order. No number was published, so nothing is drawn to a length.",
  words: "No number was given. The words are the claimant’s, and stay words.",
  none: "The claimant said that there were none. That is a claim; silence is not.",
  unknown: "The claimant said that it is not known.",
  withheld: "The claimant kept the number back.",
  notApplicable: "The question does not arise here.",
  derived: "Calculated by this site. Open it to see the formula and the claims that it uses.",
  disputed: "Claims of the same thing do not fit together: a dot for each account, none preferred.",
};

/** The marks as words to be looked up. */
export const MARK_TERMS: readonly Term[] = MARK_KINDS.map((kind) => ({
  id: `mark-${kind}`,
  word: MARK_NAMES[kind],
  means: MARK_MEANINGS[kind],
}));
