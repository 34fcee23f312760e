import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/dataset/fault.ts";
import { digestOf, isPublished } from "../../src/dataset/published.ts";
import { parseRiver } from "../../src/dataset/river.ts";

const PUBLISHED = readFileSync("public/data/dataset.json");

describe(isPublished, () => {
  it("knows the published dataset by its bytes", async () => {
    const digest = await digestOf(PUBLISHED);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(isPublished(JSON.parse(PUBLISHED.toString()), digest)).toBe(true);
  });

  it("takes nothing for published that differs by a byte, or has no digest", async () => {
    const digest = await digestOf(PUBLISHED.subarray(1));
    expect(isPublished({}, digest)).toBe(false);
    expect(isPublished({}, "")).toBe(false);
  });
});

describe(parseRiver, () => {
  it("reads the line of a river", () => {
    const value = {
      label: "The Moei",
      line: [
        [98.66, 16.35],
        [98.5, 16.7],
      ],
    };
    expect(parseRiver(value, "river.json")).toEqual(value.line);
  });

  it.each([
    [null],
    ["line"],
    [{ line: "west" }],
    [{ line: [[98.66]] }],
    [{ line: [[98.66, "16"]] }],
  ])("says what is wrong with %j", (value) => {
    expect(() => parseRiver(value, "river.json")).toThrow(DatasetError);
    expect(() => parseRiver(value, "river.json")).toThrow(/river\.json.*\n?.*line: is not/);
  });
});
