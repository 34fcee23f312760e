import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, describe, expect, it, test } from "vitest";
import { parseDataset } from "../../src/dataset/parse.ts";
import { deriveCards } from "../../src/derive/cards.ts";
import { buildClaimIndex } from "../../src/derive/claimIndex.ts";
import { deriveClaimList } from "../../src/derive/claimList.ts";
import { derivedFigures } from "../../src/derive/derivedFigures.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { catalogue as my } from "../../src/language/my.ts";
import { speak } from "../../src/language/translate.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { formatQuantity } from "../../src/views/format.ts";
import { cite, type Cited, CITATION_STYLES } from "../../src/views/takeaway/citation.ts";
import { claimTable } from "../../src/views/takeaway/claimTable.ts";
import { csvOf } from "../../src/views/takeaway/csv.ts";
import { packageFiles, tablesOf } from "../../src/views/takeaway/dataPackage.ts";
import { type Extract, wholeExtract } from "../../src/views/takeaway/extract.ts";
import { extractJson } from "../../src/views/takeaway/extractJson.ts";
import { filterWords } from "../../src/views/takeaway/filterWords.ts";
import { placesGeoJson } from "../../src/views/takeaway/placeTable.ts";
import { claimSentence, formulaSentence } from "../../src/views/takeaway/sentence.ts";
import { openedCards, shownExtract } from "../../src/views/takeaway/takenClaims.ts";
import { slugOf } from "../../src/views/takeaway/slug.ts";
import { dataset, type RawEntry, rawClaim } from "../fixtures/dataset.ts";
import { ONE_OF_EACH } from "../fixtures/quantities.ts";

const FILE = "public/data/dataset.json";
const PUBLISHED = deriveKnown(parseDataset(JSON.parse(readFileSync(FILE, "utf8")), FILE));
const ADDRESS = "https://example.org/?claim=a";

function known(claims: readonly RawEntry[], fields: Record<string, unknown> = {}): Known {
  return deriveKnown(dataset({ claims: [...claims], ...fields }));
}

/** A CSV file read back: its records by the names of its columns. */
function records(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

function rowOf(quantity: unknown): Readonly<Record<string, string>> {
  const [row] = records(csvOf(claimTable(wholeExtract(known([rawClaim("a", { quantity })])))));
  if (!row) throw new Error("the table has no row");
  return row;
}

describe("a claim in a row of CSV", () => {
  it("has its number only where the source gave one", () => {
    const cells = (quantity: unknown) => {
      const { value, min, max, approx, qualifier, words } = rowOf(quantity);
      return [value, min, max, approx, qualifier, words];
    };
    expect(cells({ kind: "exact", value: 260 })).toEqual([
      "260",
      "260",
      "260",
      "false",
      "exact",
      "",
    ]);
    expect(cells({ kind: "atLeast", value: 260 })).toEqual(["", "260", "", "false", "atLeast", ""]);
    expect(cells({ kind: "about", value: 260 })).toEqual(["260", "", "", "true", "about", ""]);
    expect(cells({ kind: "words", words: "dozens" })).toEqual([
      "",
      "",
      "",
      "false",
      "words",
      "dozens",
    ]);
    expect(cells({ kind: "unknown" })).toEqual(["", "", "", "false", "unknown", ""]);
  });

  it("says who said it, through whom it came, and of which dataset it is", () => {
    expect(rowOf({ kind: "exact", value: 260 })).toMatchObject({
      claim_id: "a",
      claimant: "Ministry",
      unit: "people",
      attribution: "said-by Ministry > reported-by Paper",
      source_id: "s1",
      source_name: "Paper: A report",
      source_url: "https://example.org/1",
      source_published: "2025-02-13",
      version: "1.0.0",
      as_of: "2025-06-01",
      licence: "CC BY 4.0",
    });
  });

  it("names the group of the claims that it is held against", () => {
    const claims = [
      rawClaim("a"),
      rawClaim("b", { attribution: [{ role: "said-by", actor: "army", source: "s2" }] }),
      rawClaim("c", { measure: "awaiting", flow: "stock" }),
    ];
    const rows = records(csvOf(claimTable(wholeExtract(known(claims)))));
    expect(rows.map((row) => row["group_id"])).toEqual(["a", "a", ""]);
  });

  it("never runs as a formula, and keeps negative coordinates numbers", () => {
    const of = known(
      ["=1+1", "+1", "-1", "@SUM(A1)"].map((text, i) =>
        rawClaim(`c${i}`, { text, scope: { places: ["bridge"] } }),
      ),
      {
        places: [
          {
            id: "bridge",
            name: "Bridge",
            kind: "crossing",
            countries: ["THA"],
            position: { lat: -1.5, lon: 98.5, uncertainty: 10, basis: "sourced", sources: ["s1"] },
            sources: ["s1"],
          },
        ],
        map: { extent: [98, -2, 99, 17], region: [25, -12, 145, 45] },
      },
    );
    const rows = records(csvOf(claimTable(wholeExtract(of))));
    expect(rows.map((row) => row["text"])).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)"]);
    expect(rows[0]?.["lat"]).toBe("-1.5");
  });

  it("quotes what RFC 4180 asks for, and is marked for spreadsheets when asked", () => {
    const of = known([rawClaim("a", { text: 'He said "two, or\nthree".' })]);
    const csv = csvOf(claimTable(wholeExtract(of)), { mark: true });
    expect(csv.startsWith("\uFEFFclaim_id,")).toBe(true);
    expect(csv).toContain('"He said ""two, or\nthree""."');
    expect(csv.split("\r\n")).toHaveLength(3);
  });
});

