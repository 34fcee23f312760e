import type { Claim, ClaimId, Source, SourceId } from "../dataset/schema.ts";
import { append } from "./append.ts";
import type { Known } from "./known.ts";

/** One document and what rests on it. */
export interface SourceRow {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  readonly kind: Source["kind"];
  readonly lang: string;
  readonly note: string | undefined;
  /** Claims that it carries. */
  readonly claims: readonly ClaimId[];
  /** Those of them that no other document carries. */
  readonly alone: readonly ClaimId[];
  /** Batches whose size rests on a claim that it carries. */
  readonly batches: number;
  readonly tallies: number;
  readonly places: number;
}

export interface SourceList {
  readonly groups: readonly SourceGroup[];
  readonly sources: number;
  readonly claims: number;
  /** Claims that one document alone carries. */
  readonly onOne: number;
  /** Claims that only low-grade documents carry. */
  readonly onLowGrade: number;
}

/** Sources of one kind: those that carry most claims first, then by publisher and title. */
export interface SourceGroup {
  readonly kind: Source["kind"];
  readonly rows: readonly SourceRow[];
}

const KINDS = [
  "official",
  "wire",
  "established",
  "reference",
  "republisher",
  "low",
] as const satisfies readonly Source["kind"][];

/** Every source of the dataset with what rests on it, grouped by kind; kinds without any left out. */
export function deriveSources(known: Known): SourceList {
  const { dataset, lookup } = known;
  const carried = new Map<SourceId, Claim[]>();
  const documents = new Map<ClaimId, readonly SourceId[]>();
  for (const claim of dataset.claims) {
    const ids = [...new Set(claim.attribution.flatMap(({ source }) => source ?? []))];
    documents.set(claim.id, ids);
    for (const id of ids) append(carried, id, claim);
  }
  const batchesOf = countBatches(known, documents);
  const talliesOf = countNamed(dataset.tallies.map((tally) => tally.sources));
  const placesOf = countNamed(
    dataset.places.map((place) => [
      ...place.sources,
      ...(place.position?.sources ?? []),
      ...(place.alternatives ?? []).flatMap((other) => other.sources),
    ]),
  );
  const rows = dataset.sources.map((source): SourceRow => {
    const claims = carried.get(source.id) ?? [];
    return {
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      published: source.published,
      kind: source.kind,
      lang: source.lang,
      note: source.note,
      claims: claims.map((claim) => claim.id),
      alone: claims.map((claim) => claim.id).filter((id) => documents.get(id)?.length === 1),
      batches: batchesOf.get(source.id) ?? 0,
      tallies: talliesOf.get(source.id) ?? 0,
      places: placesOf.get(source.id) ?? 0,
    };
  });
  const carriers = [...documents.values()];
  return {
    groups: KINDS.map((kind) => ({
      kind,
      rows: rows.filter((row) => row.kind === kind).toSorted(compareRows),
    })).filter((group) => group.rows.length > 0),
    sources: rows.length,
    claims: dataset.claims.length,
    onOne: carriers.filter((ids) => ids.length === 1).length,
    onLowGrade: carriers.filter((ids) => ids.every((id) => lookup.source(id).kind === "low"))
      .length,
  };
}

function countBatches(
  { dataset }: Known,
  documents: ReadonlyMap<ClaimId, readonly SourceId[]>,
): ReadonlyMap<SourceId, number> {
  return countNamed(
    dataset.batches.map(({ accounts, derivation }) =>
      [...accounts, ...(derivation ? [derivation.whole, ...derivation.less] : [])].flatMap(
        (claim) => documents.get(claim) ?? [],
      ),
    ),
  );
}

/** How many of the given lists name each source; a list counts once. */
function countNamed(lists: readonly (readonly SourceId[])[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const list of lists) {
    for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function compareRows(a: SourceRow, b: SourceRow): number {
  return (
    b.claims.length - a.claims.length ||
    compare(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
    compare(a.title, b.title) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
