import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, parseEdtf } from "../../src/dataset/edtf.ts";
import type { Claim, Dataset } from "../../src/dataset/schema.ts";
import { buildClaimIndex, type ClaimIndex } from "../../src/derive/claimIndex.ts";
import { type Dimension, DIMENSIONS } from "../../src/derive/claimValues.ts";
import { binDates } from "../../src/derive/dateBins.ts";
import { countDates } from "../../src/derive/dateHistogram.ts";
import { countFacets } from "../../src/derive/facets.ts";
import {
  countUndated,
  reliefsOf,
  type Filter,
  matchClaims,
  selectClaims,
} from "../../src/derive/filter.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import {
  buildTextIndex,
  findWord,
  matchText,
  normaliseText,
  queryWords,
} from "../../src/derive/searchText.ts";
import { dataset, type RawEntry, rawClaim, rawStatement } from "../fixtures/dataset.ts";

const ALL: Filter = {
  q: "",
  nationality: [],
  batch: [],
  place: [],
  claimant: [],
  topic: [],
  source: [],
  kind: [],
  status: [],
  from: "",
  to: "",
};

const PLACES = [
  {
    id: "myawaddy",
    name: "Myawaddy",
    names: [
      { lang: "my", text: "မြဝတီ" },
      { lang: "zh", text: "妙瓦底" },
    ],
    kind: "town",
    countries: ["MMR"],
    sources: ["s1"],
  },
  {
    id: "mae-sot",
    name: "Mae Sot",
    names: [{ lang: "th", text: "แม่สอด" }],
    kind: "town",
    countries: ["THA"],
    sources: ["s1"],
  },
  {
    id: "bridge-2",
    name: "Friendship Bridge 2",
    kind: "crossing",
    countries: ["THA"],
    sources: ["s1"],
  },
];

const NATIONALITIES = [
  { code: "CHN", name: "China", people: "Chinese" },
  { code: "ETH", name: "Ethiopia", people: "Ethiopians" },
  { code: "IND", name: "India", people: "Indians" },
  { code: "KEN", name: "Kenya", people: "Kenyans" },
  { code: "MMR", name: "Myanmar", people: "Myanmar nationals" },
  { code: "THA", name: "Thailand", people: "Thais" },
];

const TOPICS = [
  { id: "returns", label: "Returns" },
  { id: "costs", label: "Costs" },
];

function known(claims: readonly RawEntry[], fields: Record<string, unknown> = {}): Known {
  return deriveKnown(
    dataset({
      claims: [...claims],
      places: PLACES,
      nationalities: NATIONALITIES,
      topics: TOPICS,
      ...fields,
    }),
  );
}

function saidBy(actor: string) {
  return [{ role: "said-by", actor, source: "s1" }];
}

/** Ids of the claims that a filter leaves, in the order of a sort. */
function select(
  of: Known,
  filter: Partial<Filter>,
  sort: Parameters<typeof selectClaims>[2] = "date",
): readonly string[] {
  const index = buildClaimIndex(of);
  const matched = matchClaims(index, { ...ALL, ...filter });
  return selectClaims(index, matched, sort).map((at) => of.dataset.claims[at]?.id ?? "");
}

/** Count of each value of one facet. */
function facet(of: Known, dimension: Dimension, filter: Partial<Filter> = {}) {
  const index = buildClaimIndex(of);
  const facets = countFacets(index, matchClaims(index, { ...ALL, ...filter }));
  const values = facets.find((each) => each.dimension === dimension)?.values ?? [];
  return Object.fromEntries(values.map(({ id, count }) => [id, count]));
}

