import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveDisputes } from "../../src/derive/dispute.ts";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { derivePlaces } from "../../src/derive/places.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import { datasetUrl, parseDatasetParams } from "../../src/url/datasetParams.ts";
import { resolveViewState } from "../../src/url/resolve.ts";
import { formatViewState, parseViewState } from "../../src/url/viewState.ts";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { rawClaim, rawDataset, rawStatement } from "../fixtures/dataset.ts";
import { ONE_OF_EACH } from "../fixtures/quantities.ts";

// What somebody may send on purpose. A run that fails prints its seed and its smallest case; that case
// then goes into the examples below.

const PUBLISHED = parseDataset(
  JSON.parse(readFileSync("public/data/dataset.json", "utf8")),
  "public/data/dataset.json",
);

const NASTY = [
  "",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//evil.example/a.json",
  "https://evil.example/a.json",
  "../../../etc/passwd",
  "%00",
  "%E0%A4%A",
  "\uD800",
  "\u202E",
  "9".repeat(400),
  "-1",
  "NaN",
  "1e999",
  "2025-02-30",
  "9999-99-99",
  "A".repeat(10_000),
];

describe("hostile addresses", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "q",
      "nationality",
      "batch",
      "place",
      "claimant",
      "topic",
      "source",
      "kind",
      "status",
      "from",
      "to",
      "tally",
      "asof",
      "rule",
      "sort",
      "claim",
      "dispute",
      "data",
      "v",
      "theme",
      "lang",
      "eid",
    ),
    fc.string({ maxLength: 8 }),
  );
  const value = fc.oneof(fc.constantFrom(...NASTY), fc.string(), fc.string({ unit: "binary" }));
  const part = fc
    .tuple(name, value)
    .chain(([key, text]) =>
      fc.constantFrom(
        `${key}=${text}`,
        `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
      ),
    );
  const query = fc.array(part, { maxLength: 8 }).map((parts) => parts.join("&"));
  const PAGE = "https://site.example/folder/embed/map/";

  it("10,000 of them give a state that is of the dataset, reads itself again, and loads from https or here", () => {
    fc.assert(
      fc.property(query, (text) => {
        const { state } = resolveViewState(parseViewState(text).state, PUBLISHED);
        expect(parseViewState(formatViewState(state))).toEqual({ state, ignored: [] });
        const { params } = parseDatasetParams(text, PAGE);
        const { protocol } = new URL(datasetUrl(params, "../../"), PAGE);
        expect(protocol).toBe("https:");
      }),
      { numRuns: 10_000, examples: [["data=javascript:alert(1)"], ["q=%E0%A4%A&claim=__proto__"]] },
    );
  });
});

describe("hostile datasets", () => {
  const valid = JSON.stringify(
    rawDataset({
      claims: [
        ...ONE_OF_EACH.map((quantity, at) => rawClaim(`q${at}`, { quantity })),
        rawStatement("said"),
        rawCount("b1", 200),
        rawCount("b2", 300),
      ],
      batches: [rawBatch("b1"), rawBatch("b2", { occurred: "2025-02-21" })],
      headline: [{ text: "{n} came.", figures: { n: { kind: "claim", claim: "q0" } } }],
    }),
  );
  const junk = fc.oneof(
    fc.constantFrom<unknown>(...NASTY, null, true, -1, 0.5, 1e308, [], {}, [null], {
      kind: "exact",
    }),
    fc.jsonValue(),
  );

  it("2,000 mutations are refused with their place, or shown with every figure that they have", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }),
        junk,
        fc.boolean(),
        (way, value, isRemoved) => {
          const raw: unknown = JSON.parse(valid);
          mutate(raw, way, isRemoved ? undefined : value);
          const dataset = read(raw);
          if (dataset === undefined) refused += 1;
          else deriveAll(dataset);
        },
      ),
      { numRuns: 2000 },
    );
    // Most of what can be changed at random is told.
    expect(refused).toBeGreaterThan(500);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", "//evil.example/"])(
    "an address that a link would follow is refused: %s",
    (url) => {
      const good = "https://example.org/1";
      const text = JSON.stringify(rawDataset());
      expect(read(JSON.parse(text))).toBeDefined();
      expect(read(JSON.parse(text.replace(good, url)))).toBeUndefined();
      const licences = [{ covers: "data", name: "Any", url }];
      expect(read(rawDataset({ licences }))).toBeUndefined();
    },
  );
});

/** The dataset; undefined when it was refused with at least one fault, or as of a newer schema. */
function read(raw: unknown): Dataset | undefined {
  try {
    return parseDataset(raw, "mutated.json");
  } catch (error) {
    if (error instanceof DatasetError && saysWhy(error)) return undefined;
    throw error;
  }
}

function saysWhy({ failure }: DatasetError): boolean {
  return failure.kind === "invalid" ? failure.faults.length > 0 : failure.kind === "newer-schema";
}

/** Walks down from the root by the numbers, and there puts the value, or removes what is there. */
function mutate(root: unknown, [first = 0, ...rest]: readonly number[], value: unknown): void {
  if (typeof root !== "object" || root === null) return;
  const keys = Object.keys(root);
  const key = keys[first % keys.length];
  if (key === undefined) return;
  const child: unknown = Reflect.get(root, key);
  const goesOn = rest.length > 0 && typeof child === "object" && child !== null;
  if (goesOn && Object.keys(child).length > 0) mutate(child, rest, value);
  else if (value === undefined) Reflect.deleteProperty(root, key);
  else Reflect.set(root, key, value);
}

/** All that the first screens derive: it must not throw for a dataset that was let in. */
function deriveAll(dataset: Dataset): void {
  const known = deriveKnown(dataset);
  const { rows } = deriveBatches(known, { nationality: [], rule: "editor" });
  const said = deriveHeadline(known).flat();
  const figures = [
    ...said.flatMap((part) => (part.kind === "figure" ? [part.figure] : [])),
    ...rows.map((row) => row.figure),
  ];
  for (const figure of figures) expect(figure.claims.length).toBeGreaterThan(0);
  deriveTallies(known, { nationality: [], tally: "", rule: "editor" });
  derivePlaces(known, rows);
  deriveDisputes(known, deriveChecks(known));
}
