import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CANARY_MARKS, withCanary } from "../../scripts/publish/canary.ts";
import { publishable } from "../../scripts/publish/publishable.ts";
import { dueWords, leftOutWords } from "../../scripts/publish/tell.ts";
import { marksOf, tracesIn } from "../../scripts/publish/traces.ts";
import { DatasetError, describeFault } from "../../src/dataset/fault.ts";
import { dataset, type RawDataset, rawClaim, rawDataset } from "../fixtures/dataset.ts";

const EMBARGO = { reason: "The talks are not over", until: "2025-07-01" };

/** The text of a file with a claim `secret` of 8,765 people, and what else a test is about. */
function file(fields: Partial<RawDataset> = {}): string {
  const { claims = [], ...rest } = fields;
  const quantity = { kind: "exact", value: 8765 };
  const secret = rawClaim("secret", { text: "Not to be known yet.", quantity, embargo: EMBARGO });
  return JSON.stringify(rawDataset({ claims: [rawClaim("a"), secret, ...claims], ...rest }));
}

function published(fields: Partial<RawDataset> = {}) {
  return publishable(file(fields), "mine.json").dataset;
}

/** What is wrong with a source that cannot be published. */
function faults(fields: Partial<RawDataset>): readonly string[] {
  try {
    published(fields);
  } catch (error) {
    if (error instanceof DatasetError && error.failure.kind === "invalid")
      return error.failure.faults.map(describeFault);
    throw error;
  }
  return [];
}

const side = (...claims: readonly string[]) => ({ label: claims.join(), claims });
const dispute = (id: string, ...sides: readonly ReturnType<typeof side>[]) => ({
  id,
  title: "How many",
  kind: "number",
  sides,
  standing: "open",
});

