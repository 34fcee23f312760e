import type { ClaimId, Dataset } from "../dataset/schema.ts";
import { type Lookup, lookupOf } from "./lookup.ts";
import { rootOf } from "./origin.ts";
import { type Relations, relationsInSteps } from "./relations.ts";
import { atOnce, type Steps } from "./steps.ts";

/** A dataset with what follows from it whatever the reader filters by: derived once. */
export interface Known {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly relations: ReadonlyMap<ClaimId, Relations>;
  /** The dataset before it was narrowed to what had been said by a day: how far drawings reach. */
  readonly whole: Dataset;
}

/** @param whole the dataset that `dataset` was narrowed from (`asOf.ts`) */
export function deriveKnown(dataset: Dataset, whole: Dataset = dataset): Known {
  return (whole === dataset && wholes.get(dataset)) || atOnce(knownInSteps(dataset, whole));
}

/** What follows from datasets that were not narrowed: kept as long as they are. */
const wholes = new WeakMap<Dataset, Known>();

export function* knownInSteps(dataset: Dataset, whole: Dataset): Steps<Known> {
  const lookup = lookupOf(dataset);
  yield;
  const relations = yield* relationsInSteps(dataset, lookup);
  const known = { dataset, lookup, relations, whole };
  if (whole === dataset) wholes.set(dataset, known);
  return known;
}

/** True when other claims of the same thing conflict with one of these. */
export function isDisputed(claims: readonly ClaimId[], known: Known): boolean {
  return claims.some((id) => known.relations.get(id)?.status === "disputed");
}

/**
 * How many accounts there are of what these claims say: their own, and those that conflict with one
 * of them. A repeat is no account of its own.
 */
export function accountsOf(claims: readonly ClaimId[], { lookup, relations }: Known): number {
  const all = claims.flatMap((id) => [id, ...(relations.get(id)?.conflictsWith ?? [])]);
  return new Set(all.map((id) => rootOf(lookup.claim(id), lookup).id)).size;
}
