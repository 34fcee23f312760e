import * as d3 from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleBand, scaleLinear, scalePoint } from "../../src/views/chartScales.ts";

const pixel = fc.integer({ min: -2000, max: 2000 });
const range = fc.tuple(pixel, pixel).filter(([from, to]) => from !== to);
const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
const names = fc.array(fc.string(), { minLength: 1, maxLength: 40 });

describe(scaleLinear, () => {
  it("puts numbers where d3-scale puts them", () => {
    fc.assert(
      fc.property(number, number, range, number, (low, high, ends, value) => {
        const ours = scaleLinear().domain([low, high]).range(ends);
        const theirs = d3.scaleLinear().domain([low, high]).range(ends);
        expect(ours(value)).toBeCloseTo(theirs(value), 5);
        expect(ours.domain()).toEqual(low === high ? [low] : theirs.domain());
        expect(ours.range()).toEqual(theirs.range());
      }),
    );
  });

  it("puts the middle of a domain in the middle of its range", () => {
    expect(scaleLinear().domain([0, 400]).range([48, 248])(200)).toBe(148);
  });
});

describe.each([
  { name: "scaleBand", ours: scaleBand<string>, theirs: () => d3.scaleBand() },
  { name: "scalePoint", ours: scalePoint<string>, theirs: () => d3.scalePoint() },
])("$name", ({ ours, theirs }) => {
  it("puts names where d3-scale puts them, also backwards, twice or alone", () => {
    fc.assert(
      fc.property(names, range, (domain, ends) => {
        const our = ours().domain(domain).range(ends);
        const their = theirs().domain(domain).range(ends);
        for (const name of domain) expect(our(name)).toBeCloseTo(their(name) ?? NaN, 5);
        expect(our.domain()).toEqual(their.domain());
        expect(our.range()).toEqual(their.range());
      }),
    );
  });

  it("has no place for a name that is not in its domain", () => {
    expect(ours().domain(["a"])("b")).toBeUndefined();
  });
});

describe("a band", () => {
  it("is as wide as every other", () => {
    fc.assert(
      fc.property(names, range, (domain, ends) => {
        const our = scaleBand<string>();
        our.domain(domain).range(ends);
        const their = d3.scaleBand().domain(domain).range(ends);
        expect(our.bandwidth()).toBeCloseTo(their.bandwidth(), 5);
      }),
    );
  });
});
