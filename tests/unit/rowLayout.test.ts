import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import type { TallyRowView } from "../../src/derive/tallyRows.ts";
import { layRows } from "../../src/views/nationalities/rowLayout.ts";
import { dataset, type RawEntry, rawClaim } from "../fixtures/dataset.ts";
import { rawTally } from "../fixtures/tally.ts";

const exact = (value: number) => ({ kind: "exact", value });

/** Rows of a tally of so many Chinese and Kenyans. */
function rowsOf(chinese: number, kenyans: number): readonly TallyRowView[] {
  return tallied(chinese + kenyans, [
    { nationality: "CHN", quantity: exact(chinese) },
    { nationality: "KEN", quantity: exact(kenyans) },
  ]);
}

/** Rows of a tally that says how many were men and women. */
function splitRows(men: number, women: number): readonly TallyRowView[] {
  return tallied(men + women, [
    { nationality: "CHN", quantity: exact(men + women), men: exact(men), women: exact(women) },
  ]);
}

function tallied(all: number, rows: readonly RawEntry[]): readonly TallyRowView[] {
  const known = deriveKnown(
    dataset({
      claims: [rawClaim("list-claim", { quantity: exact(all) })],
      tallies: [rawTally("list", rows)],
    }),
  );
  return deriveTallies(known, { tally: "list", nationality: [], rule: "editor" }).rows;
}

describe(layRows, () => {
  it("is as wide as its room where no nationality is named", () => {
    const { width, plot, plotWidth } = layRows([], "log", 800);
    expect(plotWidth).toBeGreaterThan(0);
    expect(plot + plotWidth).toBeLessThanOrEqual(width);
  });

  it("puts each power of ten as far from the last on a log scale", () => {
    const { at, ticks } = layRows(rowsOf(4860, 1), "log", 800);
    expect(ticks).toEqual([1, 10, 100, 1000]);
    expect(at(1)).toBe(0);
    expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 6);
  });

  it("starts at zero on a linear scale, so that lengths can be compared", () => {
    const { at, ticks } = layRows(rowsOf(4860, 1), "linear", 800);
    expect(ticks[0]).toBe(0);
    expect(at(0)).toBe(0);
    expect(at(2000)).toBeCloseTo(2 * at(1000), 6);
  });

  it("keeps every mark in the plot, at any width and on either scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 280, max: 1400 }),
        fc.constantFrom("log" as const, "linear" as const),
        (chinese, kenyans, width, scale) => {
          const { at, plotWidth } = layRows(rowsOf(chinese, kenyans), scale, width);
          for (const value of [chinese, kenyans]) {
            expect(at(value)).toBeGreaterThanOrEqual(0);
            expect(at(value)).toBeLessThanOrEqual(plotWidth + 0.001);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("leaves out numbers of ticks that would run into one another", () => {
    const narrow = layRows(rowsOf(4860, 1), "log", 230);
    expect(narrow.ticks).toEqual([1, 10, 100, 1000]);
    expect(narrow.numbered.size).toBeLessThan(4);
    expect([...layRows(rowsOf(4860, 1), "log", 800).numbered]).toEqual([1, 10, 100, 1000]);
  });

  it("keeps the words over men and women apart at any width", () => {
    for (const width of [288, 358, 800]) {
      const { men = 0, women = 0 } = layRows(splitRows(54, 73), "log", width);
      // "women" is 40 pixels wide.
      expect(women - men).toBeGreaterThanOrEqual(48);
    }
  });

  it("leaves men and women to the table where they would leave no plot", () => {
    const millions = splitRows(4_764_000, 96_000);
    expect(layRows(millions, "log", 288).men).toBeUndefined();
    expect(layRows(millions, "log", 288).plotWidth).toBeGreaterThan(100);
    expect(layRows(millions, "log", 600).men).toBeDefined();
  });
});