describe("the row of HXL tags", () => {
  const table = claimTable(wholeExtract(PUBLISHED));

  it("is the second row, of well-formed tags", () => {
    const { data } = Papa.parse<string[]>(csvOf(table, { hxl: true }));
    expect(data[0]).toContain("people");
    for (const tag of data[1] ?? []) {
      expect(tag).toMatch(/^(#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*)?$/);
    }
    expect(data[1]).toContain("#affected+returnees+ind+reported");
  });

  it("stands over numbers and days only where it says so", () => {
    const cellsUnder = (tag: RegExp) =>
      table.columns.flatMap(({ hxl = "" }, at) =>
        tag.test(hxl) ? table.rows.flatMap((row) => row[at] ?? []) : [],
      );
    const numbers = cellsUnder(/^#(affected|geo\+l)/);
    expect(numbers.filter((cell) => typeof cell !== "number")).toEqual([]);
    const days = cellsUnder(/^#date/).map(String);
    expect(days.filter((cell) => !/^\d{4}-\d{2}-\d{2}$/.test(cell))).toEqual([]);
    expect([numbers.length > 0, days.length > 0]).toEqual([true, true]);
  });

  it("counts people, and nothing else, as people", () => {
    const rows = records(
      csvOf(claimTable(wholeExtract(known([rawClaim("a", { unit: "percent" }), rawClaim("b")])))),
    );
    expect(rows.map((row) => [row["value"], row["people"]])).toEqual([
      ["10", ""],
      ["10", "10"],
    ]);
  });
});

describe("a selection", () => {
  const index = buildClaimIndex(PUBLISHED);
  const select = (filter: Partial<typeof DEFAULT_VIEW_STATE>): Extract => {
    const state = { ...DEFAULT_VIEW_STATE, ...filter };
    const list = deriveClaimList(index, state, state.sort);
    return {
      known: PUBLISHED,
      claims: list.positions.flatMap((at) => PUBLISHED.dataset.claims[at] ?? []),
      keptBack: [],
      rule: "editor",
      filters: filterWords(state, PUBLISHED),
      filtersShown: filterWords(state, PUBLISHED),
      address: ADDRESS,
      taken: "2026-11-24",
    };
  };

  it("has a row for each claim on screen, and says by which filters and from where", () => {
    const extract = select({ nationality: ["ETH"], from: "2025-02-01" });
    const rows = records(csvOf(claimTable(extract)));
    expect(rows).toHaveLength(extract.claims.length);
    expect(rows.map((row) => row["claim_id"])).toEqual(extract.claims.map(({ id }) => id));
    expect(new Set(rows.map((row) => row["filters"]))).toEqual(
      new Set(["Nationality: Ethiopia; Dates: from 1 February 2025"]),
    );
    expect(rows[0]).toMatchObject({ address: ADDRESS, taken: "2026-11-24" });
  });

  it("as JSON holds the claims as they are in the dataset, and every entry that they name", () => {
    const extract = select({ q: "260" });
    const json: unknown = JSON.parse(extractJson(extract));
    expect(json).toMatchObject({
      filters: "Search: “260”",
      version: extract.known.dataset.version,
    });
    expect(json).toMatchObject({ claims: JSON.parse(JSON.stringify(extract.claims)) });
    const text = extractJson(extract);
    const named = extract.claims.flatMap(({ attribution }) =>
      attribution.flatMap(({ source }) => source ?? []),
    );
    expect(named.filter((source) => !text.includes(`"id": "${source}"`))).toEqual([]);
  });

  it("as a package names every file and every column, and each is in it", () => {
    const files = packageFiles(select({ topic: ["numbers-batch"] }));
    const [descriptor] = files;
    const {
      resources,
    }: { resources: { path: string; schema?: { fields: { name: string }[] } }[] } = JSON.parse(
      descriptor?.text ?? "",
    );
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      files
        .slice(1)
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const { path, schema } of resources) {
      if (!schema) continue;
      const file = files.find(({ name }) => name === path);
      const [header] = Papa.parse<string[]>(file?.text ?? "").data;
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
    }
  });

  it("leaves out the documents and places that it does not touch", () => {
    const some = tablesOf(select({ nationality: ["ETH"] }));
    const all = tablesOf(wholeExtract(PUBLISHED));
    const rows = (tables: typeof all, name: string) =>
      tables.find((table) => table.name === name)?.rows.length ?? 0;
    for (const name of ["sources", "places", "batches"]) {
      expect(rows(some, name)).toBeGreaterThan(0);
      expect(rows(some, name)).toBeLessThan(rows(all, name));
    }
    expect(rows(all, "sources")).toBe(PUBLISHED.dataset.sources.length);
  });
});

describe(placesGeoJson, () => {
  it("is longitude first, and has no point for a place known by name only", () => {
    const geo: { features: { id: string; geometry: unknown; properties: object }[] } = JSON.parse(
      placesGeoJson(wholeExtract(PUBLISHED)),
    );
    const myawaddy = geo.features.find(({ id }) => id === "myawaddy");
    expect(myawaddy?.geometry).toEqual({ type: "Point", coordinates: [98.5083, 16.6878] });
    expect(myawaddy?.properties).toMatchObject({ uncertainty_m: 1000, basis: "sourced" });
    expect(geo.features.filter(({ geometry }) => geometry === null).length).toBe(
      PUBLISHED.dataset.places.filter(({ position }) => !position).length,
    );
  });
});

describe("disputed sizes", () => {
  it("have a row for each account, and none for what lies between", () => {
    const batches = tablesOf(wholeExtract(PUBLISHED)).find(({ name }) => name === "batches");
    if (!batches) throw new Error("no batches");
    const rows = records(csvOf(batches)).filter((row) => row["batch_id"] === "b02");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row["drawn"] === "true")).toHaveLength(1);
    expect(rows.every((row) => row["rule"] === "the editors’ choice")).toBe(true);
  });
});

describe("no naked number: a figure keeps its qualifier on every way out", () => {
  const cards = deriveCards(PUBLISHED, []);
  const units = new Map(PUBLISHED.dataset.units.map((unit) => [unit.id, unit]));

  test("in sentences and rows of the published dataset", () => {
    const rows = records(csvOf(claimTable(wholeExtract(PUBLISHED))));
    const naked = PUBLISHED.dataset.claims.filter((claim, i) => {
      const card = cards.find(claim.id);
      if (!claim.quantity || !claim.unit || !card) return false;
      const sentence = claimSentence(card, units.get(claim.unit), ADDRESS);
      const qualified = claim.quantity.kind === "exact" || rows[i]?.["qualifier"] !== "exact";
      return !sentence.includes(formatQuantity(claim.quantity)) || !qualified;
    });
    expect(naked).toEqual([]);
  });

  test.each(ONE_OF_EACH.map((quantity) => [formatQuantity(quantity), quantity] as const))(
    "%s",
    (mark, quantity) => {
      const of = known([rawClaim("a", { quantity, text: "They went." })]);
      const card = deriveCards(of, []).find("a");
      if (!card) throw new Error("no card");
      expect(claimSentence(card, of.dataset.units[0], ADDRESS)).toBe(
        `They went. (${mark} people, said by Ministry, 12 February 2025, in Paper (13 February 2025).) ${ADDRESS}`,
      );
    },
  );

  test("a derived figure goes with its formula", () => {
    const [derived] = derivedFigures(PUBLISHED);
    const unit = derived && units.get(derived.figure.unit);
    if (!unit) throw new Error("nothing is derived");
    expect(formulaSentence(derived.figure, unit, derived.label, ADDRESS)).toMatch(
      /^421† people = 2,876 − 2,255 − 200\. Calculated from .* none of them states it/,
    );
  });
});

describe(cite, () => {
  const cited: Cited = {
    dataset: {
      title: "Myawaddy Returns",
      version: "1.2.0",
      issued: "2026-11-23",
      publisher: "Myawaddy Returns contributors",
    },
    address: "https://example.org/?nationality=ETH",
    taken: "2026-11-24",
  };
  const part = { ...cited, part: "600 & more were left_", key: "c051" };

  it.each([
    [
      "APA",
      cited,
      "Myawaddy Returns contributors. (2026). Myawaddy Returns (Version 1.2.0) [Data set]. Retrieved November 24, 2026, from https://example.org/?nationality=ETH",
    ],
    [
      "Chicago",
      part,
      "Myawaddy Returns contributors. 2026. “600 & more were left_.” In Myawaddy Returns. Version 1.2.0. Data set. Accessed November 24, 2026. https://example.org/?nationality=ETH.",
    ],
  ] as const)("in %s", (style, of, text) => {
    expect(cite(of, style)).toBe(text);
  });

  it("in BibTeX, with what LaTeX would read as commands made plain", () => {
    const bibtex = cite(part, "BibTeX");
    expect(bibtex).toMatch(/^@misc\{myawaddy-returns-1\.2\.0-c051,\n/);
    expect(bibtex).toContain(String.raw`title = {600 \& more were left\_}`);
    expect(bibtex).toContain("author = {{Myawaddy Returns contributors}}");
    expect(bibtex).toContain("urldate = {2026-11-24}");
  });

  it("in CSL-JSON", () => {
    expect(JSON.parse(cite(part, "CSL-JSON"))).toEqual([
      {
        id: "myawaddy-returns-1.2.0-c051",
        type: "dataset",
        title: "600 & more were left_",
        "container-title": "Myawaddy Returns",
        author: [{ literal: "Myawaddy Returns contributors" }],
        issued: { "date-parts": [[2026, 11, 23]] },
        accessed: { "date-parts": [[2026, 11, 24]] },
        version: "1.2.0",
        URL: "https://example.org/?nationality=ETH",
      },
    ]);
  });

  test("in BibTeX, every brace is closed, whatever a claim says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const citation = cite({ ...cited, part: text }, "BibTeX");
        expect(citation.split("{").length).toBe(citation.split("}").length);
      }),
    );
  });

  test("names the version, the day and the address in every style", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...CITATION_STYLES), (text, style) => {
        const citation = cite({ ...cited, part: `A ${text}` }, style);
        expect(citation).toContain("1.2.0");
        expect(citation).toContain("https://example.org/?nationality=ETH");
        expect(citation).toMatch(/2026-11-24|November 24, 2026|2026,\s+11,\s+24/);
      }),
    );
  });
});

