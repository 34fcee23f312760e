import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { datasetAsOf } from "../../src/derive/asOf.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import { deriveCards } from "../../src/derive/cards.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import { derivedFigures } from "../../src/derive/derivedFigures.ts";
import { deriveDisputes } from "../../src/derive/dispute.ts";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { derivePlaces } from "../../src/derive/places.ts";
import { daysOfSaying, saidByDays } from "../../src/derive/saidBy.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import { dataset, type RawDataset, rawClaim, type RawEntry } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";
import { publishedDataset } from "../fixtures/published.ts";

const published = publishedDataset();
const exact = (value: number) => ({ quantity: { kind: "exact", value } });
const said = (day: string | undefined, fields: RawEntry = {}) => ({
  time: { said: day, ...fields },
});
const ids = (data: Dataset) => data.claims.map(({ id }) => id);

describe(saidByDays, () => {
  const dayOf = (id: string, claims: readonly RawEntry[]) => {
    const data = dataset({ claims: [...claims] });
    return daysOfSaying({ ...data, claims: data.claims.filter((claim) => claim.id === id) })[0];
  };

  it("takes the last day on which a claim may have been said", () => {
    expect(dayOf("a", [rawClaim("a", said("2025-02-12"))])).toBe("2025-02-12");
    expect(dayOf("a", [rawClaim("a", said("2025-02-27/2025-03-01"))])).toBe("2025-03-01");
    expect(dayOf("a", [rawClaim("a", said("2025-02"))])).toBe("2025-02-28");
  });

  it("takes the day of the first document for a claim without a date", () => {
    const attribution = [
      { role: "said-by", actor: "ministry", source: "s2" },
      { role: "reported-by", actor: "paper", source: "s1" },
    ];
    expect(dayOf("a", [rawClaim("a", { ...said(undefined), attribution })])).toBe("2025-02-13");
  });

  it("knows that what is repeated, or followed up, had been said", () => {
    const data = dataset({
      claims: [
        rawClaim("root", said("2025-02")),
        rawClaim("repeat", { ...said("2025-02-14"), restates: "root" }),
        rawClaim("first", said("2025-03")),
        rawClaim("next", said("2025-03-02", { after: "first" })),
      ],
    });
    expect(Object.fromEntries(saidByDays(data))).toEqual(
      Object.fromEntries([
        ["root", 20_133],
        ["repeat", 20_133],
        ["first", 20_149],
        ["next", 20_149],
      ]),
    );
  });
});

describe(datasetAsOf, () => {
  const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
  const fields: Partial<RawDataset> = {
    measures: ALL_MEASURES,
    claims: [
      rawClaim("plan", { ...exact(60), ...said("2025-02-10"), measure: "planned", note: "Of 53." }),
      rawClaim("got", { ...exact(53), ...said("2025-02-13"), ...by("army") }),
      rawClaim("late", { ...exact(50), ...said("2025-02-20"), ...by("militia") }),
    ],
    batches: [
      {
        id: "b1",
        label: "A group",
        occurred: "2025-02-12",
        kind: "repatriation",
        nationality: "CHN",
        accounts: ["plan", "got", "late"],
        preferred: "got",
        men: { kind: "exact", value: 50 },
        women: { kind: "exact", value: 3 },
        note: "It was 53 in the end.",
      },
    ],
    disputes: [
      {
        id: "d1",
        title: "60, 53 or 50",
        kind: "number",
        standing: "resolved",
        inference: "A plan, and two counts.",
        sides: [
          { label: "The plan: 60", claims: ["plan"] },
          { label: "The army: 53", claims: ["got"] },
          { label: "The militia: 50", claims: ["late"] },
        ],
      },
    ],
    checks: [{ id: "k1", title: "All", kind: "sum", whole: "late", batches: ["b1"] }],
    headline: [
      { text: "{a} came.", figures: { a: { kind: "claim", claim: "got" } } },
      { text: "{b} were due.", figures: { b: { kind: "claim", claim: "plan" } } },
    ],
    gaps: [{ id: "g1", text: "No list was found in July." }],
  };
  const whole = dataset(fields);

  it("keeps what had been said by the end of the day", () => {
    expect(ids(datasetAsOf(whole, "2025-02-09"))).toEqual([]);
    expect(ids(datasetAsOf(whole, "2025-02-10"))).toEqual(["plan"]);
    expect(ids(datasetAsOf(whole, "2025-02-13"))).toEqual(["plan", "got"]);
  });

  it("is the dataset itself from the last day on", () => {
    expect(datasetAsOf(whole, "2025-02-20")).toBe(whole);
  });

  it("calls a batch announced while only its plan is known, and splits it when its count is", () => {
    const [planned] = datasetAsOf(whole, "2025-02-10").batches;
    expect(planned).toMatchObject({ accounts: ["plan"], announcedOnly: true });
    expect(planned).not.toHaveProperty("men");
    const [counted] = datasetAsOf(whole, "2025-02-13").batches;
    expect(counted).toMatchObject({
      accounts: ["plan", "got"],
      preferred: "got",
      men: { value: 50 },
    });
    expect(counted).not.toHaveProperty("announcedOnly");
  });

  it("leaves out what was written with hindsight", () => {
    const then = datasetAsOf(whole, "2025-02-13");
    expect(JSON.stringify(then)).not.toMatch(/in the end|two counts|Of 53|July/);
    expect(then.disputes[0]).toMatchObject({
      title: "The plan: 60 / The army: 53",
      standing: "open",
    });
    expect(datasetAsOf(whole, "2025-02-10").disputes).toEqual([]);
    expect(then.checks).toEqual([]);
  });

  it("opens with the sentences that could have been written", () => {
    const text = (day: string) => datasetAsOf(whole, day).headline.map((sentence) => sentence.text);
    expect(text("2025-02-13")).toEqual(["{a} came.", "{b} were due."]);
    expect(text("2025-02-10")).toEqual(["{b} were due."]);
    expect(text("2025-02-09")).toEqual([
      "None of the figures that this page opens with had been given.",
    ]);
  });
});

