import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/dataset/quantity.ts";
import {
  add,
  type Bounds,
  boundsOf,
  extentOf,
  quantityOf,
  subtract,
  ZERO,
} from "../../src/derive/bounds.ts";
import { boundedQuantity, ONE_OF_EACH } from "../fixtures/quantities.ts";

const bounds = boundedQuantity.map((quantity) => known(boundsOf(quantity)));

function known(value: Bounds | undefined): Bounds {
  if (!value) throw new Error("no bounds");
  return value;
}

function sum(...quantities: readonly Quantity[]): Quantity {
  return quantityOf(quantities.map((q) => known(boundsOf(q))).reduce(add, ZERO));
}

describe(add, () => {
  it("adds exact numbers exactly", () => {
    expect(sum({ kind: "exact", value: 200 }, { kind: "exact", value: 421 })).toEqual({
      kind: "exact",
      value: 621,
    });
  });

  it("leaves the sum open when one part is open", () => {
    expect(sum({ kind: "exact", value: 200 }, { kind: "atLeast", value: 10 })).toEqual({
      kind: "atLeast",
      value: 210,
    });
    expect(
      sum({ kind: "exact", value: 200 }, { kind: "atLeast", value: 10, strict: true }),
    ).toEqual({ kind: "atLeast", value: 210, strict: true });
  });

  it("makes the sum about when one part is about", () => {
    expect(sum({ kind: "exact", value: 200 }, { kind: "about", value: 1429 })).toEqual({
      kind: "about",
      value: 1629,
    });
  });

  it.each<Quantity>([
    { kind: "unknown" },
    { kind: "withheld" },
    { kind: "words", words: "dozens" },
  ])("makes the sum at least when a part is $kind", (part) => {
    expect(sum({ kind: "exact", value: 200 }, part)).toEqual({ kind: "atLeast", value: 200 });
  });

  it("is an interval when a part is a range", () => {
    expect(sum({ kind: "exact", value: 10 }, { kind: "range", min: 2, max: 3 })).toEqual({
      kind: "range",
      min: 12,
      max: 13,
    });
  });

  it("does not care about order or grouping, and zero adds nothing", () => {
    fc.assert(
      fc.property(bounds, bounds, bounds, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, ZERO)).toEqual(a);
      }),
    );
  });

  it("never closes what is open: one open end opens the sum", () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        const total = add(a, b);
        expect(total.upper === undefined).toBe(!a.upper || !b.upper);
        expect(total.approx).toBe(a.approx || b.approx);
      }),
    );
  });
});

describe(subtract, () => {
  it("takes exact numbers off exactly: 2,876 − 2,255 − 200 is 421", () => {
    const at = (value: number) => known(boundsOf({ kind: "exact", value }));
    expect(quantityOf(subtract(subtract(at(2876), at(2255)), at(200)))).toEqual({
      kind: "exact",
      value: 421,
    });
  });

  it("gives a ceiling when a floor is taken off", () => {
    const whole = known(boundsOf({ kind: "exact", value: 100 }));
    const part = known(boundsOf({ kind: "atLeast", value: 30 }));
    expect(quantityOf(subtract(whole, part))).toEqual({ kind: "atMost", value: 70 });
  });
});

describe(quantityOf, () => {
  it("says again what the bounds of a quantity are", () => {
    fc.assert(
      fc.property(boundedQuantity, (quantity) => {
        expect(quantityOf(known(boundsOf(quantity)))).toEqual(quantity);
      }),
    );
  });
});

describe(extentOf, () => {
  it("gives no length to what has none, and a length of zero only to a claimed zero", () => {
    const without = ONE_OF_EACH.filter((quantity) => !extentOf(quantity)).map((q) => q.kind);
    expect(without).toEqual(["rank", "words", "unknown", "withheld", "notApplicable"]);
    expect(extentOf({ kind: "none" })).toEqual({ from: 0, to: 0 });
  });
});
