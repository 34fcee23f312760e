import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { claimSchema } from "../../src/dataset/claim.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { changedAmong, countChanged, differenceOf } from "../../src/derive/difference.ts";
import { isNewerVersion } from "../../src/derive/version.ts";
import { dataset, type RawEntry, rawClaim } from "../fixtures/dataset.ts";

function version(name: string, claims: RawEntry[], fields: Record<string, unknown> = {}) {
  return dataset({ version: name, claims, ...fields });
}

describe(differenceOf, () => {
  it("names what came, what went and what was rewritten, by id", () => {
    const difference = differenceOf(
      version("1.0.0", [rawClaim("kept"), rawClaim("gone"), rawClaim("mended")]),
      version("1.1.0", [
        rawClaim("new"),
        rawClaim("mended", { quantity: { kind: "about", value: 10 } }),
        rawClaim("kept"),
      ]),
    );
    expect([difference.from, difference.to]).toEqual(["1.0.0", "1.1.0"]);
    expect(difference.added.map(({ claim }) => claim.id)).toEqual(["new"]);
    expect(difference.removed.map(({ claim }) => claim.id)).toEqual(["gone"]);
    expect(
      difference.revised.map(({ before, claim, fields }) => [
        before.quantity,
        claim.quantity,
        fields,
      ]),
    ).toEqual([[{ kind: "exact", value: 10 }, { kind: "about", value: 10 }, ["quantity"]]]);
    expect(countChanged(difference)).toBe(3);
  });

  it.each([
    ["text", { text: "Otherwise." }],
    ["topic", { topic: "costs" }],
    ["quantity", { quantity: { kind: "atLeast", value: 10, strict: true } }],
    ["unit", { unit: "percent" }],
    ["measure", { measure: "received" }],
    ["population", { population: "workers" }],
    ["flow", { flow: "stock" }],
    ["nationalities", { scope: { nationalities: ["CHN"] } }],
    ["places", { scope: { places: ["bridge"] } }],
    ["batch", { scope: { batch: "b1" } }],
    ["holder", { scope: { holder: "army" } }],
    ["sex", { scope: { sex: "women" } }],
    ["said", { time: { said: "2025-02-13", period: "2025-02-12" } }],
    ["period", { time: { said: "2025-02-12", period: "2025-02-11" } }],
    ["after", { time: { said: "2025-02-12", period: "2025-02-12", after: "other" } }],
    ["attribution", { attribution: [{ role: "said-by", actor: "army", source: "s1" }] }],
    ["restates", { restates: "other" }],
    ["paragraph", { paragraph: 3 }],
    ["words", { words: { text: "natural channels", lang: "en" } }],
    ["note", { note: "Seen twice." }],
  ])("tells that %s was changed, and nothing else", (field, change) => {
    const fields = {
      topics: [
        { id: "returns", label: "Returns" },
        { id: "costs", label: "Costs" },
      ],
      places: [
        { id: "bridge", name: "Bridge", kind: "crossing", countries: ["THA"], sources: ["s1"] },
      ],
      batches: [
        {
          id: "b1",
          label: "First",
          occurred: "2025-02-20",
          kind: "repatriation",
          accounts: ["other"],
          nationality: "CHN",
        },
      ],
    };
    const { revised } = differenceOf(
      version("1.0.0", [rawClaim("a"), rawClaim("other")], fields),
      version("1.1.0", [rawClaim("a", change), rawClaim("other")], fields),
    );
    expect(revised.map(({ claim, fields }) => [claim.id, fields])).toEqual([["a", [field]]]);
  });

  it("compares every field that the schema gives a claim", () => {
    const { scope, time } = claimSchema.shape;
    // An embargo is no part of what a claim says, and no version that is published has one.
    const apart = new Set(["id", "scope", "time", "embargo"]);
    const named = [
      ...Object.keys(claimSchema.shape).filter((key) => !apart.has(key)),
      ...Object.keys(scope.def.innerType.shape),
      ...Object.keys(time.shape),
    ];
    // One row each in the test before this one.
    expect(named).toHaveLength(20);
  });

  it("takes no notice of the order of nationalities and places", () => {
    const { revised } = differenceOf(
      version("1.0.0", [rawClaim("a", { scope: { nationalities: ["CHN", "ETH"] } })]),
      version("1.1.0", [rawClaim("a", { scope: { nationalities: ["ETH", "CHN"] } })]),
    );
    expect(revised).toEqual([]);
  });

  it("gives the reason that the later dataset names the claim in, newest first", () => {
    const changes = [
      { date: "2025-06-01", version: "1.0.0", text: "First publication.", claims: ["a"] },
      { date: "2025-06-02", version: "1.9.0", text: "Counted again.", claims: ["a"] },
      { date: "2025-06-03", version: "1.10.0", text: "The ministry corrected it.", claims: ["a"] },
      { date: "2025-06-03", version: "1.10.0", text: "Spelling." },
    ];
    const { revised, added, notes } = differenceOf(
      version("1.0.0", [rawClaim("a")]),
      version("1.10.0", [rawClaim("a", { text: "Otherwise." }), rawClaim("b")], { changes }),
    );
    expect(revised[0]?.reasons.map((note) => note.text)).toEqual([
      "The ministry corrected it.",
      "Counted again.",
    ]);
    expect(added[0]?.reasons).toEqual([]);
    expect(notes.map((note) => note.text)).toEqual([
      "The ministry corrected it.",
      "Spelling.",
      "Counted again.",
    ]);
  });

  it("counts what changed in the other lists", () => {
    const gaps = [
      { id: "boats", text: "Who went by boat." },
      { id: "june", text: "June." },
    ];
    const { elsewhere } = differenceOf(
      version("1.0.0", [rawClaim("a")], { gaps }),
      version("1.1.0", [rawClaim("a")], {
        gaps: [
          { id: "june", text: "All of June." },
          { id: "july", text: "July." },
        ],
      }),
    );
    expect(elsewhere).toEqual([{ list: "gaps", added: 1, removed: 1, revised: 1 }]);
  });

  it("finds no difference between a dataset and itself, in whatever order its keys stand", () => {
    const file = "public/data/dataset.json";
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    const published = parseDataset(value, file);
    const again = parseDataset(reversed(value), file);
    const difference = differenceOf(published, again);
    expect(countChanged(difference)).toBe(0);
    expect(difference.elsewhere).toEqual([]);
  });

  test("what comes one way goes the other", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const [first, second] = [before, after].map((list) =>
          version(
            "1.0.0",
            list.map((id) => rawClaim(id)),
          ),
        );
        if (!first || !second) throw new Error("two versions are needed");
        const there = differenceOf(first, second);
        const back = differenceOf(second, first);
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
        expect(there.added).toHaveLength(after.filter((id) => !before.includes(id)).length);
      }),
    );
  });
});