describe("matchClaims: what each dimension means", () => {
  test("a nationality matches the claims that name it, and not those that name none", () => {
    const of = known([
      rawClaim("a", { scope: { nationalities: ["CHN", "IND"] } }),
      rawClaim("b", { scope: { nationalities: ["ETH"] } }),
      rawClaim("c"),
    ]);
    expect(select(of, { nationality: ["CHN"] })).toEqual(["a"]);
    expect(select(of, { nationality: ["CHN", "ETH"] })).toEqual(["a", "b"]);
  });

  test("a nationality matches the claims of the tallies and batches that count it", () => {
    const of = known(
      [
        rawClaim("whole", { measure: "received" }),
        rawClaim("account", { measure: "handed-over" }),
        rawClaim("chinese", { scope: { batch: "b2" } }),
        rawClaim("other"),
      ],
      {
        tallies: [
          {
            id: "t1",
            label: "Received",
            measure: "received",
            countedBy: "army",
            asOf: "2025-02-12",
            claim: "whole",
            rows: [
              { nationality: "ETH", quantity: { kind: "exact", value: 6 } },
              { nationality: "KEN", quantity: { kind: "exact", value: 4 } },
            ],
            sources: ["s1"],
          },
        ],
        batches: [
          {
            id: "b1",
            label: "12 February",
            occurred: "2025-02-12",
            kind: "handover",
            accounts: ["account"],
            tally: "t1",
          },
          {
            id: "b2",
            label: "20 February",
            occurred: "2025-02-20",
            kind: "repatriation",
            accounts: ["chinese"],
            nationality: "CHN",
          },
        ],
      },
    );
    expect(select(of, { nationality: ["KEN"] })).toEqual(["account", "whole"]);
    expect(select(of, { nationality: ["CHN"] })).toEqual(["chinese"]);
  });

  test("a batch matches its accounts, the claims about it and those its size is computed from", () => {
    const of = known(
      [
        rawClaim("whole", { quantity: { kind: "exact", value: 30 } }),
        rawClaim("part"),
        rawClaim("about", { scope: { batch: "b1" } }),
        rawClaim("other"),
      ],
      {
        batches: [
          {
            id: "b1",
            label: "First",
            occurred: "2025-02-20",
            kind: "repatriation",
            accounts: ["part"],
            nationality: "CHN",
          },
          {
            id: "b2",
            label: "Second",
            occurred: "2025-02-21",
            kind: "repatriation",
            accounts: [],
            nationality: "CHN",
            derivation: { whole: "whole", less: ["part"] },
          },
        ],
      },
    );
    expect(select(of, { batch: ["b1"] })).toEqual(["about", "part"]);
    expect(select(of, { batch: ["b2"] })).toEqual(["part", "whole"]);
  });

  test("a place matches the claims about it and the batches that crossed or went there", () => {
    const of = known(
      [
        rawClaim("account"),
        rawClaim("town", { scope: { places: ["myawaddy"] } }),
        rawClaim("other"),
      ],
      {
        batches: [
          {
            id: "b1",
            label: "First",
            occurred: "2025-02-20",
            kind: "handover",
            accounts: ["account"],
            nationality: "CHN",
            fromPlaces: ["myawaddy"],
            crossing: "bridge-2",
            to: "mae-sot",
          },
        ],
      },
    );
    expect(select(of, { place: ["bridge-2"] })).toEqual(["account"]);
    expect(select(of, { place: ["mae-sot"] })).toEqual(["account"]);
    expect(select(of, { place: ["myawaddy"] })).toEqual(["account", "town"]);
  });

  test("a claimant is the body that is spoken for", () => {
    const of = known([
      rawClaim("a", { attribution: saidBy("spokesman") }),
      rawClaim("b", { attribution: saidBy("militia") }),
      rawClaim("c"),
    ]);
    expect(select(of, { claimant: ["militia"] })).toEqual(["a", "b"]);
    expect(facet(of, "claimant")).toEqual({ militia: 2, ministry: 1 });
  });

  test("a source matches at every step of the chain", () => {
    const chain = [
      { role: "said-by", actor: "ministry" },
      { role: "reported-by", actor: "paper", source: "s1" },
      { role: "republished-by", actor: "paper", source: "s2" },
    ];
    const of = known([rawClaim("a", { attribution: chain }), rawClaim("b")]);
    expect(select(of, { source: ["s2"] })).toEqual(["a"]);
    expect(select(of, { source: ["s1"] })).toEqual(["a", "b"]);
  });

  test("a claim without a figure has no kind", () => {
    const of = known([rawClaim("a"), rawStatement("b")]);
    expect(facet(of, "kind")).toEqual({ exact: 1 });
    expect(select(of, { kind: ["exact"] })).toEqual(["a"]);
  });

  test("a status comes from how the claims stand beside each other", () => {
    const of = known([rawClaim("a"), rawStatement("b"), rawStatement("c")], {
      disputes: [
        {
          id: "d1",
          title: "How?",
          kind: "account",
          sides: [
            { label: "so", claims: ["b"] },
            { label: "not so", claims: ["c"] },
          ],
          standing: "open",
        },
      ],
    });
    expect(select(of, { status: ["disputed"] })).toEqual(["b", "c"]);
  });

  test("dates overlap with the days that a claim is about, else with those on which it was said", () => {
    const of = known([
      rawClaim("week", { time: { said: "2025-03-14", period: "2025-03-06/2025-03-09" } }),
      rawClaim("said", { time: { said: "2025-03-09" } }),
      rawClaim("month", { time: { period: "2025-03" } }),
      rawClaim("open", { time: { period: "../2025-02-01" } }),
    ]);
    expect(select(of, { from: "2025-03-09", to: "2025-03-09" })).toEqual(["said", "week", "month"]);
    expect(select(of, { to: "2025-01-01" })).toEqual(["open"]);
    expect(select(of, { from: "2025-03-10" })).toEqual(["month"]);
  });

  test("a claim without a date matches no range of dates, and is counted apart", () => {
    const of = known([rawClaim("a"), rawClaim("b", { time: {} })]);
    const index = buildClaimIndex(of);
    const matched = matchClaims(index, { ...ALL, from: "2025-01-01" });
    expect(select(of, { from: "2025-01-01" })).toEqual(["a"]);
    expect(countUndated(index, matched)).toBe(1);
    expect(countUndated(index, matchClaims(index, ALL))).toBe(0);
  });
});

