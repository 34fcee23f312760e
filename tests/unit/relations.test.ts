import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, ClaimId, Dataset } from "../../src/dataset/schema.ts";
import { bearsOut, conflictOf } from "../../src/derive/conflict.ts";
import { lookupOf } from "../../src/derive/lookup.ts";
import { deriveRelations } from "../../src/derive/relations.ts";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";

const BATCHES = [
  { id: "b1", label: "A batch", occurred: "2025-02-12", kind: "handover", nationality: "CHN" },
].map((batch) => ({ ...batch, accounts: ["a"] }));

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const exact = (value: number) => ({ quantity: { kind: "exact", value } });

function relationsOf(claims: RawEntry[], disputes: RawEntry[] = []) {
  const data = dataset({ claims, disputes, measures: ALL_MEASURES });
  return plain(data);
}

/** Relations as plain values, each claim's under its id. */
function plain(data: Dataset) {
  return Object.fromEntries(
    [...deriveRelations(data, lookupOf(data))].map(([id, relations]) => [
      id,
      {
        status: relations.status,
        conflictsWith: relations.conflictsWith,
        agreesWith: relations.agreesWith,
        origins: relations.origins,
        updatedBy: relations.updatedBy,
        updates: relations.updates,
        mirrors: relations.mirrors,
      },
    ]),
  );
}

const ALONE = {
  status: "single-source",
  conflictsWith: [],
  agreesWith: [],
  origins: ["ministry"],
  updatedBy: undefined,
  updates: undefined,
  mirrors: [],
};

describe(deriveRelations, () => {
  test("a claim that nobody else makes or denies is of a single source", () => {
    expect(relationsOf([rawClaim("a"), rawStatement("b")])).toEqual({ a: ALONE, b: ALONE });
  });

  test("two origins that give the same number agree", () => {
    const { a, b } = relationsOf([rawClaim("a"), rawClaim("b", by("army"))]);
    expect(a).toEqual({
      ...ALONE,
      status: "agreed",
      agreesWith: ["b"],
      origins: ["ministry", "army"],
    });
    expect(b?.origins).toEqual(["army", "ministry"]);
  });

  test("ten papers that quote one ministry are one origin, and one more origin makes two", () => {
    const papers = Array.from({ length: 10 }, (_, index) =>
      rawClaim(`p${index}`, {
        restates: "a",
        attribution: [{ role: "said-by", actor: "paper", source: "s1" }],
      }),
    );
    expect(relationsOf([rawClaim("a"), ...papers])["a"]?.origins).toEqual(["ministry"]);
    expect(
      relationsOf([rawClaim("a"), ...papers, rawClaim("b", by("army"))])["a"]?.origins,
    ).toEqual(["ministry", "army"]);
  });

  test("numbers of one thing that cannot both be right are disputed", () => {
    const { a, b } = relationsOf([rawClaim("a"), rawClaim("b", { ...exact(11), ...by("army") })]);
    expect(a).toEqual({ ...ALONE, status: "disputed", conflictsWith: ["b"] });
    expect(b?.conflictsWith).toEqual(["a"]);
  });

  test("a word that its own origin updated stands against nobody's", () => {
    const time = { said: "2025-02-12", period: "2025-02-12" };
    const { first, next, other } = relationsOf([
      rawClaim("first", { ...exact(53), time }),
      rawClaim("next", { ...exact(260), time: { ...time, after: "first" } }),
      rawClaim("other", { ...exact(260), ...by("army") }),
    ]);
    expect(first).toEqual({ ...ALONE, updatedBy: "next" });
    expect(next).toMatchObject({ status: "agreed", updates: "first", agreesWith: ["other"] });
    expect(other).toMatchObject({ status: "agreed", conflictsWith: [], agreesWith: ["next"] });
  });

  test("the sides of a dispute are disputed, though no number tells them apart", () => {
    const dispute = {
      id: "d1",
      title: "Freed or caught",
      kind: "account",
      standing: "open",
      sides: [
        { label: "Freed", claims: ["a"] },
        { label: "Caught", claims: ["b"] },
      ],
    };
    const { a } = relationsOf([rawStatement("a"), rawStatement("b", by("army"))], [dispute]);
    expect(a).toEqual({ ...ALONE, status: "disputed", conflictsWith: ["b"] });
  });

  test("two sides of a dispute that give one number of one measure are no rivals", () => {
    const dispute = {
      id: "d1",
      title: "How many",
      kind: "number",
      standing: "open",
      sides: [
        { label: "Militia, earlier", claims: ["a"] },
        { label: "Army", claims: ["b"] },
        { label: "Militia", claims: ["c"] },
      ],
    };
    const at = (day: string) => ({ time: { said: day, period: day } });
    const { a } = relationsOf(
      [
        rawClaim("a", { ...exact(2763), ...at("2025-03-12") }),
        rawClaim("b", { ...exact(2763), ...at("2025-03-11"), ...by("army") }),
        rawClaim("c", { ...exact(7968), ...at("2025-03-14") }),
      ],
      [dispute],
    );
    expect(a).toMatchObject({ status: "disputed", conflictsWith: ["c"] });
  });

  test("lists are by date, then id", () => {
    const at = (said: string, actor: string, value: number) => ({
      ...exact(value),
      ...by(actor),
      time: { said, period: "2025-02-12" },
    });
    const { a } = relationsOf([
      rawClaim("a"),
      rawClaim("d", at("2025-02-14", "army", 11)),
      rawClaim("c", at("2025-02-13", "militia", 11)),
      rawClaim("b", at("2025-02-14", "paper", 11)),
    ]);
    expect(a?.conflictsWith).toEqual(["c", "b", "d"]);
  });

  test("the counts of a transfer at its other end are its mirrors", () => {
    const { a } = relationsOf([
      rawClaim("a", { measure: "handed-over", ...by("militia") }),
      rawClaim("b", { measure: "received", ...by("army") }),
    ]);
    expect(a).toMatchObject({ status: "agreed", mirrors: ["b"], agreesWith: ["b"] });
  });
});

