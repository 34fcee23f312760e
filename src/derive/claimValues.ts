import { QUANTITY_KINDS } from "../dataset/quantityKind.ts";
import type { Batch, Claim, ClaimId, Tally } from "../dataset/schema.ts";
import { append } from "./append.ts";
import type { Known } from "./known.ts";
import type { Lookup } from "./lookup.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import { STATUSES } from "./status.ts";

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
 * What a claim has in each dimension.
 *
 * - `nationality`: those it is about; of a tally, those of its rows; of a batch, the one of all its
 *   people or those of its tally. A claim that names none matches none.
 * - `batch`: those whose people it counts, and those whose size is computed from it.
 * - `place`: those it is about, and those where the people of its batch were, crossed or went.
 * - `claimant`: the body that the claimant speaks for.
 * - `source`: every document of its chain.
 * - `kind`: how exact its figure is; none when it gives no figure.
 * - `status`: how it stands beside the other claims.
 */
export function claimValues(known: Known): Readonly<Record<Dimension, ValuesOf>> {
  const { dataset, lookup, relations } = known;
  const { accountOf, inputTo, tallies } = tiesOf(known);
  const bodies = new Map(dataset.actors.map(({ id }) => [id, [bodyOf(id, lookup).id]]));
  const ofBatch = new Map(
    dataset.batches.map((batch) => [
      batch,
      { id: [batch.id], nationalities: nationalitiesOf(batch, lookup), places: placesOf(batch) },
    ]),
  );
  // Most claims are about one batch or none, and say so.
  const own = new Map(dataset.batches.map((batch) => [batch.id, [batch]]));
  let asked: { readonly claim: Claim; readonly about: readonly Batch[] } | undefined;
  const aboutOf = (claim: Claim): readonly Batch[] => {
    // Three dimensions ask.
    if (asked?.claim === claim) return asked.about;
    const { id, scope } = claim;
    const named = scope?.batch === undefined ? NONE : (own.get(scope.batch) ?? NONE);
    const counted = accountOf.get(id);
    asked = { claim, about: counted ? [...counted, ...named] : named };
    return asked.about;
  };
  return {
    nationality: (claim) =>
      union(
        union(claim.scope?.nationalities ?? NONE, tallies.get(claim.id) ?? NONE, rowsOf),
        aboutOf(claim),
        (batch) => ofBatch.get(batch)?.nationalities ?? NONE,
      ),
    batch: (claim) =>
      union(
        union(NONE, aboutOf(claim), (batch) => ofBatch.get(batch)?.id ?? NONE),
        inputTo.get(claim.id) ?? NONE,
        (batch) => ofBatch.get(batch)?.id ?? NONE,
      ),
    place: (claim) =>
      union(
        claim.scope?.places ?? NONE,
        aboutOf(claim),
        (batch) => ofBatch.get(batch)?.places ?? NONE,
      ),
    claimant: (claim) => bodies.get(claimantOf(claim)) ?? NONE,
    topic: ({ topic }) => [topic],
    source: ({ attribution }) => {
      const ids: string[] = [];
      for (const { source } of attribution) {
        if (source !== undefined && !ids.includes(source)) ids.push(source);
      }
      return ids;
    },
    kind: ({ quantity }) => (quantity ? [quantity.kind] : NONE),
    status: ({ id }) => {
      const status = relations.get(id)?.status;
      return status ? [status] : NONE;
    },
  };
}

const NONE: readonly never[] = [];

/** Claims that stand for something else of the dataset: batches that they are about, tallies. */
interface Ties {
  /** Batches that name a claim among the accounts of their size. */
  readonly accountOf: ReadonlyMap<ClaimId, readonly Batch[]>;
  /** Batches whose size is computed from a claim. */
  readonly inputTo: ReadonlyMap<ClaimId, readonly Batch[]>;
  readonly tallies: ReadonlyMap<ClaimId, readonly Tally[]>;
}

function tiesOf({ dataset }: Known): Ties {
  const accountOf = new Map<ClaimId, Batch[]>();
  const inputTo = new Map<ClaimId, Batch[]>();
  const tallies = new Map<ClaimId, Tally[]>();
  for (const batch of dataset.batches) {
    for (const claim of batch.accounts) append(accountOf, claim, batch);
    if (batch.derivation) {
      const { whole, less } = batch.derivation;
      for (const claim of [whole, ...less]) append(inputTo, claim, batch);
    }
  }
  for (const tally of dataset.tallies) {
    for (const claim of [tally.claim, tally.men, tally.women, tally.nationalities]) {
      if (claim !== undefined) append(tallies, claim, tally);
    }
  }
  return { accountOf, inputTo, tallies };
}

/** Everything that the dataset could be filtered by, in the order of the dataset. */
export function dimensionValues({
  dataset,
  lookup,
}: Known): Readonly<Record<Dimension, readonly DimensionValue[]>> {
  const bodies = new Map(
    dataset.actors.map((actor) => bodyOf(actor.id, lookup)).map((body) => [body.id, body]),
  );
  return {
    nationality: dataset.nationalities.map(({ code, name }) => ({ id: code, label: name })),
    batch: dataset.batches.map(({ id, label }) => ({ id, label })),
    place: dataset.places.map(({ id, name }) => ({ id, label: name })),
    claimant: [...bodies.values()].map(({ id, name }) => ({ id, label: name })),
    topic: dataset.topics.map(({ id, label }) => ({ id, label })),
    source: dataset.sources.map(({ id, publisher, title }) => ({
      id,
      label: `${publisher}: ${title}`,
    })),
    kind: QUANTITY_KINDS.map((id) => ({ id, label: id })),
    status: STATUSES.map((id) => ({ id, label: id })),
  };
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