describe("matchClaims: search", () => {
  const of = known(
    [
      rawClaim("a", {
        text: "2,876 people were flown home.",
        quantity: { kind: "exact", value: 2876 },
        scope: { places: ["myawaddy"], nationalities: ["CHN"] },
      }),
      rawClaim("b", {
        text: "Wang Yi met Phạm Minh Chính.",
        scope: { places: ["mae-sot"] },
        attribution: [
          { role: "said-by", actor: "spokesman" },
          { role: "reported-by", actor: "paper", source: "s2" },
        ],
      }),
      rawClaim("c", {
        text: "Dozens went.",
        quantity: { kind: "words", words: "nearly 3,000" },
        unit: "person",
      }),
    ],
    {
      actors: [
        { id: "militia", name: "Karen militia", aliases: ["KBGF"], kind: "armed-group" },
        { id: "spokesman", name: "A spokesman", kind: "individual", parent: "militia" },
        { id: "ministry", name: "Ministry", kind: "state-body" },
        { id: "army", name: "Army", kind: "state-body" },
        { id: "paper", name: "The Nation", kind: "media" },
      ],
    },
  );

  test.each([
    ["Myawaddy", ["a"]],
    ["妙瓦底", ["a"]],
    ["မြဝတီ", ["a"]],
    ["แม่สอด", ["b"]],
    ["2876", ["a"]],
    ["2,876", ["a"]],
    ["2,876†", ["a"]],
    ["2,8", ["a"]],
    ["876", []],
    ["~2,876", []],
    ["3000", ["c"]],
    ["chinese", ["a"]],
    ["pham minh", ["b"]],
    ["PHẠM", ["b"]],
    ["kbgf", ["b"]],
    ["karen met", ["b"]],
    ["the nation", ["a", "b", "c"]],
    ["agency copy", ["b"]],
    ["myawaddy dozens", []],
    ["  ", ["a", "b", "c"]],
  ])("%s finds %j", (q, ids) => {
    expect(select(of, { q })).toEqual(ids);
  });

  test("any word of a claim's own text finds it", () => {
    const index = buildClaimIndex(of);
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.nat(), (claim, from, length) => {
        const text = of.dataset.claims[claim]?.text ?? "";
        const at = from % text.length;
        const q = text.slice(at, at + 1 + (length % 12)).trim();
        // A number is matched from its first digit.
        fc.pre(!/\d,?$/.test(text.slice(0, at)) || !/^,?\d/.test(q));
        expect(matchClaims(index, { ...ALL, q }).failed[claim]).toBe(0);
      }),
    );
  });

  test("text in any script is compared in one form", () => {
    expect(normaliseText("Ｍｙａｗａｄｄｙ")).toBe("myawaddy");
    expect(normaliseText("Đà Nẵng, İstanbul")).toBe("da nang istanbul");
    expect(normaliseText("มันส์ ด้วย")).toBe("มันส์ ด้วย");
    expect(queryWords("1,234 ≥ 98% ’s – ~ x")).toEqual(["1234", "≥98", "percent", "'s", "x"]);
  });

  test.each([
    ["60", ["exact", "about", "least", "more", "text"]],
    ["~60", ["about", "text"]],
    ["≈ 60", ["about", "text"]],
    ["≥60", ["least"]],
    ["> 60", ["more"]],
    ["≤60", []],
  ])("%s finds the figures that read so: %j", (q, ids) => {
    const of = known([
      rawClaim("exact", { quantity: { kind: "exact", value: 60 } }),
      rawClaim("about", { quantity: { kind: "about", value: 60 } }),
      rawClaim("least", { quantity: { kind: "atLeast", value: 60 } }),
      rawClaim("more", { quantity: { kind: "atLeast", value: 60, strict: true } }),
      rawStatement("text", { text: "Some ~60 people." }),
      rawClaim("part", { quantity: { kind: "exact", value: 260 } }),
    ]);
    expect(new Set(select(of, { q }))).toEqual(new Set(ids));
  });

  test("no query throws", () => {
    const index = buildClaimIndex(of);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (q) => {
        expect(matchClaims(index, { ...ALL, q }).failed).toHaveLength(3);
      }),
    );
  });
});

