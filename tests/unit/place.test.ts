import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf, overlaps, spread, textWidth, ticksTo } from "../../src/views/place.ts";

describe(ticksTo, () => {
  it("gives round values from zero that reach the highest", () => {
    expect(ticksTo(1429, 4)).toEqual([0, 500, 1000, 1500]);
    expect(ticksTo(8987, 3)).toEqual([0, 5000, 10_000]);
    expect(ticksTo(3, 4)).toEqual([0, 1, 2, 3]);
  });

  it("counts people, not halves of them", () => {
    expect(ticksTo(10, 4)).toEqual([0, 5, 10]);
  });

  it("always starts at zero and reaches the highest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 6 }), (high, n) => {
        const ticks = ticksTo(high, n);
        expect(ticks[0]).toBe(0);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe(textWidth, () => {
  it("gives wide scripts more room, and signs over and under a letter none", () => {
    expect(textWidth("三月")).toBeGreaterThan(textWidth("ab"));
    expect(textWidth("มี")).toBe(textWidth("ม"));
  });
});

describe(spread, () => {
  it("leaves alone what does not touch", () => {
    expect(spread([10, 30, 60], 10, 100)).toEqual([10, 30, 60]);
  });

  it("moves what touches apart about its mean", () => {
    expect(spread([10, 50, 50, 52], 10, 100)).toEqual([
      10, 40.666666666666664, 50.666666666666664, 60.666666666666664,
    ]);
  });

  it("keeps order and distance", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 480 }), { maxLength: 20 }), (wanted) => {
        const centres = spread(
          wanted.toSorted((a, b) => a - b),
          8,
          500,
        );
        expect(centres).toHaveLength(wanted.length);
        const gaps = centres.slice(1).map((centre, at) => centre - (centres[at] ?? 0));
        expect(Math.min(8, ...gaps)).toBeGreaterThanOrEqual(7.999);
      }),
    );
  });
});

describe(lanesOf, () => {
  it("uses a second lane only for what would cover another", () => {
    expect(
      lanesOf([
        { left: 0, right: 10 },
        { left: 5, right: 20 },
        { left: 10, right: 15 },
        { left: 12, right: 30 },
      ]),
    ).toEqual([0, 1, 0, 2]);
  });
});

describe(overlaps, () => {
  it("is false for boxes that only touch", () => {
    const box = { left: 0, right: 10, top: 0, bottom: 10 };
    expect(overlaps(box, { ...box, left: 10, right: 20 })).toBe(false);
    expect(overlaps(box, { ...box, left: 9, right: 20 })).toBe(true);
  });
});
