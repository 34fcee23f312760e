import type { Failure } from "./fault.ts";
import type { Claim, Dataset } from "./schema.ts";

/**
 * How a dataset comes from the worker that read it. Given over as one object it would stop the page
 * for as long as it takes to copy, a second for 100,000 claims; so the claims come as JSON, which is
 * copied in half the time, and a few at a time. They are read here while the worker checks the next;
 * the rest comes when all is in order, and without it there is no dataset.
 */
export type Part = { readonly claims: string } | { readonly rest: Omit<Dataset, "claims"> };

/**
 * All that the worker says: that it has begun, or begun anew, and what it gave before is not to be
 * counted; claims; and why there is no dataset, or its rest.
 */
export type FromWorker = "begun" | { readonly failure: Failure } | Part;

/** Claims that come together: as many as a page reads in a few milliseconds. */
const TOGETHER = 1000;

/** The parts of a dataset: its claims in order, and what is left, which comes last. */
export function* partsOf(dataset: Dataset): Generator<Part> {
  const { claims } = dataset;
  for (let start = 0; start < claims.length; start += TOGETHER) {
    yield { claims: JSON.stringify(claims.slice(start, start + TOGETHER)) };
  }
  yield restOf(dataset);
}

/** What comes last. */
export function restOf({ claims: _claims, ...rest }: Dataset): Part {
  return { rest };
}

/**
 * Puts the parts of a dataset together again.
 *
 * @returns what takes the next part, and gives the dataset when that was the last
 */
export function joinParts(): (part: Part) => Dataset | undefined {
  const all: Claim[] = [];
  return (part) => {
    if ("rest" in part) return { ...part.rest, claims: all };
    const claims: unknown = JSON.parse(part.claims);
    if (isClaims(claims)) all.push(...claims);
    return undefined;
  };
}

/** The worker has validated them. */
function isClaims(value: unknown): value is readonly Claim[] {
  return Array.isArray(value);
}