describe(selectClaims, () => {
  const of = known([
    rawClaim("few", { quantity: { kind: "exact", value: 5 }, time: { said: "2025-02-13" } }),
    rawClaim("many", { quantity: { kind: "atLeast", value: 900 }, time: { said: "2025-02-12" } }),
    rawClaim("range", {
      quantity: { kind: "range", min: 50, max: 2000 },
      time: { said: "2025-02" },
    }),
    rawClaim("percent", { quantity: { kind: "exact", value: 98 }, unit: "percent", time: {} }),
    rawClaim("second", {
      quantity: { kind: "words", words: "dozens" },
      time: { said: "2025-02-12", after: "many" },
      attribution: saidBy("army"),
    }),
  ]);

  test("orders by the day of saying, then by who spoke after, undated last either way", () => {
    expect(select(of, {}, "date")).toEqual(["many", "second", "few", "range", "percent"]);
    expect(select(of, {}, "-date")).toEqual(["range", "few", "second", "many", "percent"]);
  });

  test("orders figures within their unit, a range by its lower end, no length last", () => {
    expect(select(of, {}, "figure")).toEqual(["few", "range", "many", "percent", "second"]);
    expect(select(of, {}, "-figure")).toEqual(["many", "range", "few", "percent", "second"]);
  });

  test("orders by the body that is spoken for, newest first", () => {
    expect(select(of, {}, "claimant")).toEqual(["second", "range", "few", "many", "percent"]);
  });
});

describe(countFacets, () => {
  const of = known([
    rawClaim("a", { topic: "returns", scope: { nationalities: ["CHN"] } }),
    rawClaim("b", { topic: "costs", scope: { nationalities: ["CHN", "IND"] } }),
    rawClaim("c", { topic: "costs", scope: { nationalities: ["IND"] } }),
  ]);

  test("leaves a facet's own selection out of its counts", () => {
    expect(facet(of, "topic", { topic: ["returns"] })).toEqual({ costs: 2, returns: 1 });
    expect(facet(of, "nationality", { topic: ["returns"] })).toEqual({ CHN: 1 });
  });

  test("keeps a selected value that no claim has, even one that the dataset does not know", () => {
    expect(facet(of, "nationality", { nationality: ["KEN"], topic: ["returns"] })).toEqual({
      CHN: 1,
      KEN: 0,
    });
    expect(facet(of, "source", { source: ["gone"] })).toEqual({ s1: 3, gone: 0 });
  });

  test("lists values in an order that a filter does not change", () => {
    const order = (filter: Partial<Filter>) => Object.keys(facet(of, "topic", filter));
    expect(order({})).toEqual(["costs", "returns"]);
    expect(order({ nationality: ["CHN"] })).toEqual(["costs", "returns"]);
  });
});

