import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOf } from "../../src/derive/bounds.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import { formatFigure } from "../../src/views/format.ts";
import { dataset, type RawDataset, rawClaim } from "../fixtures/dataset.ts";
import { rawTally } from "../fixtures/tally.ts";

const exact = (value: number) => ({ kind: "exact", value });

function talliesOf(
  fields: Partial<RawDataset>,
  options: { tally?: string; nationality?: readonly string[] } = {},
) {
  const known = deriveKnown(dataset(fields));
  return deriveTallies(known, { tally: "", nationality: [], rule: "editor", ...options });
}

const text = (figure: Parameters<typeof formatFigure>[0] | undefined) =>
  figure && formatFigure(figure);

/** A small image of the list of 7,141: rows that are 17 too many, and a print that disagrees. */
const list: Partial<RawDataset> = {
  claims: [
    rawClaim("t1-claim", { quantity: exact(100) }),
    rawClaim("t2-claim", { quantity: exact(100) }),
    rawClaim("men", { quantity: exact(90) }),
    rawClaim("women", { quantity: exact(10) }),
  ],
  tallies: [
    rawTally(
      "t1",
      [
        { nationality: "KEN", quantity: exact(9) },
        { nationality: "CHN", quantity: exact(80), men: exact(76), women: exact(4) },
        { nationality: "IND", quantity: exact(28), men: exact(14), women: exact(4) },
      ],
      {
        men: "men",
        women: "women",
        repair: {
          because: "Its men and women make 18.",
          rows: [
            { nationality: "IND", quantity: exact(18) },
            { nationality: "KEN", quantity: exact(2) },
          ],
        },
      },
    ),
    rawTally(
      "t2",
      [
        { nationality: "CHN", men: exact(76), women: exact(4) },
        { nationality: "IND", men: exact(14), women: exact(4) },
      ],
      { copyOf: "t1", partial: true },
    ),
  ],
};

