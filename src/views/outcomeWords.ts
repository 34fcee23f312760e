import type { Outcome } from "../derive/outcome.ts";

/** What came of a check, in a word or two. */
export const OUTCOME_WORDS: { readonly [K in Outcome["kind"]]: string } = {
  holds: "It holds",
  "does-not-hold": "It does not hold",
  "cannot-be-told": "It cannot be told",
};
