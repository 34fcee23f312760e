import { describe, expect, test } from "vitest";
import { compare } from "../../src/derive/comparable.ts";
import { lookupOf } from "../../src/derive/lookup.ts";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";

const BATCHES = [
  {
    id: "b1",
    label: "A batch",
    occurred: "2025-02-12",
    kind: "handover",
    accounts: ["a"],
    nationality: "CHN",
  },
  {
    id: "b2",
    label: "Another batch",
    occurred: "2025-02-12",
    kind: "handover",
    accounts: ["a"],
    nationality: "KEN",
  },
];
const PLACE = { kind: "town", countries: ["MMR"], sources: ["s1"] };
const PLACES = [
  { ...PLACE, id: "town", name: "Town" },
  { ...PLACE, id: "village", name: "Village" },
];

/** Compares two claims of 10 people, alike but for these fields. */
function compared(a: RawEntry, b: RawEntry) {
  const data = dataset({
    claims: [rawClaim("a", a), rawClaim("b", b)],
    batches: BATCHES,
    places: PLACES,
    measures: ALL_MEASURES,
  });
  const [first, second] = data.claims;
  if (!first || !second) throw new Error("two claims were given");
  const comparison = compare(first, second, lookupOf(data));
  return "pair" in comparison
    ? { kind: comparison.kind, period: comparison.period }
    : comparison.kind === "near-miss"
      ? { kind: comparison.kind, differs: comparison.differs }
      : { kind: comparison.kind };
}

const SAME = { kind: "same", period: "identical" };
const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });

describe(compare, () => {
  test("two claims that agree in every field count the same thing", () => {
    expect(compared({}, by("army"))).toEqual(SAME);
  });

  test.each([
    ["measure", { measure: "awaiting" }],
    ["population", { population: "workers" }],
    ["flow", { flow: "stock" }],
    ["nationalities", { scope: { nationalities: ["KEN"] } }],
    ["sex", { scope: { sex: "women" } }],
    ["batch", { scope: { batch: "b1", nationalities: [] } }],
    ["place", { scope: { places: ["town"] } }],
    ["time", { time: { said: "2025-02-12", period: "2025-02-13" } }],
  ])("claims that differ in %s only are a near-miss that names it", (field, fields) => {
    expect(compared({}, fields)).toEqual({ kind: "near-miss", differs: [field] });
  });

  test("a near-miss names both of two fields", () => {
    expect(compared({}, { measure: "awaiting", population: "workers" })).toEqual({
      kind: "near-miss",
      differs: ["measure", "population"],
    });
  });

  test("claims that differ in three fields are unrelated", () => {
    const other = { measure: "awaiting", population: "workers", flow: "stock" };
    expect(compared({}, other)).toEqual({ kind: "unrelated" });
  });

  test("claims in different units are unrelated", () => {
    expect(compared({}, { unit: "percent" })).toEqual({ kind: "unrelated" });
  });

  test("a claim without a figure is unrelated to any by number", () => {
    const data = dataset({ claims: [rawClaim("a"), rawStatement("b")] });
    const [a, b] = data.claims;
    expect(a && b && compare(a, b, lookupOf(data))).toEqual({ kind: "unrelated" });
  });

  test("no measure, or another one than those listed, matches nothing, not even itself", () => {
    expect(compared({ measure: undefined }, { measure: undefined })).toEqual({ kind: "unrelated" });
    expect(compared({ measure: "other" }, { measure: "other" })).toEqual({ kind: "unrelated" });
  });

  test("a claim that does not say when matches nothing in time", () => {
    const undated = { time: { said: "2025-02-12" } };
    expect(compared(undated, undated)).toEqual({ kind: "near-miss", differs: ["time"] });
  });

  test("a rank has no number to hold against another", () => {
    expect(compared({ quantity: { kind: "rank", rank: 1 } }, {})).toEqual({ kind: "unrelated" });
  });

  test("the order in which nationalities are named does not matter", () => {
    expect(
      compared(
        { scope: { nationalities: ["KEN", "CHN"] } },
        { scope: { nationalities: ["CHN", "KEN"] } },
      ),
    ).toEqual(SAME);
  });

  test("sizes of one batch are the same thing whenever they were given", () => {
    const scope = { batch: "b1" };
    expect(
      compared({ scope }, { scope, time: { said: "2025-02-20", period: "2025-02-20" } }),
    ).toEqual(SAME);
  });

  test("a batch of one nationality says which where the claim does not", () => {
    expect(
      compared({ scope: { batch: "b1" } }, { scope: { batch: "b1", nationalities: ["CHN"] } }),
    ).toEqual(SAME);
  });

  test("two batches are a near-miss, and their days are not a second difference", () => {
    expect(
      compared(
        { scope: { batch: "b1", nationalities: ["CHN"] } },
        {
          scope: { batch: "b2", nationalities: ["CHN"] },
          time: { said: "2025-03-01", period: "2025-03-01" },
        },
      ),
    ).toEqual({ kind: "near-miss", differs: ["batch"] });
  });
});

