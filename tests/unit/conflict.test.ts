import { describe, expect, test } from "vitest";
import { bearsOut, conflictOf } from "../../src/derive/conflict.ts";
import { lookupOf } from "../../src/derive/lookup.ts";
import { dataset, rawClaim, type RawEntry } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";

const BATCHES = [
  { id: "b1", label: "A batch", occurred: "2025-02-12", kind: "handover", accounts: ["a"] },
].map((batch) => ({ ...batch, nationality: "CHN" }));

function pair(a: RawEntry, b: RawEntry) {
  const data = dataset({
    claims: [rawClaim("a", a), rawClaim("b", b)],
    measures: ALL_MEASURES,
    batches: BATCHES,
  });
  const [first, second] = data.claims;
  if (!first || !second) throw new Error("two claims were given");
  return { first, second, lookup: lookupOf(data) };
}

/** What claim a and claim b say to each other, but for the formula of the difference. */
function conflict(a: RawEntry, b: RawEntry) {
  const { first, second, lookup } = pair(a, b);
  const found = conflictOf(first, second, lookup);
  return found && "difference" in found
    ? { ...found, difference: found.difference.quantity }
    : found;
}

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const exact = (value: number) => ({ quantity: { kind: "exact", value } });
const about = (value: number) => ({ quantity: { kind: "about", value } });
const said = (day: string) => ({ time: { said: day, period: "2025-02-12" } });

const COMPATIBLE = { kind: "compatible", mirror: false };

describe(conflictOf, () => {
  test("two numbers that differ are contrary by what lies between them", () => {
    expect(conflict({ ...exact(611) }, { ...exact(621), ...by("militia") })).toEqual({
      kind: "contrary",
      mirror: false,
      difference: { kind: "exact", value: 10 },
    });
  });

  test("the difference is written out, larger first, with the claims of both", () => {
    const { first, second, lookup } = pair(exact(611), { ...exact(621), ...by("militia") });
    const found = conflictOf(first, second, lookup);
    expect(found?.kind === "contrary" && found.difference).toMatchObject({
      unit: "person",
      claims: ["b", "a"],
      formula: { terms: [{ sign: "+" }, { sign: "−" }] },
    });
  });

  test("claims that count different things never conflict", () => {
    expect(conflict(exact(611), { ...exact(621), measure: "awaiting" })).toBeUndefined();
  });

  test.each([
    // An "about" reaches as far as its last digit that is not zero is rounded.
    [about(7000), exact(7141), true],
    [about(7000), exact(6500), true],
    [about(7000), exact(7500), true],
    [about(7000), exact(7501), false],
    [about(7000), exact(6499), false],
    [about(7000), about(7400), true],
    // Two that only touch share no number that rounds to both.
    [about(7000), about(8000), false],
    [about(1439), exact(1429), false],
    [about(5400), exact(5422), true],
    // "More than" leaves out the number itself.
    [{ quantity: { kind: "atLeast", value: 800 } }, exact(800), true],
    [{ quantity: { kind: "atLeast", value: 800, strict: true } }, exact(800), false],
    [{ quantity: { kind: "atLeast", value: 800, strict: true } }, exact(90_000), true],
    [{ quantity: { kind: "atMost", value: 800 } }, exact(801), false],
    [{ quantity: { kind: "range", min: 250, max: 270 } }, exact(260), true],
    [{ quantity: { kind: "range", min: 250, max: 270 } }, exact(271), false],
    // Words, and what is not known, leave room for any number; a claimed zero for none.
    [{ quantity: { kind: "words", words: "dozens" } }, exact(9000), true],
    [{ quantity: { kind: "unknown" } }, exact(9000), true],
    [{ quantity: { kind: "none" } }, exact(1), false],
  ])("%j and %j can both be right: %s", (a, b, compatible) => {
    expect(conflict(a, { ...b, ...by("militia") })?.kind).toBe(
      compatible ? "compatible" : "contrary",
    );
    expect(conflict({ ...b, ...by("militia") }, a)?.kind).toBe(
      compatible ? "compatible" : "contrary",
    );
  });

  test("a difference from an open end is open", () => {
    const more = { quantity: { kind: "atLeast", value: 8000, strict: true } };
    expect(conflict(more, { ...exact(7065), ...by("army") })).toMatchObject({
      difference: { kind: "atLeast", value: 935, strict: true },
    });
  });

  test("the two ends of a transfer that differ are contrary and a mirror", () => {
    const scope = { batch: "b1" };
    expect(
      conflict(
        { scope, ...exact(261), measure: "handed-over", ...by("militia") },
        { scope, ...exact(260), measure: "received", ...by("army") },
      ),
    ).toEqual({ kind: "contrary", mirror: true, difference: { kind: "exact", value: 1 } });
  });
});

