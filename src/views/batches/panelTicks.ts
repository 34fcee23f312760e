import type { Quantity } from "../../dataset/quantity.ts";
import type { Batches } from "../../derive/batches.ts";
import type { BatchRow } from "../../derive/batchRows.ts";
import { extentOf } from "../../derive/bounds.ts";
import { ticksTo } from "../place.ts";

/** The numbers at the left of the bars: from zero to the top of their panel. */
export function barTicks(rows: readonly BatchRow[]): readonly number[] {
  return ticksTo(Math.max(0, ...rows.map(({ figure }) => lengthOf(figure.quantity))), 4);
}

/** Those at the left of the running total, with the totals that others kept. */
export function totalTicks({ steps, official }: Batches): readonly number[] {
  const lengths = [
    ...steps.map((step) => lengthOf(step.total)),
    ...official.map(({ figure }) => lengthOf(figure.quantity)),
  ];
  return ticksTo(Math.max(0, ...lengths), 3);
}

/** How many people a mark of a quantity reaches to. */
export function lengthOf(quantity: Quantity): number {
  return extentOf(quantity)?.to ?? 0;
}
