import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { acceptorOf } from "../../src/dataset/acceptor.ts";
import { datasetSchema } from "../../src/dataset/schema.ts";
import { rawClaim, rawDataset } from "../fixtures/dataset.ts";

const accepts = acceptorOf(datasetSchema);

/** A dataset with much of what the schema has a field for. */
function sample(): unknown {
  return rawDataset({
    claims: [
      rawClaim("c1", { quantity: { kind: "exact", value: 61, outOf: 70 } }),
      rawClaim("c2", { quantity: { kind: "range", min: 1, max: 5, approx: true } }),
      rawClaim("c3", { scope: { nationalities: ["CHN"], sex: "men" }, restates: "c1" }),
    ],
    disputes: [
      {
        id: "d1",
        title: "How many",
        kind: "number",
        sides: [
          { label: "Few", claims: ["c1"] },
          { label: "Many", claims: ["c2"] },
        ],
        standing: "open",
      },
    ],
    headline: [{ text: "{n} came.", figures: { n: { kind: "claim", claim: "c1" } } }],
  });
}

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

/** The value with another one at a place; without what is there for undefined. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== "object" || value === null) return value;
  const inner = changed(Reflect.get(value, key), rest, to);
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, at) =>
      String(at) === key ? (inner === undefined ? [] : [inner]) : [entry],
    );
  }
  const others = Object.entries(value).filter(([other]) => other !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

describe(acceptorOf, () => {
  it("accepts what is right: the published dataset among others", () => {
    expect(accepts(sample())).toBe(true);
    expect(accepts(JSON.parse(readFileSync("public/data/dataset.json", "utf8")))).toBe(true);
  });

  it("accepts nothing that the library does not, nor that it would change", () => {
    const places = placesIn(sample());
    const place = fc
      .tuple(fc.constantFrom(...places), fc.constantFrom("", "id", "other", "constructor"))
      .map(([path, more]) => (more === "" ? path : [...path, more]));
    const other = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, "", 0, -1, 0.5, [], {}, "CHN", "c1", "2025-02-30"),
      fc.constantFrom<unknown>({ kind: "none" }, { kind: "rank", rank: 0 }, { kind: "about" }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(place, other), { minLength: 1, maxLength: 2 }), (changes) => {
        const value = changes.reduce<unknown>(
          (all, [path, to]) => changed(all, path, to),
          sample(),
        );
        const result = datasetSchema.safeParse(value);
        // It may leave what is right to the library, but here it has no need to.
        expect(accepts(value)).toBe(result.success);
        if (!result.success) return;
        accepted += 1;
        expect(result.data).toEqual(value);
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it("looks at what is missing in the middle of a list", () => {
    const strings = acceptorOf(z.array(z.string()));
    const gap: string[] = [];
    gap[1] = "b";
    expect(strings(["a", "b"])).toBe(true);
    expect(strings(gap)).toBe(false);
  });

  it("leaves to the library what it does not know", () => {
    const schema = z.array(z.tuple([z.string(), z.number()])).check(z.maxLength(1));
    expect(acceptorOf(schema)([["a", 1]])).toBe(true);
    expect(acceptorOf(schema)([["a", "b"]])).toBe(false);
    expect(
      acceptorOf(schema)([
        ["a", 1],
        ["b", 2],
      ]),
    ).toBe(false);
  });
});
