import type { ActorId, Claim, ClaimId } from "../dataset/schema.ts";
import type { Buckets } from "./bucket.ts";
import { bearsOut, conflictOf } from "./conflict.ts";
import type { Lookup } from "./lookup.ts";
import { originsOf } from "./origin.ts";
import { inOrderOfSaying } from "./said.ts";
import type { Standing } from "./standing.ts";
import type { Status } from "./status.ts";
import { subjectsOf } from "./subject.ts";

/** What the claims of a dataset are held against: the same for each of them. */
export interface Beside {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
  readonly numberOf: Buckets["numberOf"];
  /** The positions of the claims in each bucket. */
  readonly buckets: ReadonlyMap<number, readonly number[]>;
  readonly standing: Standing;
  /** Claims of the other sides of a claim's disputes, for each that has any. */
  readonly rivals: ReadonlyMap<ClaimId, ReadonlySet<ClaimId>>;
}

/** Status at once; the lists, which are as long as there are claims of the thing, when asked for. */
export class ClaimRelations {
  readonly status: Status;
  private readonly claim: Claim;
  private readonly at: number;
  private readonly beside: Beside;
  private made: Lists | undefined;

  /** @param at the claim's position in the dataset */
  constructor(claim: Claim, at: number, beside: Beside) {
    this.claim = claim;
    this.at = at;
    this.beside = beside;
    const { rivals, standing } = beside;
    // On a side of a dispute, a claim is disputed even where no number can be held against it.
    if (rivals.has(claim.id) || standing.conflicting[at] === 1) this.status = "disputed";
    else this.status = standing.borneOut[at] === 1 ? "agreed" : "single-source";
  }

  get conflictsWith(): readonly ClaimId[] {
    return this.lists.conflictsWith;
  }

  get agreesWith(): readonly ClaimId[] {
    return this.lists.agreesWith;
  }

  get mirrors(): readonly ClaimId[] {
    return this.lists.mirrors;
  }

  get updatedBy(): ClaimId | undefined {
    return this.lists.updatedBy;
  }

  get updates(): ClaimId | undefined {
    return this.lists.updates;
  }

  get origins(): readonly ActorId[] {
    return originsOf([this.claim.id, ...this.agreesWith], this.beside.lookup);
  }

  private get lists(): Lists {
    this.made ??= makeLists(this.claim, this.at, this.beside);
    return this.made;
  }
}

interface Lists {
  readonly conflictsWith: readonly ClaimId[];
  readonly agreesWith: readonly ClaimId[];
  readonly mirrors: readonly ClaimId[];
  readonly updatedBy: ClaimId | undefined;
  readonly updates: ClaimId | undefined;
}

function makeLists(claim: Claim, at: number, beside: Beside): Lists {
  const { lookup } = beside;
  const { withdrawn } = beside.standing;
  const conflicts = new Set(beside.rivals.get(claim.id));
  const agreed = new Set<ClaimId>();
  const mirrors = new Set<ClaimId>();
  const later = new Set<ClaimId>();
  const earlier = new Set<ClaimId>();
  const others = subjectsOf(claim, lookup).flatMap(
    (subject) => beside.buckets.get(beside.numberOf(subject)) ?? [],
  );
  for (const otherAt of others) {
    const other = beside.claims[otherAt];
    const conflict = !other || otherAt === at ? undefined : conflictOf(claim, other, lookup);
    if (!other || !conflict) continue;
    if (conflict.mirror) mirrors.add(other.id);
    if (conflict.kind === "updated") {
      (conflict.later === other.id ? later : earlier).add(other.id);
    } else if (withdrawn[at] === 0 && withdrawn[otherAt] === 0) {
      if (conflict.kind !== "compatible") conflicts.add(other.id);
      else if (bearsOut(claim, other, lookup)) agreed.add(other.id);
    }
  }
  const byDate = inOrderOfSaying(lookup);
  return {
    conflictsWith: [...conflicts].toSorted(byDate),
    agreesWith: [...agreed].toSorted(byDate),
    mirrors: [...mirrors].toSorted(byDate),
    updatedBy: [...later].toSorted(byDate)[0],
    updates: [...earlier].toSorted(byDate).at(-1),
  };
}
