import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveDisagreements } from "../../src/derive/disagreements.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { dataset, rawClaim, rawStatement } from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });

function datasetOf(...disputes: readonly (readonly (readonly string[])[])[]): Dataset {
  return dataset({
    claims: [
      rawClaim("militia", by("militia")),
      rawClaim("spokesman", by("spokesman")),
      rawClaim("army", by("army")),
      rawClaim("ministry", by("ministry")),
      rawStatement("repeat", { restates: "army", ...by("paper") }),
    ],
    disputes: disputes.map((sides, index) => ({
      id: `d${index}`,
      title: `Dispute ${index}`,
      kind: "account",
      standing: "open",
      sides: sides.map((claims, at) => ({ label: `Side ${at}`, claims })),
    })),
  });
}

const pairsOf = (data: Dataset) =>
  deriveDisagreements(deriveKnown(data)).pairs.map(
    ({ between: [a, b], disputes }) =>
      `${a.name}, ${b.name}: ${disputes.map(({ id }) => id).join(" ")}`,
  );

describe(deriveDisagreements, () => {
  it("counts the disputes in which two bodies stand on different sides", () => {
    expect(
      pairsOf(datasetOf([["militia"], ["army", "ministry"]], [["militia"], ["army"]])),
    ).toEqual(["Army, Militia: d0 d1", "Militia, Ministry: d0"]);
  });

  it("takes a spokesman for the body he speaks for, which is not at odds with itself", () => {
    expect(pairsOf(datasetOf([["militia"], ["spokesman"]]))).toEqual([]);
    expect(pairsOf(datasetOf([["army"], ["spokesman"]]))).toEqual(["Army, Militia: d0"]);
  });

  it("takes a repeat for the word of whom it repeats", () => {
    expect(pairsOf(datasetOf([["militia"], ["repeat"]]))).toEqual(["Army, Militia: d0"]);
  });

  it("counts a dispute once, on however many of its sides two bodies stand", () => {
    expect(pairsOf(datasetOf([["army"], ["militia", "ministry"], ["spokesman", "army"]]))).toEqual([
      "Army, Militia: d0",
      "Army, Ministry: d0",
      "Militia, Ministry: d0",
    ]);
  });
});

describe("the published disputes", () => {
  const { bodies, pairs } = deriveDisagreements(deriveKnown(publishedDataset()));

  it("set the militia against Myanmar's military government most often", () => {
    expect(bodies[0]).toMatchObject({ id: "bgf", name: "BGF" });
    expect(bodies[0]?.disputes).toHaveLength(14);
    expect(pairs[0]?.between.map(({ id }) => id)).toEqual(["bgf", "myanmar-junta"]);
    expect(pairs[0]?.disputes.map(({ id }) => id)).toEqual(["x02", "x04", "x10", "x12"]);
  });

  it("set 54 claimants against another in 113 pairs, 16 of them on several things", () => {
    expect(bodies).toHaveLength(54);
    expect(pairs).toHaveLength(113);
    expect(pairs.filter(({ disputes }) => disputes.length > 1)).toHaveLength(16);
  });
});