describe("a claim under embargo", () => {
  it("is left out, and what is under none stays byte for byte", () => {
    const without = rawDataset({ claims: [rawClaim("a"), rawClaim("b")] });
    const text = JSON.stringify(without, null, 2);
    expect(publishable(text, "mine.json").text).toBe(text);
    const secret = JSON.stringify(rawClaim("secret", { embargo: EMBARGO }));
    const last = text.lastIndexOf("}", text.indexOf('"disputes"')) + 1;
    const withIt = `${text.slice(0, last)},\n    ${secret}${text.slice(last)}`;
    expect(publishable(withIt, "mine.json").text).toBe(text);
  });

  it("leaves the lists of those who say the same", () => {
    const { batches, disputes, events, changes, series } = published({
      claims: [rawClaim("b"), rawClaim("c")],
      batches: [
        {
          id: "b1",
          label: "Group",
          occurred: "2025-02-12",
          kind: "handover",
          accounts: ["secret", "a"],
          nationality: "ETH",
        },
      ],
      disputes: [dispute("d", side("a", "secret"), side("secret"), side("b"))],
      events: [{ on: "2025-02-12", label: "Then", claims: ["secret"] }],
      changes: [{ date: "2025-06-01", version: "1.0.0", text: "First.", claims: ["a", "secret"] }],
      series: [
        { id: "s", label: "S", measure: "awaiting", countedBy: "army", points: ["a", "secret"] },
      ],
    });
    expect(batches[0]?.accounts).toEqual(["a"]);
    expect(disputes[0]?.sides.map(({ claims }) => claims)).toEqual([["a"], ["b"]]);
    expect(events[0]?.claims).toEqual([]);
    expect(changes[0]?.claims).toEqual(["a"]);
    expect(series[0]?.points).toEqual(["a"]);
  });

  it("takes with it what says nothing without it, and who is named by nothing else", () => {
    const { tallies, checks, disputes, batches, sources, actors } = published({
      actors: [
        ...dataset().actors,
        { id: "insider", name: "Insider", kind: "individual", parent: "office" },
        { id: "office", name: "Office", kind: "state-body" },
      ],
      sources: [
        ...dataset().sources,
        { id: "paper-kept-back", publisher: "P", title: "T", kind: "official", lang: "en" },
      ],
      claims: [
        rawClaim("also", {
          attribution: [{ role: "said-by", actor: "insider", source: "paper-kept-back" }],
          embargo: EMBARGO,
        }),
      ],
      batches: [
        {
          id: "b1",
          label: "Group",
          occurred: "2025-02-12",
          kind: "handover",
          accounts: ["secret"],
          nationality: "ETH",
        },
      ],
      tallies: [
        {
          id: "t",
          label: "T",
          measure: "repatriated",
          countedBy: "army",
          asOf: "2025-02-12",
          claim: "secret",
          rows: [{ nationality: "ETH", quantity: { kind: "exact", value: 8765 } }],
          sources: ["s1"],
        },
      ],
      checks: [
        { id: "of-secret", title: "S", kind: "sum", whole: "a", parts: ["secret"] },
        { id: "of-batch", title: "B", kind: "sum", whole: "a", batches: ["b1"] },
        { id: "of-a", title: "A", kind: "sum", whole: "a", parts: ["a"] },
      ],
      disputes: [
        dispute("d", side("a"), side("secret", "also")),
        dispute("e", side("a"), side("a")),
      ],
    });
    expect([tallies, batches]).toEqual([[], []]);
    expect(checks.map(({ id }) => id)).toEqual(["of-a"]);
    expect(disputes.map(({ id }) => id)).toEqual(["e"]);
    // A source that nothing named before is no trace of anything.
    expect(sources.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(actors.map(({ id }) => id)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/insider|office/)]),
    );
  });

  it("is a fault where a sentence, a repeat or a subtraction needs it", () => {
    const sentence = (figure: unknown) => ({ text: "{n} went.", figures: { n: figure } });
    expect(
      faults({
        headline: [
          sentence({ kind: "claim", claim: "secret" }),
          sentence({ kind: "difference", whole: "a", less: ["secret"] }),
        ],
        claims: [rawClaim("b", { restates: "secret" })],
      }),
    ).toEqual([
      'claims[b].restates: names "secret", which is under embargo or goes with what is, expected it to name another, or to be left out too',
      'headline[0].figures.n.claim: names "secret", which is under embargo or goes with what is, expected it to name another, or to be left out too',
      'headline[1].figures.n.less[0]: names "secret", which is under embargo or goes with what is, expected it to name another, or to be left out too',
    ]);
  });

  it("is a fault where a text writes out its number, in whatever way", () => {
    const gap = (id: string, text: string) => ({ id, text });
    expect(
      faults({
        gaps: [
          gap("plain", "Nobody knows of 8765 more."),
          gap("grouped", "Some say 8,765."),
          gap("other", "Of 18,765 and of 8,765,000 nothing is known, nor of 8765x."),
        ],
      }),
    ).toEqual([
      "gaps[plain].text: says 8765, which only claims under embargo state, expected words without that number, or an embargo on what it stands in",
      "gaps[grouped].text: says 8,765, which only claims under embargo state, expected words without that number, or an embargo on what it stands in",
    ]);
  });

  it("keeps no number secret that another claim states", () => {
    const quantity = { kind: "about", value: 8765 };
    const gaps = [{ id: "g", text: "Who else says 8,765 is not known." }];
    expect(faults({ claims: [rawClaim("b", { quantity })], gaps })).toEqual([]);
  });

  it("is a fault where a slide asks for it", () => {
    const deck = [{ title: "One", view: "claims", query: "claim=a&claim=secret" }];
    expect(faults({ deck })).toEqual([
      'deck[0].query: asks for "secret", which is under embargo or goes with what is, expected a slide of something else',
    ]);
  });

  it("is left out of a version that was published before", () => {
    const before = JSON.stringify(rawDataset({ claims: [rawClaim("a"), rawClaim("secret")] }));
    const { dataset } = publishable(before, "1.0.0.json", new Set(["secret"]));
    expect(dataset.claims.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("what is told of an embargo", () => {
  it("counts what is left out, and names none of it", () => {
    const checks = [{ id: "c", title: "C", kind: "sum", whole: "secret", parts: ["a"] }];
    expect(leftOutWords(publishable(file({ checks }), "mine.json").leftOut)).toBe(
      "1 claim under embargo, and with it 1 check",
    );
    const none = JSON.stringify(rawDataset());
    expect(leftOutWords(publishable(none, "mine.json").leftOut)).toBe("");
  });

  it("says when its day has come", () => {
    const { source } = publishable(file(), "mine.json");
    expect(dueWords(source, "2025-06-30")).toBe("");
    expect(dueWords(source, "2025-07-01")).toContain("The day of 1 of these has come");
  });
});

describe("the canary of check:build", () => {
  const FILE = "public/data/dataset.json";
  const text = readFileSync(FILE, "utf8");
  const { source } = publishable(text, FILE);
  const canary = withCanary(text, source);

  it("is in the file that the second build is made from, and leaves nothing in what is published", () => {
    for (const mark of CANARY_MARKS) expect(canary).toMatch(mark);
    const { text: published, leftOut } = publishable(canary, FILE);
    expect(published).toBe(text);
    expect(leftOut.size).toBeGreaterThan(10);
  });

  it("is found in a built file that has it, by id or by value", () => {
    const folder = mkdtempSync(join(tmpdir(), "traces-"));
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "index.html"), "<p>Nothing of it.</p>");
    expect(tracesIn(folder, CANARY_MARKS)).toEqual([]);
    writeFileSync(join(folder, "data", "claims.csv"), "embargoed-canary,exact\n");
    writeFileSync(join(folder, "index.html"), "<p>7,654,321 people</p>");
    expect(tracesIn(folder, CANARY_MARKS).toSorted()).toEqual([
      'data/claims.csv: has "embargoed-canary"',
      'index.html: has "7,654,321"',
    ]);
  });

  it("stands beside the dataset's own embargoes, which are found by id and by words", () => {
    const folder = mkdtempSync(join(tmpdir(), "traces-"));
    const said = 'He said "not yet" & <no more>.';
    const text = file({ claims: [rawClaim("quoted", { text: said, embargo: EMBARGO })] });
    const marks = marksOf(publishable(text, "mine.json"));
    writeFileSync(join(folder, "a.html"), "<p>secretary, no-secret, He said yes</p>");
    expect(tracesIn(folder, marks)).toEqual([]);
    writeFileSync(
      join(folder, "a.html"),
      "<p>He said &quot;not yet&quot; &amp; &lt;no more&gt;.</p>",
    );
    writeFileSync(join(folder, "b.json"), JSON.stringify({ text: said, id: "secret" }));
    expect(tracesIn(folder, marks)).toHaveLength(3);
  });
});
