import type { Claim } from "../../dataset/schema.ts";
import type { Known } from "../../derive/known.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import type { Rule } from "../../derive/rule.ts";

/** What is taken away: some claims of a dataset, or all of them, and what must be said of them. */
export interface Extract {
  readonly known: Known;
  /** In the order in which they were shown. */
  readonly claims: readonly Claim[];
  /** Claims that are shown beside them, but may not be passed on: no file has them. */
  readonly keptBack: readonly Claim[];
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
  return {
    known,
    ...sharedOut(known.dataset.claims, known),
    rule: "editor",
    filters: "",
    filtersShown: "",
    address: "",
    taken: "",
  };
}

/** Claims that may be taken away, and those that may not. */
export function sharedOut(
  shown: readonly Claim[],
  { lookup }: Known,
): Pick<Extract, "claims" | "keptBack"> {
  const claims = shown.filter((claim) => mayBePassedOn(claim, lookup));
  const keptBack =
    claims.length === shown.length ? [] : shown.filter((claim) => !mayBePassedOn(claim, lookup));
  return { claims, keptBack };
}

/** What the rows of a file were narrowed by, and that some are missing; "" where they are all. */
export function narrowedBy({ filters, keptBack }: Extract): string {
  const count = keptBack.length;
  const missing =
    count === 0
      ? ""
      : `without ${count} ${count === 1 ? "claim" : "claims"} that may not be passed on`;
  return [filters, missing].filter((words) => words !== "").join("; ");
}