describe(countDates, () => {
  const of = known([
    rawClaim("day", { time: { period: "2025-02-12" } }),
    rawClaim("days", { time: { period: "2025-02-12/2025-02-14" } }),
    rawClaim("since", { time: { period: "2025-02-14/.." } }),
    rawClaim("undated", { time: {} }),
    rawClaim("other", { topic: "costs", time: { said: "2025-02-13" } }),
  ]);
  const histogram = (filter: Partial<Filter> = {}) => {
    const index = buildClaimIndex(of);
    const { bins, from, to } = countDates(index, matchClaims(index, { ...ALL, ...filter }));
    const named = bins.map(({ first, claims }) => [first && isoDay(first), claims]);
    return { named, chosen: named.slice(from, to + 1).map(([day]) => day) };
  };

  test("counts what each day would show, whatever days are chosen", () => {
    const counts = [
      [undefined, 0],
      ["2025-02-12", 2],
      ["2025-02-13", 2],
      ["2025-02-14", 2],
      ["2025-02-15", 1],
    ];
    expect(histogram().named).toEqual(counts);
    expect(histogram({ from: "2025-02-13", to: "2025-02-13" }).named).toEqual(counts);
    expect(histogram({ topic: ["costs"] }).named.map(([, claims]) => claims)).toEqual([
      0, 0, 1, 0, 0,
    ]);
  });

  test("says which days are chosen", () => {
    expect(histogram().chosen).toHaveLength(5);
    expect(histogram({ from: "2025-02-13" }).chosen).toEqual([
      "2025-02-13",
      "2025-02-14",
      "2025-02-15",
    ]);
    expect(histogram({ from: "2025-02-13", to: "2025-02-14" }).chosen).toEqual([
      "2025-02-13",
      "2025-02-14",
    ]);
  });

  test("a bin counts the claims that choosing it shows", () => {
    const index = buildClaimIndex(of);
    const { bins } = countDates(index, matchClaims(index, ALL));
    for (const { first, last, claims } of bins) {
      const from = first === undefined ? "" : isoDay(first);
      const to = last === undefined ? "" : isoDay(last);
      expect(select(of, { from, to })).toHaveLength(claims);
    }
  });
});

describe(binDates, () => {
  const bins = (from: string, to: string, count = 40) => {
    const [a = 0, b = 0] = [from, to].map((day) => parseEdtf(day)?.first);
    const days = Int32Array.from({ length: count }, (_, i) =>
      Math.round(a + ((b - a) * i) / (count - 1)),
    );
    return binDates(days, days).starts.map((day) => isoDay(day));
  };

  test("are days, weeks from Monday, months or years, at most forty", () => {
    expect(bins("2025-02-12", "2025-03-14")[0]).toBe("2025-02-12");
    expect(bins("2025-01-01", "2025-07-01").slice(0, 2)).toEqual(["2024-12-30", "2025-01-06"]);
    expect(bins("2023-01-15", "2025-07-01").slice(-2)).toEqual(["2025-07-01", "2025-08-01"]);
    expect(bins("1200-01-01", "2025-01-01").length).toBeLessThanOrEqual(42);
  });

  test("leave the few days far from all others to the bins at the ends", () => {
    const days = Int32Array.from({ length: 200 }, (_, i) => (i === 0 ? 0 : 20_000 + (i % 20)));
    const { starts, first } = binDates(days, days);
    expect(starts[0]).toBe(20_000);
    expect(first[0]).toBe(0);
    expect(first[1]).toBe(2);
  });

  test("there are none without dates", () => {
    expect(binDates(new Int32Array(0), new Int32Array(0)).starts).toEqual([]);
  });
});

