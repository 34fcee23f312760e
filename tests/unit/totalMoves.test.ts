import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datasetAsOf } from "../../src/derive/asOf.ts";
import { type BatchOptions, deriveBatches } from "../../src/derive/batches.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { RULES } from "../../src/derive/rule.ts";
import { totalMoves } from "../../src/derive/totalMoves.ts";
import { formatFigure } from "../../src/views/format.ts";
import { publishedDataset } from "../fixtures/published.ts";

const WHOLE = publishedDataset();
const KNOWN = deriveKnown(WHOLE);
const ALL: BatchOptions = { nationality: [], rule: "editor" };

describe(totalMoves, () => {
  it("has nothing to say of the total of all batches", () => {
    expect(totalMoves(KNOWN, ALL)).toEqual([]);
  });

  it("says from what to what, and by which condition", () => {
    const told = totalMoves(KNOWN, { ...ALL, nationality: ["IDN"] }).map(({ by, from, to }) => [
      by,
      formatFigure(from),
      to && formatFigure(to),
    ]);
    const whole = deriveBatches(KNOWN, ALL).total;
    const some = deriveBatches(KNOWN, { ...ALL, nationality: ["IDN"] }).total;
    expect(told).toEqual([
      ["nationality", whole && formatFigure(whole), some && formatFigure(some)],
    ]);
  });

  test("the moves lead from the total of all batches to the one that is shown", () => {
    const codes = WHOLE.nationalities.map(({ code }) => code);
    const days = ["2025-02-12", "2025-02-20", "2025-03-08", "2025-12-31", ""];
    fc.assert(
      fc.property(
        fc.subarray(codes, { maxLength: 3 }),
        fc.constantFrom(...RULES),
        fc.constantFrom(...days),
        (nationality, rule, day) => {
          const dataset = day === "" ? WHOLE : datasetAsOf(WHOLE, day);
          const known = deriveKnown(dataset, WHOLE);
          const moves = totalMoves(known, { nationality, rule });
          const shown = deriveBatches(known, { nationality, rule }).total?.quantity;
          const steps = [deriveBatches(KNOWN, ALL).total, ...moves.map(({ to }) => to)];
          expect(moves.map(({ from }) => from.quantity)).toEqual(
            steps.slice(0, -1).map((figure) => figure?.quantity),
          );
          expect(steps.at(-1)?.quantity).toEqual(shown);
        },
      ),
      { numRuns: 40 },
    );
  });
});
