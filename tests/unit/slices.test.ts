import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinParts, restOf } from "../../src/dataset/inParts.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { parseSliced } from "../../src/dataset/parseSliced.ts";
import { isPlain, safetyFaults } from "../../src/dataset/safety.ts";
import { sliceClaims } from "../../src/dataset/slices.ts";
import { dataset, rawClaim, rawDataset } from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a text says by its slices; undefined where it is not cut, or a part of it is no JSON. */
function readSlices(text: string): unknown {
  const sliced = sliceClaims(bytesOf(text));
  if (!sliced) return undefined;
  try {
    const claims = [...sliced.claims].flatMap((slice): unknown => JSON.parse(slice));
    const rest: unknown = JSON.parse(sliced.rest);
    return typeof rest === "object" && rest !== null ? { ...rest, claims } : undefined;
  } catch {
    return undefined;
  }
}

describe(sliceClaims, () => {
  it("says what the whole says, wherever it is cut and however it is written", () => {
    const long = 'a\\b "],}{[,: ~妙瓦底 '.repeat(9000);
    const entry = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(long));
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.array(entry, { maxLength: 8 }),
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.constantFrom(undefined, 1, "\t"),
        (before, claims, after, space) => {
          const { claims: _claims, ...others } = after;
          const whole = { ...before, claims, ...others };
          const read = readSlices(JSON.stringify(whole, null, space));
          const isLeft = Object.keys(whole).some((key) => JSON.stringify(key).includes("\\"));
          expect(read).toEqual(isLeft ? undefined : JSON.parse(JSON.stringify(whole)));
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it("reads nothing that is not JSON, or says something else", () => {
    const text = JSON.stringify({
      title: "T",
      claims: [["a".repeat(130_000)], [1], "b"],
      gaps: [],
    });
    const change = fc.tuple(
      fc.oneof(
        fc.nat(40),
        fc.nat(40).map((back) => text.length - back),
      ),
      fc.nat(2),
      fc.constantFrom(
        "",
        ",",
        "]",
        "[",
        "}",
        "{",
        '"',
        "\\",
        "1",
        ":",
        '"claims":[],',
        " ",
        "\uFEFF",
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const changed = changes.reduce(
          (all, [at, less, more]) => all.slice(0, at) + more + all.slice(at + less),
          text,
        );
        const read = readSlices(changed);
        expect(read ?? "nothing").toEqual(read === undefined ? "nothing" : JSON.parse(changed));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each([
    ["no claims", '{"title": "T"}'],
    ["claims that are no list", '{"claims": {"0": 1}}'],
    ["claims twice", '{"claims": [1], "claims": [2]}'],
    ["a name that may be theirs", '{"claims": [1], "cl\\u0061ims": [2]}'],
    ["a comma too many", `{"claims": ["${"a".repeat(130_000)}",]}`],
  ])("leaves a text with %s as it is", (_, text) => {
    expect(sliceClaims(bytesOf(text))).toBeUndefined();
  });
});

describe(parseSliced, () => {
  const LARGE = dataset({ claims: Array.from({ length: 2000 }, (_, at) => rawClaim(`c${at}`)) });
  const parts = (value: unknown) => {
    const given: string[] = [];
    const parsed = parseSliced(bytesOf(JSON.stringify(value)), (some) => given.push(some));
    return { parsed, given };
  };

  it.each([
    ["the published dataset", publishedDataset()],
    ["one that is large", LARGE],
    ["one without claims", { ...LARGE, claims: [] }],
  ])("gives the claims of %s on, and they are put together as they are", (_, whole) => {
    const { parsed, given } = parts(whole);
    expect(parsed).toEqual(parseDataset(whole, "x.json"));
    const join = joinParts();
    for (const claims of given) expect(join({ claims })).toBeUndefined();
    expect(join(restOf(whole))).toEqual(whole);
  });

  it("gives a large one on in several parts", () => {
    expect(parts(LARGE).given.length).toBeGreaterThan(2);
  });

  it.each([
    ["a claim has a fault", { claims: [rawClaim("c1", { topic: 1 })] }],
    ["something else has", { title: "" }],
    ["text in it is hidden", { claims: [rawClaim("c1", { text: "\u202Eab" })] }],
    ["it is of a newer form", { schemaVersion: "9.0.0" }],
    ["it says more than it may", { more: 1 }],
    ["entries do not fit together", { claims: [rawClaim("c1", { restates: "c9" })] }],
  ])("leaves it to the whole to say what is wrong where %s", (_, fields) => {
    expect(parts(rawDataset(fields)).parsed).toBeUndefined();
  });
});

describe(isPlain, () => {
  it("is never true of what has a hidden character", () => {
    const character = fc.oneof(
      fc.constantFrom(
        "\u0000",
        "\b",
        "\f",
        "\u007F",
        "\u0085",
        "\u202E",
        "\u2066",
        "\n",
        '"',
        "\\",
      ),
      fc.string({ maxLength: 2 }),
    );
    const escaped = (text: string) =>
      text.replaceAll(/[^ -~]/gu, (sign) =>
        sign.length > 1 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    fc.assert(
      fc.property(fc.array(character), fc.boolean(), (signs, isEscaped) => {
        const json = JSON.stringify([signs.join("")]);
        const text = isEscaped ? escaped(json) : json;
        expect(isPlain(text) ? safetyFaults(JSON.parse(text)) : []).toEqual([]);
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(isPlain(JSON.stringify(["Lines\nand\ttabs, 妙瓦底"]))).toBe(true);
  });

  it("is not true of what may be a list without end", () => {
    expect(isPlain(JSON.stringify(Array.from({ length: 150_001 }, () => 1)))).toBe(false);
  });
});
