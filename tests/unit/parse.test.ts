import { describe, expect, it } from "vitest";
import { DatasetError, describeFault, type Failure } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { type RawDataset, rawClaim, rawDataset, rawStatement } from "../fixtures/dataset.ts";

/** A dataset in which every kind of entry stands at least once. */
function whole(): RawDataset {
  return rawDataset({
    places: [
      {
        id: "bridge",
        name: "Bridge",
        kind: "crossing",
        countries: ["CHN"],
        position: { lat: 16.69, lon: 98.51, uncertainty: 100, basis: "sourced", sources: ["s1"] },
        sources: ["s1"],
      },
    ],
    claims: [
      rawClaim("c1", { quantity: { kind: "exact", value: 61 } }),
      rawClaim("c2", { restates: "c1", time: { said: "2025-02-13" } }),
      rawClaim("c3", { quantity: { kind: "about", value: 60 } }),
      rawStatement("c4"),
    ],
    batches: [
      {
        id: "b1",
        label: "First",
        occurred: "2025-02-12",
        kind: "handover",
        accounts: ["c1", "c3"],
        preferred: "c1",
        tally: "t1",
        crossing: "bridge",
      },
    ],
    tallies: [
      {
        id: "t1",
        label: "List",
        measure: "received",
        countedBy: "army",
        asOf: "2025-02-12",
        claim: "c1",
        rows: [
          { nationality: "ETH", quantity: { kind: "exact", value: 38 } },
          { nationality: "KEN", quantity: { kind: "exact", value: 23 } },
        ],
        sources: ["s1"],
      },
    ],
    series: [
      { id: "j", label: "Series", measure: "repatriated", countedBy: "ministry", points: ["c1"] },
    ],
    disputes: [
      {
        id: "x1",
        title: "How many?",
        kind: "number",
        standing: "open",
        sides: [
          { label: "A", claims: ["c1"] },
          { label: "B", claims: ["c3"] },
        ],
      },
    ],
    checks: [{ id: "k1", title: "A sum", kind: "sum", whole: "c1", batches: ["b1"] }],
    headline: [{ text: "{n} people.", figures: { n: { kind: "claim", claim: "c1" } } }],
  });
}

/** Sets one value deep inside a dataset, by a path like `claims.0.time.said`. */
function withFault(path: string, value: unknown): RawDataset {
  const raw = whole();
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: unknown = raw;
  for (const key of keys) at = Reflect.get(Object(at), key);
  if (value === undefined) Reflect.deleteProperty(Object(at), last);
  else Reflect.set(Object(at), last, value);
  return raw;
}

function failureOf(value: unknown): Failure {
  try {
    parseDataset(value, "test.json");
  } catch (error) {
    if (error instanceof DatasetError) return error.failure;
    throw error;
  }
  throw new Error("parsed, though it has a fault");
}

function faultsOf(value: unknown): string[] {
  const failure = failureOf(value);
  return failure.kind === "invalid" ? failure.faults.map(describeFault) : [failure.kind];
}