/** The same JSON with the keys of every object turned about. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe(changedAmong, () => {
  const difference = differenceOf(
    version("1.0.0", [rawClaim("gone"), rawClaim("mended"), rawClaim("kept"), rawClaim("other")]),
    version("1.1.0", [
      rawClaim("new"),
      rawClaim("mended", { quantity: { kind: "about", value: 10 } }),
      rawClaim("kept"),
      rawClaim("other", { text: "Otherwise." }),
    ]),
  );
  const ids = (...names: string[]) =>
    new Set(
      difference.added
        .concat(difference.removed, difference.revised)
        .flatMap(({ claim }) => (names.includes(claim.id) ? [claim.id] : [])),
    );

  it("counts what came, went or was rewritten of what a view shows, and nothing beside it", () => {
    const shown = { before: ids("gone", "mended", "kept"), after: ids("new", "mended", "kept") };
    expect(changedAmong(difference, shown)).toEqual(["new", "gone", "mended"]);
  });

  it("is empty where only other claims changed", () => {
    expect(changedAmong(difference, { before: ids("kept"), after: ids("kept") })).toEqual([]);
  });
});

describe(isNewerVersion, () => {
  it.each([
    ["1.10.0", "1.9.0", true],
    ["1.9.0", "1.10.0", false],
    ["2.0.0", "1.99.99", true],
    ["1.0.1", "1.0.0", true],
    ["1.0.0", "1.0.0", false],
  ])("%s after %s: %s", (a, b, newer) => {
    expect(isNewerVersion(a, b)).toBe(newer);
  });
});