describe("what leaves a page that speaks Burmese", () => {
  const whole = { ...DEFAULT_VIEW_STATE, kind: ["exact"] } as const;
  const takeAll = () => {
    const extract = shownExtract({ known: PUBLISHED, state: whole }, ADDRESS);
    return [
      ...packageFiles(extract).map(({ text }) => text),
      extractJson(extract),
      extract.filters,
    ];
  };
  afterEach(() => speak("en"));

  it("is in English where programs read it, with European digits", () => {
    const english = takeAll();
    speak("my", my);
    expect(takeAll()).toEqual(english);
  });

  it("is a reference in English", () => {
    const references = () =>
      CITATION_STYLES.map((style) =>
        cite({ dataset: PUBLISHED.dataset, address: ADDRESS, taken: "2026-11-24" }, style),
      );
    const english = references();
    speak("my", my);
    expect(references()).toEqual(english);
  });

  it("is a sentence in Burmese, but for the words of the claim", () => {
    speak("my", my);
    const [card] = openedCards({
      known: PUBLISHED,
      state: {
        ...DEFAULT_VIEW_STATE,
        claim: PUBLISHED.dataset.claims.slice(0, 1).map(({ id }) => id),
      },
    });
    const sentence = card && claimSentence(card, undefined, ADDRESS);
    expect(sentence).toContain(card?.text);
    expect(sentence).toContain("ပြောဆိုချက်");
  });
});

describe(slugOf, () => {
  it.each([
    ["Myawaddy Returns", "myawaddy-returns"],
    ["  Đà Nẵng – 2025! ", "da-nang-2025"],
    ["妙瓦底", "dataset"],
  ])("%j: %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
