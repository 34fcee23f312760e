import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/dataset/edtf.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import { buildClaimIndex } from "../../src/derive/claimIndex.ts";
import { matchClaims, selectClaims } from "../../src/derive/filter.ts";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { formatFigure, formatFormula } from "../../src/views/format.ts";

/** The published dataset, held against totals that were added up by hand. */
const file = "public/data/dataset.json";
const published = parseDataset(JSON.parse(readFileSync(file, "utf8")), file);
const known = deriveKnown(published);
const batches = deriveBatches(known, { nationality: [], rule: "editor" });
const lastDayOf = (date: string | undefined) =>
  date === undefined ? undefined : parseEdtf(date)?.last;
const tally = (id: string) => deriveTallies(known, { nationality: [], tally: id, rule: "editor" });

describe("the published dataset", () => {
  it("holds all that its sources were read for", () => {
    expect(published.claims.filter((claim) => /^sd\d{2}$/.test(claim.id))).toHaveLength(35);
    expect(published.claims.filter((claim) => /^c\d{3}$/.test(claim.id))).toHaveLength(136);
    expect(published.batches).toHaveLength(38);
    expect(published.places).toHaveLength(41);
    expect(published.disputes).toHaveLength(39);
  });

  it("numbers the paragraph of every claim of the starting article", () => {
    const article = published.claims.filter((claim) => /^sd\d{2}$/.test(claim.id));
    expect(article.every((claim) => claim.paragraph !== undefined)).toBe(true);
  });

  it("has no count of a later day than the one that it says its counts go up to", () => {
    const last = lastDayOf(published.asOf);
    const later = published.claims.filter(({ quantity, time }) => {
      const day = lastDayOf(time.period ?? time.said);
      return quantity !== undefined && day !== undefined && last !== undefined && day > last;
    });
    expect(last).toBeDefined();
    expect(later.map(({ id }) => id)).toEqual([]);
  });

  it("says nothing to its readers by ids that only its editors know", () => {
    const claims = published.claims.map(({ id, text, note = "" }) => ({
      id,
      said: `${text} ${note}`,
    }));
    const naming = claims.filter(({ said }) => /\b[cstx]\d{2,3}\b/.test(said));
    expect(naming).toEqual([]);
  });

  it("opens with 421 as what is left of 2,876, and with what bears it out", () => {
    const figures = deriveHeadline(known)
      .flat()
      .flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
    expect(figures.map(formatFigure)).toEqual([
      "2,876",
      "200",
      "421†",
      "2,255",
      "7,968",
      "2,763",
      "4,895",
      "7,141",
    ]);
    const derived = figures.find((figure) => figure.formula);
    expect(derived?.formula && formatFormula(derived.formula)).toBe("2,876 − 2,255 − 200");
  });

  it("adds the batches up to at least about 6,057, and to 3,859 by 14 March", () => {
    expect(batches.total && formatFigure(batches.total)).toBe("≥ ~6,057†");
    const counted = batches.rows.filter((row) => !row.exclusion).map((row) => row.id);
    expect(counted).toHaveLength(34);
    for (const id of ["b03", "b07", "b09d1", "b12"]) expect(counted).not.toContain(id);
  });

  it("derives the two batches that nobody reported", () => {
    const derived = batches.rows.filter((row) => row.state === "derived");
    expect(derived.map((row) => [row.id, formatFigure(row.figure)])).toEqual([
      ["b16", "826†"],
      ["b35", "211†"],
    ]);
  });

  it("lists 20 nationalities on 12 February: 260 people, 221 men and 39 women", () => {
    const { rows } = tally("t2");
    expect(rows).toHaveLength(20);
    const sum = published.tallies
      .find((entry) => entry.id === "t2")
      ?.rows.reduce((n, row) => n + (row.quantity?.kind === "exact" ? row.quantity.value : NaN), 0);
    expect(sum).toBe(260);
  });

  it("prints rows that add up to 7,158 in the list of 7,141", () => {
    const sum = published.tallies
      .find((entry) => entry.id === "t1a")
      ?.rows.reduce((n, row) => n + (row.quantity?.kind === "exact" ? row.quantity.value : NaN), 0);
    expect(sum).toBe(7158);
    expect(tally("t1a").rows).toHaveLength(28);
  });

  it("shows no figure without a claim", () => {
    const figures = batches.rows.map((row) => row.figure);
    expect(figures.every((figure) => figure.claims.length > 0)).toBe(true);
  });

  it("names no claim in a figure that is not there", () => {
    const ids = new Set(published.claims.map((claim) => claim.id));
    for (const row of batches.rows) {
      for (const id of row.figure.claims) expect(ids).toContain(id);
    }
  });
});

describe("a search of the published dataset", () => {
  const index = buildClaimIndex(known);

  it.each([
    ["Myawaddy", 61],
    ["แม่สอด", 13],
    ["妙瓦底", 39],
    ["မြဝတီ", 39],
  ])("finds “%s” in %d claims", (q, found) => {
    const matched = matchClaims(index, { ...DEFAULT_VIEW_STATE, q });
    expect(selectClaims(index, matched, "-date")).toHaveLength(found);
  });
});

describe("the schema of a dataset", () => {
  it("has no field that nothing reads", () => {
    const schema: unknown = JSON.parse(readFileSync("public/data/dataset.schema.json", "utf8"));
    const code = sourceFiles("src")
      .filter(
        (name) => !/src\/dataset\/(fields|claim|count|schema|quantity|references)\.ts$/.test(name),
      )
      .map((name) => readFileSync(name, "utf8"))
      .join("\n");
    const unread = [...fieldsOf(schema)].filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
    // For editors of the file, and for those who read it without the app.
    expect(new Set(unread)).toEqual(new Set(["$schema", "definition"]));
  });
});

function* fieldsOf(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && typeof value === "object" && value !== null) {
      yield* Object.keys(value);
    }
    yield* fieldsOf(value);
  }
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}
