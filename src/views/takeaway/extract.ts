import type { Claim } from "../../dataset/schema.ts";
import type { Rule } from "../../derive/rule.ts";
import type { Known } from "../../derive/known.ts";

/** What is taken away: some claims of a dataset, or all of them, and what must be said of them. */
export interface Extract {
  readonly known: Known;
  /** In the order in which they were shown. */
  readonly claims: readonly Claim[];
  /** How one figure is chosen where several accounts of one batch compete. */
  readonly rule: Rule;
  /** What the claims were narrowed by, in words; "" when they are all of the dataset. */
  readonly filters: string;
  /** The same in the language of the page: files are in English whatever it is. */
  readonly filtersShown: string;
  /** The address that shows them; "" where there is none, as when the site is built. */
  readonly address: string;
  /** The day of taking, `YYYY-MM-DD`; "" for files that are published with the dataset. */
  readonly taken: string;
}

/** All claims of a dataset, as its own downloads have them. */
export function wholeExtract(known: Known): Extract {
  const { claims } = known.dataset;
  return { known, claims, rule: "editor", filters: "", filtersShown: "", address: "", taken: "" };
}
