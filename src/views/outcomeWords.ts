import type { Outcome } from "../derive/outcome.ts";
import type { Label } from "../language/catalogue.ts";

/** What came of a check, in a word or two. */
export const OUTCOME_WORDS: { readonly [K in Outcome["kind"]]: Label } = {
  holds: "It holds",
  "does-not-hold": "It does not hold",
  "cannot-be-told": "It cannot be told",
};
