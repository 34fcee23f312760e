import { describe, expect, it, test } from "vitest";
import type { Quantity } from "../../src/dataset/quantity.ts";
import { type Cue, deriveCues } from "../../src/derive/cues.ts";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { joinedBy } from "../../src/derive/joined.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { formatFigure } from "../../src/views/format.ts";
import { dataset, rawClaim, type RawDataset, type RawEntry } from "../fixtures/dataset.ts";
import { ONE_OF_EACH } from "../fixtures/quantities.ts";

/** The cues of a sentence that names all the claims, and then what is left of the first. */
function cuesOf(
  claims: RawEntry[],
  { less = [], ...fields }: Partial<RawDataset> & { less?: readonly string[] } = {},
): readonly Cue[] {
  const ids = claims.map(({ id }) => String(id));
  const named = ids.map((id, at) => [`f${at}`, { kind: "claim", claim: id }]);
  const rest = less.length > 0 ? [["rest", { kind: "difference", whole: ids[0], less }]] : [];
  const figures = Object.fromEntries([...named, ...rest]);
  const text = Object.keys(figures)
    .map((slot) => `{${slot}}`)
    .join(" ");
  const known = deriveKnown(dataset({ claims, headline: [{ text, figures }], ...fields }));
  const parts = deriveHeadline(known).flat();
  return deriveCues(
    parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : [])),
    known,
  );
}

const exactly = (value: number): Quantity => ({ kind: "exact", value });
const by = (actor: string): RawEntry => ({
  attribution: [{ role: "said-by", actor, source: "s1" }],
});
const inBatch = (batch: string): RawEntry => ({ scope: { batch }, time: { said: "2025-03-01" } });
const batch = (id: string, claim: string, fields: RawEntry = {}): RawEntry => ({
  id,
  label: id,
  occurred: "2025-02-12",
  kind: "handover",
  accounts: [claim],
  nationality: "KEN",
  ...fields,
});
const notAdded = (cues: readonly Cue[]) =>
  cues.flatMap((cue) =>
    cue.kind === "notAdded" ? [[cue.because, ...cue.figures.map(formatFigure)]] : [],
  );