describe(parseDataset, () => {
  it("reads a dataset without faults", () => {
    expect(parseDataset(whole(), "test.json").claims).toHaveLength(4);
  });

  it.each<[path: string, value: unknown, place: string]>([
    ["title", undefined, "title: is missing"],
    ["asOf", "spring 2025", 'asOf: is "spring 2025"'],
    ["version", "v1", 'version: is "v1"'],
    ["licences.0.url", "javascript:alert(1)", "licences[0].url"],
    ["map.extent", [98, 16, 99], "map.extent"],
    ["map.border", "../../etc/passwd", "map.border"],
    ["actors.0.kind", "gang", "actors[militia].kind"],
    ["actors.1.parent", "nobody", "actors[spokesman].parent"],
    ["actors.0.parent", "spokesman", "actors[militia].parent: runs in a circle"],
    ["sources.0.url", "ftp://example.org", "sources[s1].url"],
    ["sources.1.published", "2025-02-30", "sources[s2].published"],
    ["sources.1.id", "s1", "sources[s1]: occurs twice"],
    ["places.0.position.lat", 98.51, "places[bridge].position.lat"],
    ["places.0.position.lon", 16.69, "places[bridge].position: lies at"],
    ["places.0.position.uncertainty", 0, "places[bridge].position.uncertainty"],
    ["places.0.position.sources", ["s9"], 'places[bridge].position.sources[0]: names "s9"'],
    ["claims.0.quantity.kind", "guess", "claims[c1].quantity"],
    ["claims.0.quantity", { kind: "exact", amount: 3 }, "claims[c1].quantity.value: is missing"],
    ["claims.0.quantity.value", "61", 'claims[c1].quantity.value: is "61"'],
    ["claims.0.quantity", { kind: "range", min: 9, max: 3 }, "claims[c1].quantity: runs from 9"],
    ["claims.0.unit", undefined, "claims[c1].unit: is missing"],
    ["claims.3.unit", "person", "claims[c4].unit: stands without a quantity"],
    ["claims.0.measure", "saved", "claims[c1].measure"],
    ["claims.0.time.said", "2025-21", "claims[c1].time.said"],
    ["claims.0.time.period", "2025-03-09/2025-03-01", "claims[c1].time.period"],
    ["claims.0.person", "A Name", "claims[c1].person: is not a field of the schema"],
    ["claims.0.attribution", [], "claims[c1].attribution"],
    ["claims.0.attribution.1.source", "s9", "claims[c1].attribution[1].source"],
    ["claims.0.restates", "c2", "claims[c1].restates: runs in a circle (c1 → c2 → c1)"],
    ["claims.1.restates", "c2", "claims[c2].restates: runs in a circle (c2 → c2)"],
    ["claims.2.id", "c1", "claims[c1]: occurs twice"],
    ["claims.2.id", "C 3", "claims[C 3].id"],
    ["claims.0.scope", { nationalities: ["Ethiopia"] }, "claims[c1].scope.nationalities[0]"],
    ["claims.0.scope", { nationalities: ["QQQ"] }, "claims[c1].scope.nationalities[0]"],
    ["batches.0.accounts", [], "batches[b1].accounts: are empty"],
    ["batches.0.preferred", "c2", "batches[b1].preferred"],
    ["batches.0.partOf", "b1", "batches[b1].partOf: runs in a circle"],
    ["batches.0.nationality", "ETH", "batches[b1].nationality: stands beside a tally"],
    ["tallies.0.rows.1.quantity.value", 24, "tallies[t1].rows: adds up to 62 (+1)"],
    ["tallies.0.rows.1.nationality", "ETH", "tallies[t1].rows[ETH]: occurs twice"],
    ["tallies.0.rows.0.quantity", undefined, "tallies[t1].rows[ETH].quantity: is missing"],
    ["series.0.points", [], "series[j].points"],
    ["disputes.0.sides.1.claims", ["c9"], "disputes[x1].sides[1].claims[0]"],
    ["disputes.0.sides", [{ label: "A", claims: ["c1"] }], "disputes[x1].sides"],
    ["checks.0.whole", "c9", "checks[k1].whole"],
    ["headline.0.text", "{m} people.", "headline[0].text: has {m}"],
  ])("names the place of a fault at %s", (path, value, place) => {
    expect(faultsOf(withFault(path, value)).join("\n")).toContain(place);
  });

  it("tells all faults, not the first", () => {
    const raw = withFault("claims.0.measure", "saved");
    raw["asOf"] = "soon";
    raw.claims[2] = { ...raw.claims[2], topic: 7 };
    expect(faultsOf(raw)).toHaveLength(3);
  });

  it.each([null, 7, "text", [], {}])("refuses %j", (value) => {
    expect(failureOf(value).kind).toBe("invalid");
  });

  it("refuses a newer major schema before anything else, and names both versions", () => {
    expect(failureOf({ schemaVersion: "2.0.0" })).toEqual({
      kind: "newer-schema",
      url: "test.json",
      found: "2.0.0",
      known: "1.0.0",
    });
  });
});
