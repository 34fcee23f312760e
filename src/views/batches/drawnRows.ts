import type { BatchRow } from "../../derive/batchRows.ts";
import { extentOf } from "../../derive/bounds.ts";
import { MANY } from "../ChartFigure.tsx";

/**
 * The batches that are drawn, in their order: all of them, or of more than there is room for, the
 * largest. As many bars can be told apart on a wide screen, and their marks be walked through by
 * keyboard; a drawing of so many also has its table made when it is wanted. Total and table are of all.
 */
export function drawnRows(rows: readonly BatchRow[]): readonly BatchRow[] {
  if (rows.length <= MANY) return rows;
  const largest = new Set(rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MANY));
  return rows.filter((row) => largest.has(row));
}

/** What has no length is smaller than any that has one. */
function sizeOf({ figure }: BatchRow): number {
  return extentOf(figure.quantity)?.to ?? -1;
}