describe(deriveTallies, () => {
  it("shows the first tally when none or an unknown one is asked for", () => {
    expect(talliesOf(list).head.id).toBe("t1");
    expect(talliesOf(list, { tally: "t7" }).head.id).toBe("t1");
    expect(talliesOf(list, { tally: "t2" }).head.id).toBe("t2");
  });

  it("offers every tally of the dataset, and the one that is computed", () => {
    expect(talliesOf(list).choices.map(({ id }) => id)).toEqual(["t1", "t2", "returned"]);
  });

  it("lists the largest first", () => {
    expect(talliesOf(list).rows.map(({ name, figure }) => `${name} ${text(figure)}`)).toEqual([
      "China 80",
      "India 28",
      "Kenya 9",
    ]);
  });

  it("adds men and women where no total is printed, and says so", () => {
    const [china] = talliesOf(list, { tally: "t2" }).rows;
    expect(text(china?.figure)).toBe("80†");
    expect(china?.figure.formula?.terms.map(({ label }) => label)).toEqual(["men", "women"]);
  });

  it("holds the prints of one list against each other, row by row", () => {
    const rivals = talliesOf(list).rows.map((row) =>
      row.rivals.map(({ print, figure }) => `${print} ${text(figure)}`),
    );
    expect(rivals).toEqual([[], ["Tally t2 18†"], []]);
  });

  it("finds rows that are too many, by how many, and the repair as an inference", () => {
    const { sums } = talliesOf(list);
    expect(
      sums?.checks.map(({ of, stated, sum, outcome, gap }) => [
        of,
        text(stated),
        text(sum),
        outcome,
        gap && `${text(gap.figure)} ${gap.direction}`,
      ]),
    ).toEqual([
      ["people", "100", "117†", "does-not-hold", "17† over"],
      ["men", "90", "90†", "incomplete", undefined],
      ["women", "10", "8†", "incomplete", "2† under"],
    ]);
    expect(sums?.split && [text(sums.split.sum), sums.split.holds]).toEqual(["100†", true]);
    expect(sums?.repair && [text(sums.repair.sum), sums.repair.closes]).toEqual(["100†", true]);
    expect(
      sums?.repair?.rows.map(({ name, printed, repaired }) => [
        name,
        text(printed),
        text(repaired),
      ]),
    ).toEqual([
      ["Kenya", "9", "2"],
      ["India", "28", "18"],
    ]);
  });

  it("does not fault a list of which only some rows are known", () => {
    const [check] = talliesOf(list, { tally: "t2" }).sums?.checks ?? [];
    expect(check?.outcome).toBe("incomplete");
    expect(text(check?.gap?.figure)).toBe("2†");
  });

  it("shows a ranking as one: in its order, without lengths and without a sum", () => {
    const ranking = talliesOf({
      claims: [{ ...rawClaim("t1-claim"), quantity: { kind: "words", words: "in this order" } }],
      tallies: [
        rawTally("t1", [
          { nationality: "KEN", quantity: { kind: "rank", rank: 2 } },
          { nationality: "CHN", quantity: { kind: "rank", rank: 1 } },
        ]),
      ],
    });
    expect(ranking.rankingOnly).toBe(true);
    expect(ranking.rows.map(({ name }) => name)).toEqual(["China", "Kenya"]);
    expect(ranking.rows.map(({ figure }) => extentOf(figure.quantity))).toEqual([
      undefined,
      undefined,
    ]);
    expect(ranking.sums?.checks ?? []).toEqual([]);
  });

  it("sets every tally's word on one nationality side by side, silence as no report", () => {
    const { comparison } = talliesOf(list, { nationality: ["KEN"] });
    expect(comparison?.nationality.name).toBe("Kenya");
    expect(
      comparison?.words.map(({ head, figure, partial }) => [head.id, text(figure), partial]),
    ).toEqual([
      ["t1", "9", false],
      ["t2", undefined, true],
      ["returned", undefined, false],
    ]);
    expect(talliesOf(list).comparison).toBeUndefined();
    expect(talliesOf(list, { nationality: ["KEN", "CHN"] }).comparison).toBeUndefined();
  });

  it("marks the chosen nationalities and names those that the tally does not", () => {
    const { rows, noReport } = talliesOf(list, { nationality: ["KEN", "ETH"] });
    expect(rows.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(["Kenya"]);
    expect(noReport).toEqual(["Ethiopia"]);
  });

  it("computes those returned from the batches that are added, each with a dagger", () => {
    const returned = talliesOf(
      {
        claims: [
          rawClaim("c1", { quantity: exact(200) }),
          rawClaim("c2", { quantity: exact(30) }),
          rawClaim("c3", { quantity: exact(5) }),
        ],
        batches: [
          ["b1", "CHN", "c1", {}],
          ["b2", "KEN", "c2", {}],
          ["b3", "KEN", "c3", { onwardOf: "b2" }],
        ].map(([id, nationality, claim, more]) => ({
          id,
          label: `Group ${JSON.stringify(id)}`,
          occurred: "2025-02-20",
          kind: "repatriation",
          accounts: [claim],
          nationality,
          ...(typeof more === "object" ? more : {}),
        })),
      },
      { tally: "returned" },
    );
    expect(returned.rows.map(({ name, figure }) => `${name} ${text(figure)}`)).toEqual([
      "China 200†",
      "Kenya 30†",
    ]);
    expect(text(returned.stated)).toBe("230†");
  });

  it("keeps an unknown count apart from a zero", () => {
    const { rows } = talliesOf({
      claims: [rawClaim("t1-claim")],
      tallies: [
        rawTally("t1", [
          { nationality: "CHN", quantity: { kind: "unknown" } },
          { nationality: "KEN", quantity: { kind: "none" } },
        ]),
      ],
    });
    expect(rows.map(({ name, figure }) => `${name} ${text(figure)}`)).toEqual([
      "Kenya 0",
      "China ?",
    ]);
  });

  it("holds when rows are exact and add up, and is off by just as much as a row is changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (counts, more) => {
          const codes = ["CHN", "ETH", "IND", "KEN"];
          const total = counts.reduce((sum, value) => sum + value, 0);
          const check = (stated: number) =>
            talliesOf({
              claims: [rawClaim("t1-claim", { quantity: exact(stated) })],
              tallies: [
                rawTally(
                  "t1",
                  counts.map((value, at) => ({ nationality: codes[at], quantity: exact(value) })),
                  // A sum that is off and not repaired is refused by the parser.
                  { repair: { because: "-", rows: [{ nationality: "CHN", quantity: exact(1) }] } },
                ),
              ],
            }).sums?.checks[0];
          expect(check(total)?.outcome).toBe("holds");
          expect(check(total + more)?.gap).toMatchObject({
            direction: "under",
            figure: { quantity: exact(more) },
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
