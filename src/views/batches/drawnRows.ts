import type { BatchRow } from "../../derive/batchRows.ts";
import { extentOf } from "../../derive/bounds.ts";

/**
 * Bars that can be told apart on a wide screen, and marks that can be walked through by keyboard. A
 * table of more rows is not made ahead (`ChartFigure`).
 */
const MOST = 200;

/**
 * The batches that are drawn, in their order: all of them, or of more than there is room for, the
 * largest. Total and table are of all.
 */
export function drawnRows(rows: readonly BatchRow[]): readonly BatchRow[] {
  if (rows.length <= MOST) return rows;
  const largest = new Set(rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST));
  return rows.filter((row) => largest.has(row));
}

/** What has no length is smaller than any that has one. */
function sizeOf({ figure }: BatchRow): number {
  return extentOf(figure.quantity)?.to ?? -1;
}