describe("compare, a transfer at its two ends", () => {
  test("handed over and received at one place and time mirror each other", () => {
    const scope = { places: ["town"] };
    expect(compared({ measure: "handed-over", scope }, { measure: "received", scope })).toEqual({
      kind: "mirror",
      period: "identical",
    });
  });

  test("elsewhere, they are a near-miss", () => {
    expect(
      compared(
        { measure: "handed-over", scope: { places: ["town"] } },
        { measure: "received", scope: { places: ["village"] } },
      ),
    ).toEqual({ kind: "near-miss", differs: ["measure", "place"] });
  });

  test("handed over and repatriated mirror each other for one batch only", () => {
    const scope = { batch: "b1" };
    expect(compared({ measure: "handed-over", scope }, { measure: "repatriated", scope })).toEqual({
      kind: "mirror",
      period: "identical",
    });
    expect(compared({ measure: "handed-over" }, { measure: "repatriated" })).toEqual({
      kind: "near-miss",
      differs: ["measure"],
    });
  });

  test("one measure in the sender's and in the receiver's words mirrors for one batch", () => {
    const scope = { batch: "b1" };
    expect(compared({ scope, ...by("militia") }, { scope, ...by("ministry") })).toEqual({
      kind: "mirror",
      period: "identical",
    });
    expect(compared({ scope, ...by("army") }, { scope, ...by("ministry") })).toEqual(SAME);
  });

  test("other measures of one batch do not mirror each other", () => {
    const scope = { batch: "b1" };
    expect(compared({ measure: "handed-over", scope }, { measure: "awaiting", scope })).toEqual({
      kind: "near-miss",
      differs: ["measure"],
    });
  });
});

describe("compare, in time", () => {
  const over = (flow: string, period: string) => ({ flow, time: { said: "2025-05-01", period } });

  test.each([
    // Stocks: the moments must be able to be one.
    ["stock", "2025-02-12", "2025-02-12", "identical"],
    ["stock", "2025-02-12", "2025-02~", "mutual"],
    ["stock", "2025-02-12", "2025-02-13", undefined],
    // Flows: a part lies within its whole.
    ["flow", "2025-03-06/2025-03-09", "2025-03-06/2025-03-09", "identical"],
    ["flow", "2025-03-06", "2025-03-06/2025-03-09", "a-within-b"],
    ["flow", "2025-03-06/2025-03-09", "2025-03-08/2025-03-10", undefined],
    ["flow", "2025-03-XX", "2025-03-06", undefined],
    // Running totals: the later one holds the earlier.
    ["cumulative", "2025-01-30/2025-03-11", "2025-01-30/2025-03-11", "identical"],
    ["cumulative", "2025-01-30/2025-03-11", "2025-01-30/2025-03-18", "a-within-b"],
    ["cumulative", "2025-01-30/2025-03-18", "2025-01-30/2025-03-11", "b-within-a"],
    ["cumulative", "2025-01-30/2025-03-11", "2025-02-14/2025-03-18", undefined],
    // A start that is not given is taken to be the other's.
    ["cumulative", "2025-01-30/2025-03-11", "2025-03-21", "a-within-b"],
    ["cumulative", "2025-01-30/2025-03-11", "../2025-03-11", "mutual"],
    // An end that is not told to the day cannot be placed before or after one in its month.
    ["cumulative", "2025-01-30/2025-03-11", "../2025-03~", undefined],
    ["cumulative", "2025-01-30/2025-03-11", "../2025-04~", "a-within-b"],
  ])("%s of %s against %s: %s", (flow, a, b, period) => {
    expect(compared(over(flow, a), over(flow, b))).toEqual(
      period === undefined ? { kind: "near-miss", differs: ["time"] } : { kind: "same", period },
    );
  });
});

describe("compare, shares", () => {
  const percent = { quantity: { kind: "exact", value: 98 }, unit: "percent", flow: undefined };
  const ofWhole = { quantity: { kind: "exact", value: 258, outOf: 260 } };

  test("a percentage and a part of a whole are held against each other as shares", () => {
    expect(compared(percent, ofWhole)).toEqual(SAME);
  });

  test("98 percent and 258 of 260 differ in who was asked and what was tested", () => {
    expect(
      compared(
        { ...percent, measure: "willing", scope: { places: ["town"] } },
        { ...ofWhole, measure: "victim-recognised", scope: { batch: "b1", nationalities: [] } },
      ),
    ).toEqual({ kind: "near-miss", differs: ["measure", "batch"] });
  });
});
