import { boundsOf } from "./bounds.ts";
import type { BatchRow } from "./batchRows.ts";
import { type Figure, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";

/** The total after one day's batches. */
export interface TotalStep {
  readonly day: number;
  readonly total: Figure;
}

/**
 * What the batches add up to, by interval arithmetic (`bounds.ts`); undefined when there is nothing
 * to add. Left out: batches whose people are counted in another one, and what is no size.
 * Open upwards where a size is not known or the dataset says that batches are missing.
 */
export function totalOf(rows: readonly BatchRow[], known: Known): Figure | undefined {
  return sumOf(rows, known.dataset.gaps.find((gap) => gap.opens === "batches")?.text);
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
  const added = rows.filter(isAdded);
  const days = [...new Set(added.map((row) => row.span.last))].toSorted((a, b) => a - b);
  return days.flatMap((day) => {
    const total = totalOf(
      added.filter((row) => row.span.last <= day),
      known,
    );
    return total ? [{ day, total }] : [];
  });
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
