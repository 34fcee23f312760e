import { parseEdtf } from "../dataset/edtf.ts";
import type { Batch, BatchId, Claim, ClaimId, NationalityCode } from "../dataset/schema.ts";
import { compositionOf } from "./batchRows.ts";
import type { Known } from "./known.ts";
import { originsOf } from "./origin.ts";
import { shortNameOf } from "./shortName.ts";

/** Which nationalities are on record in which batches, and where nobody has reported any. */
export interface Silence {
  /** In order of time. */
  readonly batches: readonly ReportedBatch[];
  /** Every nationality that is named anywhere: those of most batches first, then by name. */
  readonly rows: readonly NationalityReports[];
}

export interface ReportedBatch {
  readonly id: BatchId;
  readonly label: string;
  /** EDTF. */
  readonly occurred: string;
}

export interface NationalityReports {
  readonly code: NationalityCode;
  readonly name: string;
  /** One for each batch in which it is on record, in order of time; of all others, no report. */
  readonly reports: readonly Report[];
}

/** What is on record of the people of one nationality in one batch. */
export interface Report {
  readonly batch: ReportedBatch;
  /**
   * `none`: all that is claimed is that there was nobody; `derived`: reported nowhere, calculated
   * from other claims; else how many independent origins there are.
   */
  readonly state: "none" | "derived" | "one" | "several";
  /** Names of the bodies that it goes back to. */
  readonly origins: readonly string[];
  /** In the dataset's order. */
  readonly claims: readonly ClaimId[];
}

/**
 * Who reported people of each nationality in each batch. A claim counts that is about the batch and
 * names the nationality, or gives the size of a batch of that nationality alone; a list of a batch
 * counts for every nationality in it. A repeat is no further origin. That there is no report says
 * nothing about who was there.
 */
export function deriveSilence(known: Known): Silence {
  const { dataset, lookup } = known;
  const cells = new Map<string, Set<ClaimId>>();
  for (const { batch, code, claims } of recordsOf(known)) {
    const cell = cells.get(`${batch} ${code}`) ?? new Set();
    cells.set(`${batch} ${code}`, cell);
    for (const id of claims) cell.add(id);
  }
  const position = new Map(dataset.claims.map(({ id }, at) => [id, at]));
  const inOrder = (a: ClaimId, b: ClaimId) => (position.get(a) ?? 0) - (position.get(b) ?? 0);
  const batches = dataset.batches.toSorted((a, b) => dayOf(a) - dayOf(b));
  const rows = namedIn(known).map((code): NationalityReports => ({
    code,
    name: lookup.nationality(code).name,
    reports: batches.flatMap((batch) => {
      const claims = cells.get(`${batch.id} ${code}`);
      return claims ? [reportOf(batch, [...claims].toSorted(inOrder), known)] : [];
    }),
  }));
  return {
    batches,
    rows: rows.toSorted(
      (a, b) => b.reports.length - a.reports.length || (a.name < b.name ? -1 : 1),
    ),
  };
}

interface Recorded {
  readonly batch: BatchId;
  readonly code: NationalityCode;
  readonly claims: readonly ClaimId[];
}

function recordsOf(known: Known): readonly Recorded[] {
  const { dataset, lookup } = known;
  const said = dataset.claims.flatMap(({ id, scope: { batch, nationalities = [] } = {} }) =>
    batch === undefined ? [] : nationalities.map((code) => ({ batch, code, claims: [id] })),
  );
  const listed = dataset.tallies.flatMap(({ claim, rows }) => {
    const batch = lookup.claim(claim).scope?.batch;
    return batch === undefined
      ? []
      : rows.map(({ nationality }) => ({ batch, code: nationality, claims: [claim] }));
  });
  const sized = dataset.batches.flatMap((batch) =>
    compositionOf(batch, known).map((code) => ({
      batch: batch.id,
      code,
      claims: restsOn(batch, known),
    })),
  );
  return [...said, ...listed, ...sized];
}

/** The claims that say who was in a batch, of the nationality or the list that it has. */
function restsOn({ nationality, tally, accounts, derivation }: Batch, { lookup }: Known) {
  if (nationality === undefined && tally !== undefined) return [lookup.tally(tally).claim];
  return derivation ? [derivation.whole, ...derivation.less] : accounts;
}

function reportOf(batch: Batch, claims: readonly ClaimId[], { lookup }: Known): Report {
  const origins = originsOf(claims, lookup);
  return {
    batch,
    state: claims.every((id) => isNone(lookup.claim(id)))
      ? "none"
      : batch.derivation
        ? "derived"
        : origins.length > 1
          ? "several"
          : "one",
    origins: origins.map((id) => shortNameOf(lookup.actor(id))),
    claims,
  };
}

function isNone({ quantity }: Claim): boolean {
  return quantity?.kind === "none";
}

/** Nationalities that a claim, a list or a batch is about. */
function namedIn(known: Known): readonly NationalityCode[] {
  const { claims, tallies, batches } = known.dataset;
  return [
    ...new Set([
      ...claims.flatMap(({ scope }) => scope?.nationalities ?? []),
      ...tallies.flatMap(({ rows }) => rows.map(({ nationality }) => nationality)),
      ...batches.flatMap((batch) => compositionOf(batch, known)),
    ]),
  ];
}

function dayOf({ occurred }: Batch): number {
  const span = parseEdtf(occurred);
  return span?.first ?? span?.last ?? Infinity;
}
