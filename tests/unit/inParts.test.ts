import { describe, expect, it } from "vitest";
import { joinParts, partsOf } from "../../src/dataset/inParts.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";

const CLAIMS = 5000;
const LARGE = dataset({ claims: Array.from({ length: CLAIMS }, (_, at) => rawClaim(`c${at}`)) });

describe(joinParts, () => {
  it.each([
    ["the published dataset", publishedDataset()],
    ["one that is large", LARGE],
    ["one without claims", { ...LARGE, claims: [] }],
  ])("puts %s together as it was", (_, whole) => {
    const join = joinParts();
    const joined = [...partsOf(whole)].map(join);
    expect(joined.pop()).toEqual(whole);
    expect(joined.every((dataset) => dataset === undefined)).toBe(true);
  });

  it("gives over a large dataset in many parts", () => {
    expect([...partsOf(LARGE)]).toHaveLength(CLAIMS / 1000 + 1);
  });
});