describe(reliefsOf, () => {
  test("says how many claims each condition alone keeps out", () => {
    const of = known([
      rawClaim("a", { topic: "returns", scope: { nationalities: ["CHN"] } }),
      rawClaim("b", { topic: "returns", scope: { nationalities: ["CHN"] } }),
      rawClaim("c", { topic: "costs", scope: { nationalities: ["IND"] } }),
    ]);
    const index = buildClaimIndex(of);
    const filter = { ...ALL, topic: ["returns"], nationality: ["IND"], q: "claim" };
    expect(reliefsOf(matchClaims(index, filter))).toEqual([
      { condition: "q", claims: 0 },
      { condition: "nationality", claims: 2 },
      { condition: "topic", claims: 1 },
    ]);
  });
});

// Laws, on a dataset of many claims whose fields are drawn at random.

const SOURCES = ["s1", "s2"];
const ACTORS = ["militia", "spokesman", "ministry", "army"];
const CODES = NATIONALITIES.map(({ code }) => code);
const PLACE_IDS = PLACES.map(({ id }) => id);
const QUANTITIES = [
  { kind: "exact", value: 10 },
  { kind: "about", value: 20 },
  { kind: "atLeast", value: 30 },
  { kind: "words", words: "dozens" },
];
const DAYS = ["2025-01-15", "2025-02-12", "2025-02-20", "2025-03-09", "2025-03-14", "2025-06-01"];

const randomClaim = fc.record({
  text: fc.constantFrom("Two went home.", "Fourteen stayed.", "A bridge was shut.", "Hunger."),
  topic: fc.constantFrom("returns", "costs"),
  quantity: fc.option(fc.constantFrom(...QUANTITIES), { nil: undefined }),
  nationalities: fc.subarray(CODES, { maxLength: 3 }),
  places: fc.subarray(PLACE_IDS),
  actor: fc.constantFrom(...ACTORS),
  sources: fc.subarray(SOURCES, { minLength: 1 }),
  period: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  said: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
});

function rawOf(
  fields: typeof randomClaim extends fc.Arbitrary<infer T> ? T : never,
  i: number,
): RawEntry {
  const { text, topic, quantity, nationalities, places, actor, sources, period, said } = fields;
  const make = quantity ? rawClaim : rawStatement;
  return make(`c${i}`, {
    text,
    topic,
    ...(quantity ? { quantity } : {}),
    time: { ...(period === undefined ? {} : { period }), ...(said === undefined ? {} : { said }) },
    scope: { nationalities, places },
    attribution: [
      { role: "said-by", actor },
      ...sources.map((source) => ({ role: "reported-by", actor: "paper", source })),
    ],
  });
}

const randomFilter: fc.Arbitrary<Filter> = fc.record({
  q: fc.constantFrom("", "", "", "two", "bridge shut", "china", "nothing like it"),
  nationality: fc.subarray(CODES, { maxLength: 2 }),
  batch: fc.constantFrom<readonly string[]>([], [], [], ["b1"]),
  place: fc.subarray(PLACE_IDS, { maxLength: 2 }),
  claimant: fc.subarray(["militia", "ministry", "army"], { maxLength: 2 }),
  topic: fc.subarray(["returns", "costs"]),
  source: fc.subarray(SOURCES),
  kind: fc.subarray<Filter["kind"][number]>(["exact", "about", "words", "none"], { maxLength: 2 }),
  status: fc.subarray<Filter["status"][number]>(["agreed", "disputed", "single-source"]),
  from: fc.constantFrom("", "", "2025-02-12", "2025-03-01"),
  to: fc.constantFrom("", "", "2025-03-09", "2025-06-01"),
});

const DISPUTES = [
  {
    id: "d1",
    title: "How?",
    kind: "account",
    sides: [
      { label: "so", claims: ["c0", "c1"] },
      { label: "not so", claims: ["c2"] },
    ],
    standing: "open",
  },
];
const BATCHES = [
  {
    id: "b1",
    label: "First",
    occurred: "2025-02-20",
    kind: "repatriation",
    accounts: ["account"],
    nationality: "CHN",
  },
];
const ACCOUNT = rawClaim("account", { scope: { nationalities: ["CHN"] } });

