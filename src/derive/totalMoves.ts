import type { BatchOptions } from "./batches.ts";
import { batchRows } from "./batchRows.ts";
import type { Figure } from "./figure.ts";
import { deriveKnown, type Known } from "./known.ts";
import { totalOf } from "./runningTotal.ts";

/** What moved the total of the batches, and from what to what. */
export interface TotalMove {
  /** The day up to which things are known, the nationalities that are chosen, the rule. */
  readonly by: "asof" | "nationality" | "rule";
  readonly from: Figure;
  /** Undefined: there is nothing left to add. */
  readonly to: Figure | undefined;
}

/**
 * Why the total that is shown is not that of all batches: one condition laid on after the other, in
 * the order of an address, and the total before and after each that moved it. The first starts from the
 * total of all that is known by the editors' choice, the last ends at the one that is shown.
 */
export function totalMoves(
  known: Known,
  { nationality, rule }: BatchOptions,
): readonly TotalMove[] {
  let before = total(deriveKnown(known.whole), { nationality: [], rule: "editor" });
  const after = {
    asof: total(known, { nationality: [], rule: "editor" }),
    nationality: total(known, { nationality, rule: "editor" }),
    rule: total(known, { nationality, rule }),
  };
  return (["asof", "nationality", "rule"] as const).flatMap((by): TotalMove[] => {
    const [from, to] = [before, after[by]];
    before = to;
    return from && !isSame(from, to) ? [{ by, from, to }] : [];
  });
}

function total(known: Known, { nationality, rule }: BatchOptions): Figure | undefined {
  return totalOf(batchRows(known, nationality, rule), known);
}

function isSame(a: Figure, b: Figure | undefined): boolean {
  return JSON.stringify(a.quantity) === JSON.stringify(b?.quantity);
}
