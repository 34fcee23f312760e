import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/dataset/quantity.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { type Strip, stripsOf } from "../../src/derive/strip.ts";
import { layOutStrip, ROOM } from "../../src/views/disputes/stripLayout.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";
import { boundedQuantity } from "../fixtures/quantities.ts";

const [claim] = deriveKnown(dataset({ claims: [rawClaim("c1")] })).dataset.claims;
const [unit] = deriveKnown(dataset()).dataset.units;
if (!claim || !unit) throw new Error("the fixture lacks something");

function stripOf(quantities: readonly Quantity[]): Strip {
  const marks = quantities.map((quantity) => ({
    figure: { quantity, unit: unit?.id ?? never(), claims: claim ? [claim.id] : [] },
    by: ["Somebody"],
    said: "2025-02-12",
  }));
  return stripsOf(marks)[0] ?? { unit: unit?.id ?? never(), marks: [], ticks: [0, 1] };
}

function never(): never {
  throw new Error("the fixture has a unit");
}

const exact = (value: number): Quantity => ({ kind: "exact", value });

describe(layOutStrip, () => {
  it("places marks in percent of a common scale", () => {
    const { marks, ticks } = layOutStrip(stripOf([exact(2500), exact(10_000)]));
    expect(ticks.map(({ value }) => value)).toEqual([0, 2000, 4000, 6000, 8000, 10_000, 12_000]);
    expect(marks.map(({ from }) => from)).toEqual([(100 * 2500) / 12_000, (100 * 10_000) / 12_000]);
  });

  it("puts a label on the side of its mark that has more room", () => {
    const { marks } = layOutStrip(stripOf([exact(100), exact(900)]));
    expect(marks.map(({ side }) => side)).toEqual(["after", "before"]);
  });

  it("puts the label of a range that leaves no room under it", () => {
    const { marks } = layOutStrip(stripOf([{ kind: "range", min: 300, max: 950 }, exact(100)]));
    expect(marks.map(({ side }) => side)).toEqual(["under", "after"]);
  });

  it("keeps every mark on the scale and leaves every label room, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.array(boundedQuantity, { minLength: 2, maxLength: 9 }), (quantities) => {
        for (const { from, to, side } of layOutStrip(stripOf(quantities)).marks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(100);
          const room = { after: 100 - to, before: from, under: 100 }[side];
          expect(room).toBeGreaterThanOrEqual(ROOM);
        }
      }),
    );
  });

  it("draws the marks in the order in which they were said, not in that of their sizes", () => {
    const { marks } = layOutStrip(stripOf([exact(900), exact(100), exact(500)]));
    expect(marks.map(({ mark }) => mark.figure.quantity)).toEqual([900, 100, 500].map(exact));
  });
});