/** The definition, claim by claim, with nothing indexed. */
function meets(claim: Claim, condition: Dimension | "q" | "dates", filter: Filter, of: Known) {
  const anyOf = (selected: readonly string[], values: readonly (string | undefined)[]) =>
    selected.length === 0 || selected.some((id) => values.includes(id));
  switch (condition) {
    case "nationality":
      return anyOf(filter.nationality, claim.scope?.nationalities ?? []);
    case "batch":
      return anyOf(filter.batch, batchesOf(claim));
    case "place":
      return anyOf(filter.place, claim.scope?.places ?? []);
    case "claimant": {
      const [{ actor } = { actor: "" }] = claim.attribution;
      return anyOf(filter.claimant, [actor === "spokesman" ? "militia" : actor]);
    }
    case "topic":
      return anyOf(filter.topic, [claim.topic]);
    case "source":
      return anyOf(
        filter.source,
        claim.attribution.map((step) => step.source),
      );
    case "kind":
      return anyOf(filter.kind, [claim.quantity?.kind]);
    case "status":
      return anyOf(filter.status, [of.relations.get(claim.id)?.status]);
    case "dates": {
      if (filter.from === "" && filter.to === "") return true;
      const day = parseEdtf(claim.time.period ?? claim.time.said ?? "")?.first;
      if (day === undefined) return false;
      const from = parseEdtf(filter.from)?.first ?? -Infinity;
      const to = parseEdtf(filter.to)?.first ?? Infinity;
      return from <= day && day <= to;
    }
    case "q": {
      const names = (claim.scope?.nationalities ?? []).map(
        (code) => of.lookup.nationality(code).name,
      );
      const text = [claim.text, ...names].join(" ").toLowerCase();
      return filter.q.split(" ").every((word) => text.includes(word));
    }
  }
}

