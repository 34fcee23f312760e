import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { machineFiles } from "../../src/views/machine/machineFiles.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";

interface FigureRead {
  kind: string;
  qualifier: string;
  words: string;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string;
  formula: string | null;
}

type Relation =
  | "confirms"
  | "contradicts"
  | "updates"
  | "updatedBy"
  | "restates"
  | "restatedBy"
  | "mirrors";

type ClaimRead = {
  "@id": string;
  "@type": string;
  identifier: string;
  text: string;
  datePublished?: string;
  saidOn?: string;
  author: { "@type": string; name: string };
  appearance: { "@type": string; url?: string }[];
  figure?: FigureRead;
} & Record<Relation, string[]>;

interface DisputeRead {
  id: string;
  sides: {
    label: string;
    claims: {
      id: string;
      claimant: string;
      figure: FigureRead | null;
      repeatedBy: { id: string }[];
    }[];
  }[];
  pairs: {
    claims: [string, string];
    relation: string;
    matches: string[];
    differs: { field: string; values: [string, string] }[];
    difference: FigureRead | null;
  }[];
  origins: string[];
  inference: { by: string; standing: string; explanation: string | null };
}

interface CheckRead {
  id: string;
  arithmetic: { words: string };
  outcome: {
    result: string;
    reason: string | null;
    difference: { direction: string; figure: FigureRead } | null;
  };
  claims: string[];
}

function textsOf(data: Dataset): readonly string[] {
  return machineFiles(deriveKnown(data)).map(({ text }) => text);
}

function filesOf(data: Dataset) {
  const [claims = "", disputes = "", checks = ""] = textsOf(data);
  const ld: { hasPart: ClaimRead[] } = JSON.parse(claims);
  const first: { disputes: DisputeRead[] } = JSON.parse(disputes);
  const second: { checks: CheckRead[] } = JSON.parse(checks);
  return { claims: ld.hasPart, disputes: first.disputes, checks: second.checks };
}

const PUBLISHED = publishedDataset();
const FILES = filesOf(PUBLISHED);
const IDS = new Set(PUBLISHED.claims.map(({ id }) => String(id)));
const GUIDE = readFileSync("docs/machine-readable.md", "utf8");

function claim(id: string): ClaimRead {
  const found = FILES.claims.find(({ identifier }) => identifier === id);
  if (!found) throw new Error(`there is no claim ${id}`);
  return found;
}

const RELATIONS: readonly Relation[] = [
  "confirms",
  "contradicts",
  "updates",
  "updatedBy",
  "restates",
  "restatedBy",
  "mirrors",
];

describe("claims as linked data", () => {
  it("has every claim once, as a schema.org Claim with an author and its documents", () => {
    expect(FILES.claims.map(({ identifier }) => identifier)).toEqual([...IDS].toSorted());
    for (const { "@id": iri, "@type": type, identifier, author, text } of FILES.claims) {
      expect([iri, type]).toEqual([`#claim/${identifier}`, "Claim"]);
      expect(author.name).not.toBe("");
      expect(text).not.toBe("");
    }
    const works = FILES.claims.flatMap(({ appearance }) => appearance);
    expect(works.length).toBeGreaterThan(200);
    expect(works.every((work) => work["@type"] === "CreativeWork")).toBe(true);
  });

  it("links only to claims of the file", () => {
    const iris = new Set(FILES.claims.map((entry) => entry["@id"]));
    const targets = FILES.claims.flatMap((entry) => RELATIONS.flatMap((name) => entry[name]));
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((iri) => !iris.has(iri))).toEqual([]);
  });

  test.each(["confirms", "contradicts", "mirrors"] as const)("%s goes both ways", (name) => {
    const pairs = FILES.claims.flatMap((entry) => entry[name].map((to) => [entry["@id"], to]));
    const said = new Set(pairs.map((pair) => pair.join(" ")));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([from, to]) => !said.has(`${to} ${from}`))).toEqual([]);
  });

  it("says of a repeat what it repeats, and of that what repeats it", () => {
    const repeats = PUBLISHED.claims.filter(({ restates }) => restates !== undefined);
    expect(repeats.length).toBeGreaterThan(0);
    for (const { id, restates } of repeats) {
      expect(claim(id).restates).toEqual([`#claim/${restates}`]);
      expect(claim(String(restates)).restatedBy).toContain(`#claim/${id}`);
    }
  });

  it("gives a day of publication only where the claim is dated to a day", () => {
    const [day, month] = filesOf(
      dataset({
        claims: [
          rawClaim("a", { time: { said: "2025-02-13", period: "2025-02-12" } }),
          rawClaim("b", { time: { said: "2025-02", period: "2025-02-12" } }),
        ],
      }),
    ).claims;
    expect(day?.datePublished).toBe("2025-02-13");
    expect(month).not.toHaveProperty("datePublished");
    expect(month?.saidOn).toBe("2025-02");
  });

  it("never has a number without its qualifier, nor a bound that nobody gave", () => {
    const figure = (quantity: unknown) =>
      filesOf(dataset({ claims: [rawClaim("a", { quantity })] })).claims[0]?.figure;
    expect(figure({ kind: "atLeast", value: 260, strict: true })).toMatchObject({
      kind: "atLeast",
      qualifier: "moreThan",
      words: "more than 260 people",
      value: null,
      min: 260,
      max: null,
    });
    expect(figure({ kind: "about", value: 260 })).toMatchObject({
      kind: "about",
      words: "about 260 people, margin not given",
      value: 260,
      min: null,
      max: null,
      approximate: true,
    });
    expect(figure({ kind: "words", words: "dozens" })).toMatchObject({
      words: "“dozens”, in words only",
      value: null,
      min: null,
      max: null,
    });
    expect(figure({ kind: "none" })).toMatchObject({ kind: "none", value: 0, min: 0, max: 0 });
  });
});

