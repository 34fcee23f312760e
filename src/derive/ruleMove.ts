import type { BatchRow } from "./batchRows.ts";
import { extentOf } from "./bounds.ts";
import { type Figure, figureOfFormula, type Term } from "./figure.ts";
import { isAdded } from "./runningTotal.ts";

/** How far a total moves when another rule chooses among rival accounts. */
export interface Move {
  /** What the one total has more than the other: the accounts that change, and no others. */
  readonly figure: Figure;
  readonly direction: "more" | "fewer";
}

/**
 * Two open totals have no difference that can be told; the accounts that change between them have. So
 * the move is the sum of what those batches count under the one rule less what they count under the
 * other. Undefined when no batch changes.
 *
 * @param from rows under the rule in force, @param to the same batches under another
 */
export function moveBetween(from: readonly BatchRow[], to: readonly BatchRow[]): Move | undefined {
  const before = new Map(from.filter(isAdded).map((row) => [row.id, row]));
  const changed = to.filter(isAdded).flatMap((row) => {
    const old = before.get(row.id);
    return old && !isSame(old.figure, row.figure) ? [{ old, row }] : [];
  });
  const [first] = changed;
  if (!first) return undefined;
  const net = changed.reduce((sum, { old, row }) => sum + sizeOf(row) - sizeOf(old), 0);
  const terms = changed.flatMap(({ old, row }): Term[] => {
    const [more, less] = net < 0 ? [old, row] : [row, old];
    return [termOf(more, "+"), termOf(less, "−")];
  });
  const figure = figureOfFormula({ terms }, first.row.figure.unit);
  return { figure, direction: net < 0 ? "fewer" : "more" };
}

function isSame(a: Figure, b: Figure): boolean {
  return JSON.stringify(a.quantity) === JSON.stringify(b.quantity);
}

function sizeOf({ figure }: BatchRow): number {
  return extentOf(figure.quantity)?.to ?? 0;
}

function termOf({ figure, label }: BatchRow, sign: Term["sign"]): Term {
  return { sign, quantity: figure.quantity, claims: figure.claims.slice(0, 1), label };
}
