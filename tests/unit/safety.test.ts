import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { readDataset } from "../../src/dataset/readDataset.ts";
import { safetyFaults } from "../../src/dataset/safety.ts";
import { rawClaim, rawDataset } from "../fixtures/dataset.ts";

describe(safetyFaults, () => {
  const told = (value: unknown) => safetyFaults(value).map(describeFault);

  it("finds nothing in a dataset that is what it shows", () => {
    const text = "Lines\nand\ttabs, 妙瓦底, မြဝတီ, שלום: <script>alert(1)</script>";
    expect(told(rawDataset({ claims: [rawClaim("c1", { text })] }))).toEqual([]);
  });

  it("names the place of text that turns the direction of what follows", () => {
    const claims = [rawClaim("c1", { text: "\u202E008 ,lla ta" })];
    expect(told(rawDataset({ claims }))).toEqual([
      "claims[c1].text: holds the hidden character U+202E, expected none",
    ]);
  });

  it("writes out the hidden characters of a place that it names", () => {
    expect(told({ claims: [{ id: "a\u202Eb", text: "\u0000" }] })).toEqual([
      "claims[aU+202Eb].id: holds the hidden character U+202E, expected none",
      "claims[aU+202Eb].text: holds the hidden character U+0000, expected none",
    ]);
  });

  it("refuses keys that reach into the language", () => {
    expect(told(JSON.parse('{"map": {"__proto__": {"isAdmin": true}}}'))).toEqual([
      "map.__proto__: is a key that no dataset has, expected it to be removed",
    ]);
  });

  it("does not follow what is 10,000 deep", () => {
    const deep: unknown = JSON.parse(`{"gaps": ${"[".repeat(10_000)}${"]".repeat(10_000)}}`);
    const [fault, ...more] = safetyFaults(deep);
    expect(fault?.path).toMatch(/^gaps(\[0\])+$/);
    expect(fault?.problem).toBe("lies too deep");
    expect(more).toEqual([]);
  });

  it("does not read lists of more than a browser can hold against each other", () => {
    expect(told({ claims: Array.from({ length: 150_001 }, () => ({})) })).toEqual([
      "claims: has 150001 entries, expected at most 150000",
    ]);
  });
});

describe(parseDataset, () => {
  it("asks for the unit of people, which batches are counted in", () => {
    const units = [{ id: "percent", one: "percent", many: "percent" }];
    expect(() => parseDataset(rawDataset({ units }), "x.json")).toThrow(/units: has no "person"/);
  });
});

describe(readDataset, () => {
  const read = (text: string) => readDataset(new TextEncoder().encode(text), "x.json");

  it.each([
    ["<!doctype html><title>Sign in</title>", /web page/],
    ['{"claims": NaN}', /N/],
    ['{"claims": [', /JSON/],
  ])("says why %j is no JSON", (text, because) => {
    expect(read(text)).toEqual({
      failure: { kind: "not-json", url: "x.json", because: expect.stringMatching(because) },
    });
  });

  it("reads a dataset, also behind a byte order mark", () => {
    const reading = read(`\uFEFF${JSON.stringify(rawDataset())}`);
    expect(reading).toHaveProperty("dataset.title", "Test returns");
  });

  it("tells ids that occur twice", () => {
    const twice = rawDataset({ claims: [rawClaim("c1"), rawClaim("c1")] });
    expect(read(JSON.stringify(twice))).toMatchObject({ failure: { kind: "invalid" } });
  });
});
