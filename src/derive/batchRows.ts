import { type DaySpan, isUncertain, parseEdtf } from "../dataset/edtf.ts";
import type { Quantity } from "../dataset/quantity.ts";
import type { Batch, BatchId, ClaimId, NationalityCode } from "../dataset/schema.ts";
import { listedOf, sizeOf } from "./batchSize.ts";
import type { Rule } from "./rule.ts";
import type { Figure } from "./figure.ts";
import type { Known } from "./known.ts";

/** How well the size of a batch is known: what its mark has to show. */
export type BatchState = "counted" | "announced" | "derived" | "doubted";

/** Why the people of a batch are not added to a total. */
export type Exclusion =
  | {
      readonly kind: "part-of" | "onward-of";
      readonly batch: BatchId;
      /** The batch that they are counted in. */
      readonly label: string;
    }
  | { readonly kind: "outside"; readonly because: string };

/** One batch, as it is drawn. */
export interface BatchRow {
  readonly id: BatchId;
  readonly label: string;
  /** EDTF. */
  readonly occurred: string;
  /** Day numbers, both included. */
  readonly span: { readonly first: number; readonly last: number };
  /** False when the batch left on some day of the span that nobody named. */
  readonly dayKnown: boolean;
  readonly kind: Batch["kind"];
  /**
   * How many people of the chosen nationalities. Where accounts conflict its `quantity` is the
   * chosen one's and `accounts` has them all, by date, then by name.
   */
  readonly figure: Figure;
  readonly state: BatchState;
  /** Why the state is what it is, where that is not plain: "accounts differ", a copy, a reading. */
  readonly doubt: "accounts-differ" | "low-sources" | undefined;
  /** Why the size is read as "about". */
  readonly readAs: string | undefined;
  /** Absent: added to the total. */
  readonly exclusion: Exclusion | undefined;
  /** Names, in the order of the dataset. */
  readonly nationalities: readonly string[];
  readonly men: Figure | undefined;
  readonly women: Figure | undefined;
  readonly flights: Figure | undefined;
  /** Where from, over which crossing, where to; by whom handed over; in the dataset's words. */
  readonly from: string | undefined;
  readonly handedOverBy: string | undefined;
  readonly crossing: string | undefined;
  readonly destination: string | undefined;
  readonly means: string | undefined;
  readonly note: string | undefined;
}

/**
 * The batches that carried people of the given nationalities (none given: all), in order of time.
 * A batch listed by a tally counts with that tally's rows.
 */
export function batchRows(
  known: Known,
  nationality: readonly string[],
  rule: Rule,
): readonly BatchRow[] {
  const chosen = new Set(nationality);
  return known.dataset.batches
    .flatMap((batch) => {
      const row = batchRow(batch, known, chosen, rule);
      return row ? [row] : [];
    })
    .toSorted((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

/**
 * The same batches under another rule. A rule chooses among several accounts: a batch that has but
 * one, or a derived size, is the same under all of them.
 */
export function underRule(
  rows: readonly BatchRow[],
  known: Known,
  nationality: readonly string[],
  rule: Rule,
): readonly BatchRow[] {
  const chosen = new Set(nationality);
  return rows.map((row) => {
    const batch = known.lookup.batch(row.id);
    return batch.accounts.length < 2 ? row : (batchRow(batch, known, chosen, rule) ?? row);
  });
}

function batchRow(
  batch: Batch,
  known: Known,
  chosen: ReadonlySet<string>,
  rule: Rule,
): BatchRow | undefined {
  const { lookup } = known;
  const composition = compositionOf(batch, known);
  const included = composition.filter((code) => chosen.size === 0 || chosen.has(code));
  const span = closedSpan(parseEdtf(batch.occurred));
  // Of a batch that nobody has listed yet only the size is known.
  if ((included.length === 0 && chosen.size > 0) || !span) return undefined;
  const whole = chosen.size === 0 || batch.tally === undefined;
  const figure = whole ? sizeOf(batch, known, rule) : listedOf(batch, included, known);
  if (!figure) return undefined;
  const low = isLow(figure.claims, known);
  const part = (quantity: Quantity | undefined): Figure | undefined =>
    whole && quantity ? { quantity, unit: figure.unit, claims: figure.claims } : undefined;
  const flight = known.dataset.units.find((unit) => unit.id === "flight");
  return {
    id: batch.id,
    label: batch.label,
    occurred: batch.occurred,
    span,
    dayKnown: !isUncertain(batch.occurred) && /\d{4}-\d{2}-\d{2}/.test(batch.occurred),
    kind: batch.kind,
    figure,
    state: batch.announcedOnly
      ? "announced"
      : whole && batch.derivation
        ? "derived"
        : figure.accounts || low
          ? "doubted"
          : "counted",
    doubt: figure.accounts ? "accounts-differ" : low ? "low-sources" : undefined,
    readAs: batch.readAs?.because,
    exclusion: exclusionOf(batch, known),
    nationalities: included.map((code) => lookup.nationality(code).name),
    men: part(batch.men),
    women: part(batch.women),
    flights:
      flight && batch.flights !== undefined
        ? {
            quantity: { kind: "exact", value: batch.flights },
            unit: flight.id,
            claims: figure.claims,
          }
        : undefined,
    from: batch.from,
    handedOverBy: batch.handedOverBy,
    crossing: batch.crossing === undefined ? undefined : lookup.place(batch.crossing).name,
    destination:
      batch.destination ?? (batch.to === undefined ? undefined : lookup.place(batch.to).name),
    means: batch.means,
    note: batch.note,
  };
}

/** Every nationality in a batch, in the order of the tally that lists them. */
export function compositionOf(batch: Batch, known: Known): readonly NationalityCode[] {
  if (batch.nationality !== undefined) return [batch.nationality];
  if (batch.tally === undefined) return [];
  return known.lookup.tally(batch.tally).rows.map((row) => row.nationality);
}

function exclusionOf(batch: Batch, known: Known): Exclusion | undefined {
  const counted = batch.partOf ?? batch.onwardOf;
  if (counted !== undefined) {
    const kind = batch.partOf === undefined ? "onward-of" : "part-of";
    return { kind, batch: counted, label: known.lookup.batch(counted).label };
  }
  return batch.outside === undefined ? undefined : { kind: "outside", because: batch.outside };
}

/** True when every source that carried the claims is a copy or a content farm. */
function isLow(claims: readonly ClaimId[], known: Known): boolean {
  const sources = claims.flatMap((id) =>
    known.lookup.claim(id).attribution.flatMap(({ source }) => source ?? []),
  );
  return sources.length > 0 && sources.every((id) => known.lookup.source(id).kind === "low");
}

function closedSpan(span: DaySpan | undefined): { first: number; last: number } | undefined {
  const first = span?.first ?? span?.last;
  const last = span?.last ?? span?.first;
  return first === undefined || last === undefined ? undefined : { first, last };
}
