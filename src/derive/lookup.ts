import type {
  Actor,
  ActorId,
  Batch,
  BatchId,
  Claim,
  ClaimId,
  Dataset,
  NationalityCode,
  Place,
  PlaceId,
  Source,
  SourceId,
  Tally,
  TallyId,
} from "../dataset/schema.ts";

/**
 * Entries of a dataset by id. The dataset was parsed, so every id that it names is there; asking
 * for one that is not is a fault of the program, and throws.
 */
export interface Lookup {
  readonly claim: (id: ClaimId) => Claim;
  readonly actor: (id: ActorId) => Actor;
  readonly source: (id: SourceId) => Source;
  readonly place: (id: PlaceId) => Place;
  readonly batch: (id: BatchId) => Batch;
  readonly tally: (id: TallyId) => Tally;
  readonly nationality: (code: NationalityCode) => Dataset["nationalities"][number];
}

export function lookupOf(dataset: Dataset): Lookup {
  return {
    claim: byId(dataset.claims),
    actor: byId(dataset.actors),
    source: byId(dataset.sources),
    place: byId(dataset.places),
    batch: byId(dataset.batches),
    tally: byId(dataset.tallies),
    nationality: by(dataset.nationalities, (entry) => entry.code),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): (id: T["id"]) => T {
  return by(entries, (entry) => entry.id);
}

function by<T, K extends string>(entries: readonly T[], key: (entry: T) => K): (id: K) => T {
  const map = new Map<K, T>();
  for (const entry of entries) map.set(key(entry), entry);
  return (id) => {
    const entry = map.get(id);
    if (entry === undefined) throw new Error(`no entry ${id} in the dataset`);
    return entry;
  };
}
