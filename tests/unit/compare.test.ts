import { describe, expect, it } from "vitest";
import { deriveCards } from "../../src/derive/cards.ts";
import { deriveComparison } from "../../src/derive/compare.ts";
import type { Compared } from "../../src/derive/compared.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";

const by = (actor: string, fields: RawEntry = {}) => ({
  attribution: [
    { role: "said-by", actor },
    { role: "reported-by", actor: "paper", source: "s1" },
  ],
  ...fields,
});

function compare(claims: RawEntry[], dimension: Compared, ids: string[], more = {}) {
  const known = deriveKnown(dataset({ claims, ...more }));
  const cards = deriveCards(known, []);
  const all = known.dataset.claims.flatMap(({ id }) => cards.find(id) ?? []);
  const { columns, groups, without } = deriveComparison(known, all, dimension, ids);
  return {
    columns: columns.map(({ label }) => label),
    without,
    groups: groups.map(({ label, rows }) => ({
      label,
      rows: rows.map(({ about, cells }) => [
        about,
        ...cells.map((cell) => cell.flatMap(({ figure }) => figure.claims).join(" ")),
      ]),
    })),
  };
}

describe(deriveComparison, () => {
  it("sets what each says of the same days in one row, in order of time", () => {
    const claims = [
      rawClaim("late", by("army", { time: { said: "2025-03-02", period: "2025-03-01" } })),
      rawClaim("a", by("army")),
      rawClaim("m", by("ministry")),
      rawStatement("words", by("ministry")),
    ];
    expect(compare(claims, "claimant", ["ministry", "army"])).toEqual({
      columns: ["Ministry", "Army"],
      without: 1,
      groups: [
        {
          label: "returned home",
          rows: [
            ["2025-02-12", "m", "a"],
            ["2025-03-01", "", "late"],
          ],
        },
      ],
    });
  });

  it("keeps apart what counts another thing, and puts first what more of them give", () => {
    const claims = [
      rawClaim("w", by("army", { measure: "awaiting", flow: "stock" })),
      rawClaim("m", by("ministry")),
      rawClaim("a", by("army")),
    ];
    expect(compare(claims, "claimant", ["ministry", "army"]).groups).toEqual([
      { label: "returned home", rows: [["2025-02-12", "m", "a"]] },
      { label: "awaiting return", rows: [["2025-02-12", "", "w"]] },
    ]);
  });

  it("takes of a list by nationality the row of each, and of a claim about several none", () => {
    const claims = [
      rawClaim("list", { measure: "awaiting", flow: "stock" }),
      rawClaim("both", { scope: { nationalities: ["CHN", "ETH"] } }),
      rawClaim("eth", { scope: { nationalities: ["ETH"] } }),
    ];
    const tallies = [
      {
        id: "t1",
        label: "List",
        measure: "awaiting",
        countedBy: "ministry",
        asOf: "2025-02-12",
        claim: "list",
        rows: [
          { nationality: "CHN", quantity: { kind: "exact", value: 6 } },
          { nationality: "ETH", quantity: { kind: "about", value: 4 } },
        ],
        sources: ["s1"],
      },
    ];
    expect(compare(claims, "nationality", ["CHN", "ETH"], { tallies }).groups).toEqual([
      { label: "awaiting return", rows: [["2025-02-12", "list", "list"]] },
      { label: "returned home", rows: [["2025-02-12", "", "eth"]] },
    ]);
  });
});
