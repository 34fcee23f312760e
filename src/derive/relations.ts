import type { ActorId, ClaimId, Dataset } from "../dataset/schema.ts";
import { bucketsInSteps } from "./bucket.ts";
import { ClaimRelations } from "./claimRelations.ts";
import type { Lookup } from "./lookup.ts";
import { disputeRivals } from "./rivals.ts";
import { standingInSteps } from "./standing.ts";
import { atOnce, endsStep, type Steps } from "./steps.ts";
import type { Status } from "./status.ts";

/** What follows, for one claim, from holding it against all the others. */
export interface Relations {
  readonly status: Status;
  /**
   * Claims of the same thing that cannot hold beside this one, and those of the other sides of its
   * disputes that differ from it.
   */
  readonly conflictsWith: readonly ClaimId[];
  /** Claims of the same thing by other origins that bear this one out. */
  readonly agreesWith: readonly ClaimId[];
  /** Independent origins of this claim and of those that agree with it; its own first. */
  readonly origins: readonly ActorId[];
  /** What its origin said otherwise on the same thing next ... */
  readonly updatedBy?: ClaimId | undefined;
  /** ... and last before. */
  readonly updates?: ClaimId | undefined;
  /** Counts of the same transfer at its other end. */
  readonly mirrors?: readonly ClaimId[];
}

/**
 * Relations of every claim of a dataset. Nothing of it is stored, and the order of the claims does
 * not matter: lists are by date, then id. Statuses take n log n steps for n claims; the lists of one
 * claim are made when they are first asked for.
 */
export function deriveRelations(dataset: Dataset, lookup: Lookup): ReadonlyMap<ClaimId, Relations> {
  return atOnce(relationsInSteps(dataset, lookup));
}

export function* relationsInSteps(
  dataset: Dataset,
  lookup: Lookup,
): Steps<ReadonlyMap<ClaimId, Relations>> {
  const { all, numberOf } = yield* bucketsInSteps(dataset, lookup);
  const standing = yield* standingInSteps(all.values(), dataset.claims.length);
  yield;
  const rivals = disputeRivals(dataset, lookup);
  yield;
  // What is kept is as small as can be: the rest would take more room than the dataset.
  const buckets = new Map([...all].map(([number, bucket]) => [number, bucket.map(({ at }) => at)]));
  const beside = {
    lookup,
    claims: dataset.claims,
    numberOf,
    buckets,
    standing,
    rivals,
  };
  const relations = new Map<ClaimId, Relations>();
  for (const [at, claim] of dataset.claims.entries()) {
    if (endsStep(at)) yield;
    relations.set(claim.id, new ClaimRelations(claim, at, beside));
  }
  return relations;
}