describe("laws of filtering", () => {
  const claims = [ACCOUNT, ...fc.sample(randomClaim, { numRuns: 2000, seed: 7 }).map(rawOf)];
  const of = known(claims, { disputes: DISPUTES, batches: BATCHES });
  const index = buildClaimIndex(of);
  const conditions = [...DIMENSIONS, "q", "dates"] as const;

  test("what is selected and every count equal the definition", () => {
    fc.assert(
      fc.property(randomFilter, (filter) => {
        const fails = of.dataset.claims.map((claim) =>
          conditions.filter((condition) => !meets(claim, condition, filter, of)),
        );
        const matched = matchClaims(index, filter);
        const selected = selectClaims(index, matched, "date").toSorted((a, b) => a - b);
        expect(selected).toEqual(fails.flatMap((list, i) => (list.length === 0 ? [i] : [])));
        expect([...matched.near]).toEqual(fails.flatMap((list, i) => (list.length < 2 ? [i] : [])));
        for (const { condition, claims } of reliefsOf(matched)) {
          const alone = fails.filter((list) => list.length === 1 && list[0] === condition);
          expect(claims).toBe(alone.length);
        }
        for (const { dimension, values } of countFacets(index, matched)) {
          const counts = new Map<string, number>();
          of.dataset.claims.forEach((claim, i) => {
            if (fails[i]?.some((failed) => failed !== dimension)) return;
            for (const id of naiveValues(claim, dimension, of))
              counts.set(id, (counts.get(id) ?? 0) + 1);
          });
          for (const id of filter[dimension]) counts.set(id, counts.get(id) ?? 0);
          expect(new Map(values.map(({ id, count }) => [id, count]))).toEqual(counts);
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test("words are found in all claims at once as in each by itself", () => {
    // Few letters, so that words stand in each other, over the ends of claims and within numbers.
    const text = fc.string({ unit: fc.constantFrom("a", "b", "1", "2", " "), maxLength: 8 });
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "1", "2"),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (claims, texts, words) => {
          // The first claim goes by no name, the next by one, and so on in turn.
          const named = claims.map((_, claim) => texts.slice(0, claim % (texts.length + 1)));
          const starts = Uint32Array.of(0, ...named.map(({ length }) => length));
          for (let i = 1; i < starts.length; i++)
            starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
          const members = Uint16Array.from(named.flatMap((list) => [...list.keys()]));
          const index = buildTextIndex(
            claims.map(([own]) => own),
            [{ texts, starts, members }],
          );
          const asked = Uint32Array.from([...claims.keys()].filter((claim) => claims[claim]?.[1]));
          const hasAll = (claim: number) =>
            words.every((word) =>
              [claims[claim]?.[0] ?? "", ...(named[claim] ?? [])].some(
                (text) => findWord(text, word) !== -1,
              ),
            );
          expect([...matchText(index, words, asked)]).toEqual([...asked].filter(hasAll));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a narrower filter never yields more claims", () => {
    fc.assert(
      fc.property(randomFilter, fc.constantFrom(...conditions), (filter, dropped) => {
        const wider =
          dropped === "dates"
            ? { ...filter, from: "", to: "" }
            : { ...filter, [dropped]: dropped === "q" ? "" : [] };
        const narrow = new Set(selectClaims(index, matchClaims(index, filter), "date"));
        const wide = new Set(selectClaims(index, matchClaims(index, wider), "date"));
        expect([...narrow].every((claim) => wide.has(claim))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("every selected claim is there once, whatever the sort", () => {
    fc.assert(
      fc.property(
        randomFilter,
        fc.constantFrom("date", "-date", "figure", "-figure", "claimant"),
        (filter, sort) => {
          const matched = matchClaims(index, filter);
          const selected = selectClaims(index, matched, sort);
          expect(new Set(selected).size).toBe(selected.length);
          expect(selected.toSorted((a, b) => a - b)).toEqual(
            selectClaims(index, matched, "date").toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test("grouping puts every claim in exactly one row where each has exactly one value", () => {
    fc.assert(
      fc.property(randomFilter, (filter) => {
        for (const dimension of ["claimant", "topic", "status"] as const) {
          const matched = matchClaims(index, { ...filter, [dimension]: [] });
          const rows = countFacets(index, matched).find((each) => each.dimension === dimension);
          const sum = (rows?.values ?? []).reduce((total, { count }) => total + count, 0);
          expect(sum).toBe(selectClaims(index, matched, "date").length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the order of the claims in the dataset does not matter", () => {
    const some = claims.slice(0, 60);
    const outcome = (raw: readonly RawEntry[], filter: Filter) => {
      const shuffled = known(raw, { disputes: DISPUTES, batches: BATCHES });
      const index: ClaimIndex = buildClaimIndex(shuffled);
      const matched = matchClaims(index, filter);
      return {
        facets: countFacets(index, matched),
        ids: selectClaims(index, matched, "-date").map((at) => idAt(shuffled.dataset, at)),
      };
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(some, { minLength: some.length }),
        randomFilter,
        (shuffled, filter) => {
          expect(outcome(shuffled, filter)).toEqual(outcome(some, filter));
        },
      ),
      { numRuns: 30 },
    );
  });
});

function batchesOf({ id }: Claim): readonly string[] {
  return id === "account" ? ["b1"] : [];
}

function idAt(of: Dataset, at: number): string {
  return of.claims[at]?.id ?? "";
}

function naiveValues(claim: Claim, dimension: Dimension, of: Known): readonly string[] {
  switch (dimension) {
    case "nationality":
      return claim.scope?.nationalities ?? [];
    case "batch":
      return batchesOf(claim);
    case "place":
      return claim.scope?.places ?? [];
    case "claimant": {
      const [{ actor } = { actor: "" }] = claim.attribution;
      return [actor === "spokesman" ? "militia" : actor];
    }
    case "topic":
      return [claim.topic];
    case "source":
      return claim.attribution.flatMap((step) => step.source ?? []);
    case "kind":
      return claim.quantity ? [claim.quantity.kind] : [];
    case "status":
      return [of.relations.get(claim.id)?.status ?? ""];
  }
}