describe(deriveCues, () => {
  test.each(ONE_OF_EACH)("says how exact %j is, unless it is a plain count", (quantity) => {
    const cues = cuesOf([rawClaim("c1", { quantity })]);
    const isPlain = quantity.kind === "exact" || quantity.kind === "notApplicable";
    expect(cues.map((cue) => cue.kind)).toEqual(isPlain ? [] : ["qualifier"]);
  });

  it("says that rival counts of one thing are not added, and whose they are", () => {
    const cues = cuesOf([
      rawClaim("c1", { quantity: exactly(7968), ...by("militia") }),
      rawClaim("c2", { quantity: exactly(2763), ...by("ministry") }),
      rawClaim("c3", { quantity: exactly(4895), ...by("army") }),
    ]);
    expect(notAdded(cues)).toEqual([["rivals", "7,968", "2,763", "4,895"]]);
    expect(cues.filter((cue) => cue.kind === "disputed")).toMatchObject([
      { claimant: "Militia", against: ["Ministry", "Army"] },
      { claimant: "Ministry", against: ["Militia", "Army"] },
      { claimant: "Army", against: ["Militia", "Ministry"] },
    ]);
  });

  it("says that two counts of one thing are one thing, also when they agree", () => {
    const cues = cuesOf([
      rawClaim("c1", { quantity: exactly(621), ...by("militia") }),
      rawClaim("c2", { quantity: exactly(621), ...by("ministry") }),
    ]);
    expect(notAdded(cues)).toEqual([["same-thing", "621", "621"]]);
  });

  it("says that a day's group inside a week's, and an onward journey, are counted already", () => {
    const claims = [
      rawClaim("c1", { quantity: exactly(1429), ...inBatch("b1") }),
      rawClaim("c2", { quantity: exactly(456), ...inBatch("b2") }),
      rawClaim("c3", { quantity: exactly(40), ...inBatch("b3") }),
    ];
    const batches = [
      batch("b1", "c1"),
      batch("b2", "c2", { partOf: "b1" }),
      batch("b3", "c3", { onwardOf: "b2" }),
    ];
    expect(notAdded(cuesOf(claims, { batches }))).toEqual([["overlap", "1,429", "456", "40"]]);
  });

  it("says that a running total holds an earlier one, and all nationalities one of them", () => {
    const total = (id: string, value: number, period: string, nationalities?: string[]) =>
      rawClaim(id, {
        quantity: exactly(value),
        flow: "cumulative",
        time: { said: "2025-04-01", period },
        ...(nationalities ? { scope: { nationalities } } : {}),
        ...by("ministry"),
      });
    const cues = cuesOf([
      total("c1", 7065, "2025-01-30/2025-04-03"),
      total("c2", 2876, "2025-02-20/2025-03-14", ["CHN"]),
    ]);
    expect(notAdded(cues)).toEqual([["overlap", "7,065", "2,876"]]);
  });

  it("says that shares of different people by different tests do not go together", () => {
    const cues = cuesOf(
      [
        rawClaim("c1", {
          quantity: exactly(98),
          unit: "percent",
          measure: "awaiting",
          ...by("militia"),
        }),
        rawClaim("c2", {
          quantity: { kind: "exact", value: 258, outOf: 260 },
          measure: "received",
          ...by("army"),
        }),
      ],
      {
        disputes: [
          {
            id: "x1",
            title: "Willing?",
            kind: "account",
            standing: "open",
            sides: [
              { label: "One", claims: ["c1"] },
              { label: "Another", claims: ["c2"] },
            ],
          },
        ],
      },
    );
    expect(notAdded(cues)).toEqual([["other-test", "98", "258 of 260"]]);
  });

  it("says what is a part of what, by the slide's own formula and by the dataset's checks", () => {
    const claims = [
      rawClaim("c1", { quantity: exactly(2876), flow: "cumulative" }),
      rawClaim("c2", { quantity: exactly(2255) }),
      rawClaim("c3", { quantity: exactly(200), measure: "awaiting" }),
    ];
    const byFormula = cuesOf(claims, { less: ["c2"] }).find((cue) => cue.kind === "parts");
    expect(byFormula?.figures.map(formatFigure)).toEqual(["2,255", "621†"]);
    const checks = [{ id: "k1", title: "Sum", kind: "sum", whole: "c1", parts: ["c3"] }];
    const byCheck = cuesOf(claims, { checks }).find((cue) => cue.kind === "parts");
    expect(byCheck?.figures.map(formatFigure)).toEqual(["200"]);
  });

  it("says that several figures go back to one body, however they were carried", () => {
    const cues = cuesOf([
      rawClaim("c1", { quantity: exactly(7), measure: "awaiting", ...by("spokesman") }),
      rawClaim("c2", { quantity: exactly(9), measure: "received", ...by("militia") }),
      rawClaim("c3", { quantity: exactly(5), measure: "handed-over", ...by("ministry") }),
    ]);
    const [cue, ...others] = cues.filter((each) => each.kind === "oneOrigin");
    expect(cue).toMatchObject({ origin: "Militia" });
    expect(cue?.figures.map(formatFigure)).toEqual(["7", "9"]);
    expect(others).toEqual([]);
  });

  it("says that this site computed what nobody stated", () => {
    const cues = cuesOf(
      [
        rawClaim("c1", { quantity: exactly(2876), flow: "cumulative" }),
        rawClaim("c2", { quantity: exactly(2255) }),
      ],
      { less: ["c2"] },
    );
    const derived = cues.flatMap((cue) =>
      cue.kind === "derived" ? [formatFigure(cue.figure)] : [],
    );
    expect(derived).toEqual(["621†"]);
  });

  it("has nothing to say about one plain count that nobody disputes", () => {
    expect(cuesOf([rawClaim("c1")])).toEqual([]);
  });
});

describe(joinedBy, () => {
  it("joins what shares a member, in whatever order the pairs come", () => {
    expect(
      joinedBy([
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["b", "c"],
      ]),
    ).toEqual([new Set(["e", "f"]), new Set(["a", "b", "c", "d"])]);
    expect(joinedBy([])).toEqual([]);
  });
});