const DAYS = ["2025-02-10", "2025-02-11", "2025-02-12", "2025-02-13"];
const day = fc.constantFrom(...DAYS);
const anyQuantity = fc.oneof(
  fc.record({ kind: fc.constant("exact"), value: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constantFrom("atLeast", "atMost", "about"),
    value: fc.integer({ max: 5, min: 1 }),
  }),
  fc.constantFrom({ kind: "words", words: "some" }, { kind: "none" }, { kind: "unknown" }),
  fc.record({
    kind: fc.constant("exact"),
    value: fc.constantFrom(1, 2),
    outOf: fc.constantFrom(2, 4),
  }),
);
const anyPeriod = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  day.map((last) => `../${last}`),
  fc.constantFrom("2025-02~", "2025-02-XX/2025-02-12", undefined),
);

/** Claims that often count the same thing, so that much follows from them. */
const anyClaims = fc
  .array(
    fc.record({
      quantity: anyQuantity,
      unit: fc.constantFrom("person", "person", "percent"),
      measure: fc.constantFrom("received", "handed-over", "awaiting"),
      flow: fc.constantFrom("flow", "stock", "cumulative"),
      said: fc.option(day, { nil: undefined }),
      period: anyPeriod,
      actor: fc.constantFrom("militia", "spokesman", "ministry", "army"),
      batch: fc.boolean(),
      restates: fc.option(fc.nat(), { nil: undefined }),
      after: fc.option(fc.nat(), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((shapes) =>
    shapes.map((shape, index) => {
      const earlier = (nth: number | undefined) =>
        nth === undefined || index === 0 || nth % 4 > 0 ? undefined : `c${nth % index}`;
      return rawClaim(index === 0 ? "a" : `c${index}`.replace(/^c0$/, "a"), {
        quantity: shape.quantity,
        unit: shape.unit,
        measure: shape.measure,
        flow: shape.flow,
        ...(shape.batch && { scope: { batch: "b1" } }),
        time: {
          said: shape.said,
          period: shape.period,
          after: earlier(shape.after)?.replace(/^c0$/, "a"),
        },
        restates: earlier(shape.restates)?.replace(/^c0$/, "a"),
        ...by(shape.actor),
      });
    }),
  );

function datasetOf(claims: RawEntry[]): Dataset {
  return dataset({ claims, measures: ALL_MEASURES, batches: BATCHES });
}

/** The same relations by trying every pair: the definition that the fast way must keep to. */
function byEveryPair(data: Dataset) {
  const lookup = lookupOf(data);
  const others = (claim: Claim) => data.claims.filter((other) => other !== claim);
  const isWithdrawn = (claim: Claim) =>
    others(claim).some((other) => {
      const conflict = conflictOf(claim, other, lookup);
      return conflict?.kind === "updated" && conflict.earlier === claim.id && conflict.withdrawn;
    });
  const stands = new Set(data.claims.filter((claim) => !isWithdrawn(claim)));
  return new Map<ClaimId, { conflicts: ClaimId[]; agrees: ClaimId[] }>(
    data.claims.map((claim) => {
      const beside = others(claim).filter((other) => stands.has(claim) && stands.has(other));
      const kind = (other: Claim) => conflictOf(claim, other, lookup)?.kind;
      const conflicts = beside.filter((other) =>
        ["contrary", "drifted"].includes(kind(other) ?? ""),
      );
      const agrees = beside.filter(
        (other) => kind(other) === "compatible" && bearsOut(claim, other, lookup),
      );
      return [
        claim.id,
        { conflicts: conflicts.map(({ id }) => id), agrees: agrees.map(({ id }) => id) },
      ];
    }),
  );
}

describe("laws of deriveRelations", () => {
  test("it finds what trying every pair finds", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const data = datasetOf(claims);
        const relations = deriveRelations(data, lookupOf(data));
        for (const [id, { conflicts, agrees }] of byEveryPair(data)) {
          const found = relations.get(id);
          expect([...(found?.conflictsWith ?? [])].toSorted()).toEqual(conflicts.toSorted());
          expect([...(found?.agreesWith ?? [])].toSorted()).toEqual(agrees.toSorted());
          expect(found?.status).toBe(
            conflicts.length > 0 ? "disputed" : agrees.length > 0 ? "agreed" : "single-source",
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the claims does not matter", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const there = plain(datasetOf(claims));
        const back = plain(datasetOf(claims.toReversed()));
        expect(back).toEqual(there);
      }),
      { numRuns: 100 },
    );
  });

  test("adding a repeat of an origin never adds corroboration", () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), fc.constantFrom("paper", "army"), (claims, nth, actor) => {
        const repeated = claims[nth % claims.length];
        const repeat = { ...repeated, id: "repeat", restates: repeated?.["id"], ...by(actor) };
        const [before, after] = [plain(datasetOf(claims)), plain(datasetOf([...claims, repeat]))];
        for (const [id, { origins }] of Object.entries(before)) {
          expect(origins).toEqual(expect.arrayContaining([...(after[id]?.origins ?? [])]));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("leaving claims out never creates a conflict between claims that stood", () => {
    fc.assert(
      fc.property(anyClaims, fc.func(fc.boolean()), (claims, isKept) => {
        const named = new Set(claims.flatMap((claim) => namedBy(claim)));
        const kept = claims.filter((claim) => named.has(claim["id"]) || isKept(claim["id"]));
        const [all, few] = [datasetOf(claims), datasetOf(kept)];
        const [before, after] = [plain(all), plain(few)];
        const withdrawn = new Set(
          Object.entries(before).flatMap(([id, { updatedBy }]) => (updatedBy ? [id] : [])),
        );
        for (const [id, { conflictsWith }] of Object.entries(after)) {
          if (withdrawn.has(id)) continue;
          const standing = conflictsWith.filter((other) => !withdrawn.has(other));
          expect(before[id]?.conflictsWith).toEqual(expect.arrayContaining([...standing]));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function namedBy(claim: RawEntry): unknown[] {
  const time = claim["time"];
  const after = typeof time === "object" && time && "after" in time ? time.after : undefined;
  return ["a", claim["restates"], after];
}