describe("conflictOf, one origin", () => {
  test("what one origin said otherwise later updates it, and stands in its place", () => {
    expect(
      conflict({ ...exact(53), ...said("2025-02-12") }, { ...exact(261), ...said("2025-02-13") }),
    ).toEqual({ kind: "updated", mirror: false, earlier: "a", later: "b", withdrawn: true });
  });

  test("a spokesman speaks for the body he belongs to", () => {
    expect(
      conflict(
        { ...exact(53), ...said("2025-02-12"), ...by("militia") },
        { ...exact(261), ...said("2025-02-13"), ...by("spokesman") },
      )?.kind,
    ).toBe("updated");
  });

  test("on one day, the claim that came after updates the one before", () => {
    const time = { said: "2025-02-12", period: "2025-02-12" };
    expect(
      conflict({ ...exact(261), time: { ...time, after: "b" } }, { ...exact(53), time }),
    ).toEqual({ kind: "updated", mirror: false, earlier: "b", later: "a", withdrawn: true });
  });

  test("two words of one day in no order are contrary, though they have one origin", () => {
    expect(conflict(exact(53), exact(261))?.kind).toBe("contrary");
  });

  test("the next point of a running total updates the one before, which still stands", () => {
    const total = (value: number, end: string) => ({
      ...exact(value),
      flow: "cumulative",
      time: { said: end, period: `2025-01-30/${end}` },
    });
    expect(conflict(total(2763, "2025-03-11"), total(7065, "2025-04-03"))).toEqual({
      kind: "updated",
      mirror: false,
      earlier: "a",
      later: "b",
      withdrawn: false,
    });
  });

  test("a repeat that rounds what it repeats is compatible with it", () => {
    expect(conflict(exact(7968), { ...about(8000), restates: "a", ...said("2025-02-20") })).toEqual(
      COMPATIBLE,
    );
  });

  test("a repeat that says something else has drifted from it", () => {
    expect(
      conflict(exact(7968), { ...exact(8968), restates: "a", ...said("2025-02-20") }),
    ).toMatchObject({ kind: "drifted", difference: { kind: "exact", value: 1000 } });
  });
});

describe("conflictOf, a part and its whole", () => {
  const total = (value: number, end: string) => ({
    ...exact(value),
    flow: "cumulative",
    time: { said: end, period: `../${end}` },
  });

  test("a running total may have grown", () => {
    expect(
      conflict(total(2763, "2025-03-11"), { ...total(4895, "2025-03-21"), ...by("army") }),
    ).toEqual(COMPATIBLE);
  });

  test("it cannot have shrunk", () => {
    expect(
      conflict({ ...total(7968, "2025-03-14"), ...by("militia") }, total(4895, "2025-03-21")),
    ).toMatchObject({ kind: "contrary", difference: { kind: "exact", value: 3073 } });
  });

  test("a day's part is not larger than its week", () => {
    const days = (value: number, period: string) => ({
      ...exact(value),
      time: { said: "2025-03-10", period },
    });
    const week = { ...days(1429, "2025-03-06/2025-03-09"), ...by("army") };
    expect(conflict(days(456, "2025-03-06"), week)).toEqual(COMPATIBLE);
    expect(conflict(days(1500, "2025-03-06"), week)?.kind).toBe("contrary");
  });
});

describe(bearsOut, () => {
  const agree = (a: RawEntry, b: RawEntry) => {
    const { first, second, lookup } = pair(a, b);
    return bearsOut(first, second, lookup);
  };

  test("another origin's same number bears a claim out", () => {
    expect(agree(exact(621), { ...exact(621), ...by("militia") })).toBe(true);
  });

  test("the same origin's does not, nor does a repeat of it", () => {
    expect(agree(exact(621), { ...exact(621), ...said("2025-02-20") })).toBe(false);
    expect(agree(exact(621), { ...exact(621), restates: "a", ...by("paper") })).toBe(false);
  });

  test("an open end bears out what rounds to it, not whatever lies beyond", () => {
    const more = { quantity: { kind: "atLeast", value: 7000, strict: true }, ...by("militia") };
    expect(agree(exact(7141), more)).toBe(true);
    expect(agree(exact(90_000), more)).toBe(false);
  });

  test("words bear nothing out", () => {
    expect(agree(exact(9), { quantity: { kind: "words", words: "some" }, ...by("army") })).toBe(
      false,
    );
  });

  test("a later running total that has grown bears nothing out", () => {
    const total = (end: string, actor: string) => ({
      ...about(3000),
      flow: "cumulative",
      time: { said: end, period: `../${end}` },
      ...by(actor),
    });
    expect(agree(total("2025-03-11", "army"), total("2025-03-21", "militia"))).toBe(false);
  });
});
