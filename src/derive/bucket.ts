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

/** Every bucket of a dataset, by the key that `bucketOf` gives to its subjects. */
export type Buckets = ReadonlyMap<string, Bucket>;

export function* bucketsInSteps(dataset: Dataset, lookup: Lookup): Steps<Buckets> {
  const buckets = new Map<string, Entry[]>();
  for (const [at, claim] of dataset.claims.entries()) {
    if (endsStep(at)) yield;
    const subjects = subjectsOf(claim, lookup);
    if (subjects.length === 0) continue;
    const origin = originOf(claim, lookup);
    const said = saidOf(claim, lookup);
    for (const subject of subjects) {
      const { coverage, quantity } = subject;
      if (!coverage) continue;
      const agreement = agreementReachOf(quantity);
      const entry = { subject, at, coverage, origin, said, agreement };
      append(buckets, bucketOf(subject), entry);
    }
  }
  return buckets;
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