describe("disputes for programs", () => {
  it("has every dispute once, with every claim of each of its sides", () => {
    expect(FILES.disputes.map(({ id }) => id)).toEqual(
      PUBLISHED.disputes.map(({ id }) => String(id)).toSorted(),
    );
    for (const { id, sides } of PUBLISHED.disputes) {
      const written = FILES.disputes.find((dispute) => dispute.id === id);
      for (const { label, claims } of sides) {
        const side = written?.sides.find((other) => other.label === label);
        const named = side?.claims.flatMap((entry) => [
          entry.id,
          ...entry.repeatedBy.map((repeat) => repeat.id),
        ]);
        expect(named?.toSorted()).toEqual([...new Set<string>(claims)].toSorted());
      }
    }
  });

  it("says that 98 percent and 258 of 260 nearly count the same thing, and in what they differ", () => {
    const pairs = FILES.disputes.find(({ id }) => id === "x01")?.pairs ?? [];
    const near = pairs.filter(({ relation }) => relation === "near-miss");
    expect(
      near.map(({ matches, differs }) => ({ matches, differs: differs.map(({ field }) => field) })),
    ).toContainEqual({
      matches: ["population", "nationalities"],
      differs: ["measure", "batch"],
    });
  });

  it("says what lies between two numbers only where they exclude one another", () => {
    const pairs = FILES.disputes.flatMap((dispute) => dispute.pairs);
    const apart = pairs.filter(({ difference }) => difference !== null);
    expect(apart.length).toBeGreaterThan(0);
    expect(new Set(apart.map(({ relation }) => relation))).toEqual(new Set(["contrary"]));
    expect(apart.every(({ difference }) => difference?.formula !== null)).toBe(true);
  });

  it("says of every reading whose it is", () => {
    expect(new Set(FILES.disputes.map(({ inference }) => inference.by))).toEqual(
      new Set(["this site"]),
    );
  });
});

describe("checks for programs", () => {
  it("has every check of the page once, with the same outcome and claims that exist", () => {
    const checks = deriveChecks(deriveKnown(PUBLISHED));
    const outcomes = (entries: readonly (readonly [string, string])[]) =>
      entries.map((entry) => entry.join(" ")).toSorted();
    expect(outcomes(FILES.checks.map(({ id, outcome }) => [id, outcome.result]))).toEqual(
      outcomes(checks.map(({ id, outcome }) => [id, outcome.kind])),
    );
    expect(FILES.checks.flatMap(({ claims }) => claims).filter((id) => !IDS.has(id))).toEqual([]);
  });

  it("gives a reason wherever it cannot be told, and nowhere else", () => {
    for (const { outcome } of FILES.checks) {
      expect(outcome.reason !== null).toBe(outcome.result === "cannot-be-told");
    }
  });

  it("writes a sum out, and by how much it fails", () => {
    const attribution = [{ role: "said-by", actor: "army", source: "s2" }];
    const part = (id: string, value: number, place: string) =>
      rawClaim(id, { quantity: { kind: "exact", value }, scope: { places: [place] }, attribution });
    const place = (id: string) => ({
      id,
      name: id,
      kind: "town",
      countries: ["THA"],
      sources: ["s1"],
    });
    const [check] = filesOf(
      dataset({
        places: [place("north"), place("south")],
        claims: [
          part("n", 200, "north"),
          part("s", 300, "south"),
          rawClaim("all", { quantity: { kind: "exact", value: 600 } }),
        ],
        checks: [{ id: "c1", title: "Parts.", kind: "sum", whole: "all", parts: ["n", "s"] }],
      }),
    ).checks;
    expect(check?.arithmetic.words).toBe("200 + 300 = 500† ≠ 600 stated");
    expect(check?.outcome).toMatchObject({
      result: "does-not-hold",
      difference: { direction: "under", figure: { kind: "exact", value: 100, min: 100, max: 100 } },
    });
  });
});

test("the order in which a dataset was entered changes no byte", () => {
  const there = textsOf(PUBLISHED);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (weights) => {
      const shuffle = <T>(entries: readonly T[]): T[] =>
        entries
          .map((entry) => ({ entry, weight: weights.next().value ?? 0 }))
          .toSorted((a, b) => a.weight - b.weight)
          .map(({ entry }) => entry);
      const shuffled = {
        ...PUBLISHED,
        claims: shuffle(PUBLISHED.claims),
        disputes: shuffle(PUBLISHED.disputes),
        checks: shuffle(PUBLISHED.checks),
        actors: shuffle(PUBLISHED.actors),
        sources: shuffle(PUBLISHED.sources),
        tallies: shuffle(PUBLISHED.tallies),
      };
      expect(textsOf(shuffled)).toEqual(there);
    }),
    { numRuns: 10 },
  );
});

test("the dataset stores nothing of what is computed from it", () => {
  const stored = new Set(PUBLISHED.claims.flatMap((entry) => Object.keys(entry)));
  const computed = ["contested", "corroborated", "status", ...RELATIONS].filter(
    (name) => name !== "restates",
  );
  expect(computed.filter((name) => stored.has(name))).toEqual([]);
});

test("the guide defines every term that is not schema.org's", () => {
  const figure = FILES.claims.find((entry) => entry.figure)?.figure;
  const own = [
    ...RELATIONS,
    "saidOn",
    "aboutDays",
    "measure",
    "figure",
    ...Object.keys(figure ?? {}),
  ];
  expect(own.filter((name) => !GUIDE.includes(`### ${name}\n`))).toEqual([]);
});
