import type { Quantity } from "../dataset/quantity.ts";
import { add, boundsOf, openUpwards, quantityOf, ZERO } from "./bounds.ts";
import type { BatchRow } from "./batchRows.ts";
import { type Figure, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";

/** How far the total has come after one day's batches: a height of its line, not a figure that is told. */
export interface TotalStep {
  readonly day: number;
  readonly total: Quantity;
}

/**
 * What the batches add up to, by interval arithmetic (`bounds.ts`); undefined when there is nothing
 * to add. Left out: batches whose people are counted in another one, and what is no size.
 * Open upwards where a size is not known or the dataset says that batches are missing.
 */
export function totalOf(rows: readonly BatchRow[], known: Known): Figure | undefined {
  return sumOf(rows, openedBy(known));
}

/** Why batches are missing, where the dataset says that they are. */
function openedBy({ dataset }: Known): string | undefined {
  return dataset.gaps.find((gap) => gap.opens === "batches")?.text;
}

/** What just these batches add up to, with no word on those that are missing unless one is given. */
export function sumOf(rows: readonly BatchRow[], opened?: string): Figure | undefined {
  const added = rows.filter(isAdded);
  const [first] = added;
  if (!first) return undefined;
  return figureOfFormula(
    { terms: added.map(termOf), ...(opened === undefined ? {} : { opened }) },
    first.figure.unit,
  );
}

/**
 * The total day by day. A batch is added on the last day of its span: by then it had left, whatever
 * the day.
 */
export function totalSteps(rows: readonly BatchRow[], known: Known): readonly TotalStep[] {
  const isOpen = openedBy(known) !== undefined;
  const totals = new Map<number, Quantity>();
  let bounds = ZERO;
  for (const { figure, span } of rows.filter(isAdded).toSorted(byLastDay)) {
    bounds = add(bounds, boundsOf(figure.quantity) ?? ZERO);
    totals.set(span.last, quantityOf(isOpen ? openUpwards(bounds) : bounds));
  }
  return [...totals].map(([day, total]) => ({ day, total }));
}

function byLastDay(a: BatchRow, b: BatchRow): number {
  return a.span.last - b.span.last;
}

/** The one figure that is drawn and added where several accounts conflict, still with all claims. */
export function drawnFigure({ accounts: _accounts, ...figure }: Figure): Figure {
  return figure;
}

/** True for a row that a total counts. A size that is not known counts, as any number or none. */
export function isAdded(row: BatchRow): boolean {
  return row.exclusion === undefined && boundsOf(row.figure.quantity) !== undefined;
}

function termOf(row: BatchRow): Term {
  return {
    sign: "+",
    quantity: row.figure.quantity,
    claims: row.figure.claims,
    label: row.label,
  };
}
