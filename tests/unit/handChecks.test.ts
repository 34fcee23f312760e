import { describe, expect, it } from "vitest";
import { extentOf } from "../../src/derive/bounds.ts";
import { batchRows, compositionOf } from "../../src/derive/batchRows.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import type { Figure } from "../../src/derive/figure.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { HAND_BATCHES, HAND_CHECKS, NOT_EXPRESSED } from "../fixtures/handChecks.ts";
import { publishedDataset } from "../fixtures/published.ts";

const known = deriveKnown(publishedDataset());
const checks = new Map(deriveChecks(known).map((check) => [check.id, check]));
const sizeOf = (figure: Figure | undefined) => figure && extentOf(figure.quantity)?.to;

/** The figure of one batch for some nationalities, or for all. */
function batchFigure(batch: string, nationalities: readonly string[]): number | undefined {
  return sizeOf(batchRows(known, nationalities, "editor").find(({ id }) => id === batch)?.figure);
}

describe("the sums that were done by hand", () => {
  it.each(HAND_BATCHES)("the nationalities of batch %s make %d", (id, size) => {
    const batch = known.dataset.batches.find((other) => other.id === id);
    const parts = (batch ? compositionOf(batch, known) : []).map((code) => batchFigure(id, [code]));
    expect(parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0)).toBe(size);
    expect(batchFigure(id, [])).toBe(size);
  });

  it.each(HAND_CHECKS)("%s (%s): %d against %d, %s", (_, id, sum, stated, comes) => {
    const check = checks.get(id);
    const arithmetic = check?.arithmetic.kind === "equation" ? check.arithmetic : undefined;
    expect(sizeOf(arithmetic?.computed)).toBe(sum);
    expect(sizeOf(arithmetic?.stated)).toBe(stated);
    expect(check?.outcome.kind).toBe(comes);
  });

  it("closes the list of 7,141 with the repair: 7,141, and 6,716 men", () => {
    const repair = checks.get("t1a-rows")?.repair;
    expect(sizeOf(repair?.sum)).toBe(7141);
    const men = checks.get("t1a-men")?.arithmetic;
    expect(sizeOf(men?.kind === "equation" ? men.computed : undefined)).toBe(6716 - 2);
  });

  it("accounts for all 80: three on the form of the notes, one for the repair", () => {
    // Ids unique, references resolve, every fact has a source: `parse.test.ts` holds those.
    const ON_FORM = 3;
    const REPAIR = 1;
    const numbers = HAND_BATCHES.length + HAND_CHECKS.length + NOT_EXPRESSED.length;
    expect(numbers + ON_FORM + REPAIR).toBe(80);
  });
});