describe("the published dataset as it was known on a day", () => {
  const on = (day: string) => datasetAsOf(published, day);
  it("has 53 and then 261 on 12 February, and the 260 received only on the 13th", () => {
    const first = deriveKnown(on("2025-02-12"), published);
    expect(ids(first.dataset)).toEqual(expect.arrayContaining(["t2x-total", "c062", "c064"]));
    expect(ids(first.dataset)).not.toContain("c063");
    const interim = first.dataset.claims.find(({ id }) => id === "t2x-total");
    expect(interim && first.relations.get(interim.id)?.updatedBy).toBe("c062");
    expect(ids(on("2025-02-13"))).toContain("c063");
  });

  it("keeps the whole extent of time, so that a drawing does not jump from day to day", () => {
    const days = (data: Dataset) =>
      deriveBatches(deriveKnown(data, published), { nationality: [], rule: "editor" }).days;
    expect(days(on("2025-02-12"))).toEqual(days(published));
  });

  it("never adds a claim when the date moves back, and never uses one that was said later", () => {
    const days = daysOfSaying(published);
    const saidBy = saidByDays(published);
    fc.assert(
      fc.property(fc.nat(days.length - 2), fc.nat(days.length - 2), (a, b) => {
        const [earlier, later] = [days[Math.min(a, b)] ?? "", days[Math.max(a, b)] ?? ""];
        const [before, after] = [on(earlier), on(later)];
        const known = new Set(ids(after));
        expect(ids(before).filter((id) => !known.has(id))).toEqual([]);
        const last = Date.parse(earlier) / 86_400_000;
        const named = new Set(JSON.stringify(before).match(/"[a-z0-9]+(?:-[a-z0-9]+)*"/g));
        const unsaid = published.claims.filter(({ id }) => (saidBy.get(id) ?? Infinity) > last);
        expect(unsaid.filter(({ id }) => named.has(`"${id}"`)).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is a dataset of its own on every day, but for what was explained later", () => {
    for (const day of daysOfSaying(published)) {
      expect([day, faultsOf(on(day))]).toEqual([day, []]);
    }
  });

  it("can be shown on every day, and on a day before anything was said", () => {
    for (const day of ["1999-01-01", "2025-02-06", "2025-02-12", "2025-03-06", "2025-03-14"]) {
      const known = deriveKnown(on(day), published);
      const rows = deriveBatches(known, { nationality: [], rule: "editor" }).rows;
      const cards = deriveCards(known, derivedFigures(known));
      expect(known.dataset.claims.map(({ id }) => cards.find(id)?.id)).toEqual(ids(known.dataset));
      expect(deriveHeadline(known).length).toBeGreaterThan(0);
      expect(derivePlaces(known, rows)).toBeDefined();
      expect(
        deriveTallies(known, { nationality: ["CHN"], tally: "", rule: "editor" }).choices.length,
      ).toBeGreaterThan(0);
      for (const { accounts } of deriveDisputes(known, deriveChecks(known))) {
        expect(accounts.length).toBeGreaterThan(1);
      }
    }
  });
});

/**
 * Faults of a dataset, but for a batch that is known without its nationalities, and for rows that do
 * not add up: that a repair excuses them, the editors wrote later.
 */
function faultsOf(data: Dataset): readonly string[] {
  try {
    parseDataset(JSON.parse(JSON.stringify(data)), "as of a day");
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError) || error.failure.kind !== "invalid") throw error;
    return error.failure.faults
      .filter(
        ({ path, problem }) =>
          !(/^batches\[.*\.nationality$/.test(path) && /is missing/.test(problem)) &&
          !(/^tallies\[.*\.rows/.test(path) && /adds up to/.test(problem)),
      )
      .map(({ path, problem }) => `${path}: ${problem}`);
  }
}
