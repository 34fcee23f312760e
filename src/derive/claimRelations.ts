import type { ActorId, Claim, ClaimId } from "../dataset/schema.ts";
import type { Bucket } from "./bucket.ts";
import { bearsOut, conflictOf } from "./conflict.ts";
import type { Lookup } from "./lookup.ts";
import { originsOf } from "./origin.ts";
import { inOrderOfSaying } from "./said.ts";
import type { Standing } from "./standing.ts";
import type { Status } from "./status.ts";

/** What a claim is held against. */
export interface Beside {
  /** Its buckets: one for each way to compare it. */
  readonly buckets: readonly Bucket[];
  /** Claims of the other sides of its disputes; undefined when it is in none. */
  readonly rivals: ReadonlySet<ClaimId> | undefined;
}

/** Status at once; the lists, which are as long as there are claims of the thing, when asked for. */
export class ClaimRelations {
  readonly status: Status;
  private readonly claim: Claim;
  private readonly beside: Beside;
  private readonly standing: Standing;
  private readonly lookup: Lookup;
  private made: Lists | undefined;

  constructor(claim: Claim, beside: Beside, standing: Standing, lookup: Lookup) {
    this.claim = claim;
    this.beside = beside;
    this.standing = standing;
    this.lookup = lookup;
    // On a side of a dispute, a claim is disputed even where no number can be held against it.
    if ((beside.rivals?.size ?? 0) > 0 || standing.conflicting.has(claim.id))
      this.status = "disputed";
    else this.status = standing.borneOut.has(claim.id) ? "agreed" : "single-source";
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
    return originsOf([this.claim.id, ...this.agreesWith], this.lookup);
  }

  private get lists(): Lists {
    this.made ??= makeLists(this.claim, this.beside, this.standing, this.lookup);
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

function makeLists(
  claim: Claim,
  { buckets, rivals }: Beside,
  { withdrawn }: Standing,
  lookup: Lookup,
): Lists {
  const conflicts = new Set(rivals);
  const agreed = new Set<ClaimId>();
  const mirrors = new Set<ClaimId>();
  const later = new Set<ClaimId>();
  const earlier = new Set<ClaimId>();
  for (const { subject } of buckets.flat()) {
    const other = subject.claim;
    const conflict = other === claim ? undefined : conflictOf(claim, other, lookup);
    if (!conflict) continue;
    if (conflict.mirror) mirrors.add(other.id);
    if (conflict.kind === "updated") {
      (conflict.later === other.id ? later : earlier).add(other.id);
    } else if (!withdrawn.has(claim.id) && !withdrawn.has(other.id)) {
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
