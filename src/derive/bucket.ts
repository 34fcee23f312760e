import type { ActorId, Dataset } from "../dataset/schema.ts";
import { append } from "./append.ts";
import { bucketOf } from "./comparable.ts";
import type { Coverage } from "./coverage.ts";
import type { Lookup } from "./lookup.ts";
import { originOf } from "./origin.ts";
import { agreementReachOf, type Reach } from "./reach.ts";
import { type Said, saidOf } from "./said.ts";
import { endsStep, type Steps } from "./steps.ts";
import { type Subject, subjectsOf } from "./subject.ts";

/** One subject of a claim, with what decides how it stands beside the others of its bucket. */
export interface Entry {
  readonly subject: Subject;
  /** Position of its claim in the dataset. */
  readonly at: number;
  readonly coverage: Coverage;
  readonly origin: ActorId;
  readonly said: Said;
  readonly agreement: Reach | undefined;
}

/** Claims that agree in everything but their days, or mirror each other. */
export type Bucket = readonly Entry[];

/** The buckets of a dataset, by the number of the bucket that a subject is in. */
export interface Buckets {
  readonly all: ReadonlyMap<number, Bucket>;
  readonly numberOf: (subject: Subject) => number;
}

/**
 * Numbers buckets by a tree of what subjects agree in, a value at a time. To write the values together
 * into one key takes several times as long.
 */
function bucketNumbers(): Buckets["numberOf"] {
  /** From each place in the tree, the place that a value leads to. */
  const ways: Map<string, number>[] = [];
  let places = 0;
  return (subject) => {
    let at = 0;
    for (const value of bucketOf(subject)) {
      const way = (ways[at] ??= new Map<string, number>());
      at = way.get(value) ?? ++places;
      way.set(value, at);
    }
    return at;
  };
}

export function* bucketsInSteps(dataset: Dataset, lookup: Lookup): Steps<Buckets> {
  const all = new Map<number, Entry[]>();
  const numberOf = bucketNumbers();
  for (const [at, claim] of dataset.claims.entries()) {
    if (endsStep(at)) yield;
    for (const subject of subjectsOf(claim, lookup)) {
      const { coverage, quantity } = subject;
      if (!coverage) continue;
      const origin = originOf(claim, lookup);
      const said = saidOf(claim, lookup);
      const agreement = agreementReachOf(quantity);
      append(all, numberOf(subject), { subject, at, coverage, origin, said, agreement });
    }
  }
  return { all, numberOf };
}

/** Entries in groups that have two or more; those without a key are in none. */
export function groupEntries(
  entries: readonly Entry[],
  key: (entry: Entry) => string | undefined,
): readonly Bucket[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = key(entry);
    if (name !== undefined) append(groups, name, entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
