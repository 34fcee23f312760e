import type { Batch, BatchId, Claim, ClaimId, Dataset, Tally } from "../dataset/schema.ts";
import { append } from "./append.ts";
import type { Known } from "./known.ts";
import type { Lookup } from "./lookup.ts";
import { bodyOf, claimantOf } from "./origin.ts";

/** What claims are filtered by, in the order of the address. */
export const DIMENSIONS = [
  "nationality",
  "batch",
  "place",
  "claimant",
  "topic",
  "source",
  "kind",
  "status",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export function eachDimension<T>(of: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return {
    nationality: of("nationality"),
    batch: of("batch"),
    place: of("place"),
    claimant: of("claimant"),
    topic: of("topic"),
    source: of("source"),
    kind: of("kind"),
    status: of("status"),
  };
}

/** One thing to filter by: its id in the address and, where the dataset names it, its name. */
export interface DimensionValue {
  readonly id: string;
  readonly label: string;
}

/** What claims have in one dimension: ids, each once. */
export type ValuesOf = (claim: Claim) => readonly string[];

/**
 * What a claim has in each dimension but `status`, which the others decide (`claimIndex.ts`).
 *
 * - `nationality`: those it is about; of a tally, those of its rows; of a batch, the one of all its
 *   people or those of its tally. A claim that names none matches none.
 * - `batch`: those whose people it counts, and those whose size is computed from it.
 * - `place`: those it is about, and those where the people of its batch were, crossed or went.
 * - `claimant`: the body that the claimant speaks for.
 * - `source`: every document of its chain.
 * - `kind`: how exact its figure is; none when it gives no figure.
 */
export function claimValues({
  dataset,
  lookup,
}: Known): Readonly<Record<Exclude<Dimension, "status">, ValuesOf>> {
  const bodies = new Map(dataset.actors.map(({ id }) => [id, [bodyOf(id, lookup).id]]));
  const batches = new Map(dataset.batches.map((batch) => [batch.id, valuesOfBatch(batch, lookup)]));
  const { accountOf, inputTo, tallies } = tiesOf(dataset, batches);
  // Most claims are about one batch or none, and say so.
  const named = new Map([...batches].map(([id, batch]) => [id, [batch]]));
  // Three dimensions ask, one after the other.
  let asked: Claim | undefined;
  let about: readonly BatchValues[] = NONE;
  const aboutOf = (claim: Claim): readonly BatchValues[] => {
    if (asked === claim) return about;
    const { id, scope } = claim;
    const own = scope?.batch === undefined ? NONE : (named.get(scope.batch) ?? NONE);
    const counted = accountOf.get(id);
    asked = claim;
    about = counted ? [...counted, ...own] : own;
    return about;
  };
  return {
    nationality: (claim) =>
      union(
        union(claim.scope?.nationalities ?? NONE, tallies.get(claim.id) ?? NONE, rowsOf),
        aboutOf(claim),
        (batch) => batch.nationalities,
      ),
    batch: (claim) =>
      union(
        union(NONE, aboutOf(claim), (batch) => batch.id),
        inputTo.get(claim.id) ?? NONE,
        (batch) => batch.id,
      ),
    place: (claim) => union(claim.scope?.places ?? NONE, aboutOf(claim), (batch) => batch.places),
    claimant: (claim) => bodies.get(claimantOf(claim)) ?? NONE,
    topic: ({ topic }) => [topic],
    source: ({ attribution }) => {
      let ids: readonly string[] = NONE;
      for (const { source } of attribution) {
        if (source === undefined || ids.includes(source)) continue;
        ids = ids.length === 0 ? [source] : [...ids, source];
      }
      return ids;
    },
    kind: ({ quantity }) => (quantity ? [quantity.kind] : NONE),
  };
}

const NONE: readonly never[] = [];

/** What a claim about a batch has by it. */
interface BatchValues {
  readonly id: readonly string[];
  readonly nationalities: readonly string[];
  readonly places: readonly string[];
}

function valuesOfBatch(batch: Batch, lookup: Lookup): BatchValues {
  return {
    id: [batch.id],
    nationalities: nationalitiesOf(batch, lookup),
    places: placesOf(batch),
  };
}

/** Claims that stand for something else of the dataset: batches that they are about, tallies. */
interface Ties {
  /** Batches that name a claim among the accounts of their size. */
  readonly accountOf: ReadonlyMap<ClaimId, readonly BatchValues[]>;
  /** Batches whose size is computed from a claim. */
  readonly inputTo: ReadonlyMap<ClaimId, readonly BatchValues[]>;
  readonly tallies: ReadonlyMap<ClaimId, readonly Tally[]>;
}

function tiesOf(dataset: Dataset, batches: ReadonlyMap<BatchId, BatchValues>): Ties {
  const accountOf = new Map<ClaimId, BatchValues[]>();
  const inputTo = new Map<ClaimId, BatchValues[]>();
  const tallies = new Map<ClaimId, Tally[]>();
  for (const { id, accounts, derivation } of dataset.batches) {
    const values = batches.get(id);
    if (!values) continue;
    for (const claim of accounts) append(accountOf, claim, values);
    if (!derivation) continue;
    for (const claim of [derivation.whole, ...derivation.less]) append(inputTo, claim, values);
  }
  for (const tally of dataset.tallies) {
    for (const claim of [tally.claim, tally.men, tally.women, tally.nationalities]) {
      if (claim !== undefined) append(tallies, claim, tally);
    }
  }
  return { accountOf, inputTo, tallies };
}

function rowsOf(tally: Tally): readonly string[] {
  return tally.rows.map((row) => row.nationality);
}

function nationalitiesOf({ nationality, tally }: Batch, lookup: Lookup): readonly string[] {
  if (nationality !== undefined) return [nationality];
  return tally === undefined ? NONE : rowsOf(lookup.tally(tally));
}

function placesOf(batch: Batch): readonly string[] {
  const ends = [batch.crossing, batch.to].flatMap((place) => place ?? NONE);
  return [...new Set([...ends, ...(batch.fromPlaces ?? NONE), ...(batch.via ?? NONE)])];
}

/** The ids, and those of some entries, each once. */
function union<T>(
  ids: readonly string[],
  entries: readonly T[],
  of: (entry: T) => readonly string[],
): readonly string[] {
  const [first] = entries;
  if (first === undefined) return ids;
  // As it is with nearly every claim.
  if (ids.length === 0 && entries.length === 1) return of(first);
  return [...new Set([...ids, ...entries.flatMap(of)])];
}
