import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveBatches } from "../../src/derive/batches.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { layBars } from "../../src/views/batches/barLayout.ts";
import { barTicks } from "../../src/views/batches/panelTicks.ts";
import { timeScale } from "../../src/views/batches/timeScale.ts";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset } from "../fixtures/dataset.ts";

const HEIGHT = 150;

/** Bars of batches, one of so many people on each day of February that is given. */
function bars(sizes: readonly { readonly day: number; readonly people: number }[], width: number) {
  const known = deriveKnown(
    dataset({
      batches: sizes.map(({ day }, at) =>
        rawBatch(`b${at}`, { occurred: `2025-02-${String(day).padStart(2, "0")}` }),
      ),
      claims: sizes.map(({ people }, at) => rawCount(`b${at}`, people)),
    }),
  );
  const { rows, days } = deriveBatches(known, { nationality: [], rule: "editor" });
  if (!days) throw new Error("every batch has a day");
  return layBars(rows, timeScale(days, width, barTicks(rows)), HEIGHT);
}

describe(layBars, () => {
  it("gives each batch a height in proportion, from zero to a round number over the highest", () => {
    const { bars: laid, ticks } = bars(
      [
        { day: 1, people: 100 },
        { day: 20, people: 400 },
      ],
      800,
    );
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(400);
    expect(laid.map(({ height }) => height)).toEqual([HEIGHT / 4, HEIGHT]);
    expect(laid.map(({ label }) => label?.lines[0])).toEqual(["100", "400"]);
  });

  it("keeps bars of one day apart, and what the pointer hits with them", () => {
    const { bars: laid } = bars(
      [
        { day: 5, people: 10 },
        { day: 5, people: 20 },
        { day: 5, people: 30 },
      ],
      400,
    );
    const gaps = laid.slice(1).map((bar, at) => bar.x - (laid[at]?.x ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(laid[0]?.width ?? 0);
    for (const [at, bar] of laid.slice(1).entries()) {
      expect(bar.slot.from).toBe(laid[at]?.slot.to);
    }
  });

  it("leaves each of hundreds of bars its room within the plot", () => {
    const sizes = Array.from({ length: 200 }, (_, at) => ({ day: 1 + (at % 28), people: 10 }));
    const { bars: laid } = bars(sizes, 358);
    expect(laid).toHaveLength(200);
    for (const [at, bar] of laid.slice(1).entries()) {
      expect(bar.x - (laid[at]?.x ?? 0)).toBeGreaterThan(bar.width);
    }
    expect(laid[0]?.x).toBeGreaterThan(0);
    expect(laid.at(-1)?.x).toBeLessThan(300);
  });

  it("lets no label cover a bar", () => {
    const size = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      people: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 300, max: 1300 }),
        (sizes, width) => {
          const { bars: laid } = bars(sizes, width);
          for (const { label } of laid) {
            if (!label || label.anchor !== "middle") continue;
            const under = laid.filter(({ x }) => Math.abs(x - label.x) < 3);
            for (const bar of under) expect(label.y).toBeLessThanOrEqual(HEIGHT - bar.height);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
