import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveBatches } from "../../src/derive/batches.ts";
import { RULES } from "../../src/derive/rule.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { formatFigure, formatFormula } from "../../src/views/format.ts";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, type RawDataset, rawClaim, type RawEntry } from "../fixtures/dataset.ts";

function knownOf(fields: Partial<RawDataset>): Known {
  return deriveKnown(dataset(fields));
}

const all = { nationality: [], rule: "editor" } as const;

/** Two batches of 200 and 300, and each overlap there is. */
const overlaps = knownOf({
  batches: [
    rawBatch("b2", { occurred: "2025-02-21" }),
    rawBatch("b1"),
    rawBatch("b2d1", { occurred: "2025-02-21", partOf: "b2" }),
    rawBatch("b1x", { occurred: "2025-02-24", onwardOf: "b1" }),
    rawBatch("b9", { occurred: "2025-02-15", outside: "Arrested elsewhere" }),
  ],
  claims: [
    rawCount("b1", 200),
    rawCount("b2", 300),
    rawCount("b2d1", 120),
    rawCount("b1x", 15),
    rawCount("b9", 10),
  ],
});

/** 260 by the receiver, and 261 by the sender. */
const rivals = knownOf({
  batches: [rawBatch("b1", { accounts: ["sent", "got"], preferred: "got" }), rawBatch("b2")],
  claims: [
    rawClaim("sent", {
      quantity: { kind: "exact", value: 261 },
      attribution: [{ role: "said-by", actor: "militia", source: "s1" }],
      time: { said: "2025-02-12", period: "2025-02-12" },
    }),
    rawClaim("got", {
      quantity: { kind: "exact", value: 260 },
      attribution: [{ role: "said-by", actor: "army", source: "s1" }],
      time: { said: "2025-02-13", period: "2025-02-12" },
    }),
    rawCount("b2", 100),
  ],
});

describe(deriveBatches, () => {
  it("lists batches in order of time, one of several days by its first", () => {
    const known = knownOf({
      batches: [
        rawBatch("b3", { occurred: "2025-03-06/2025-03-09" }),
        rawBatch("b2", { occurred: "2025-03" }),
        rawBatch("b1"),
      ],
      claims: [rawCount("b1", 1), rawCount("b2", 2), rawCount("b3", 3)],
    });
    const { rows } = deriveBatches(known, all);
    expect(rows.map(({ id }) => id)).toEqual(["b1", "b2", "b3"]);
    expect(rows.map(({ span }) => span.last - span.first + 1)).toEqual([1, 31, 4]);
    expect(rows.map(({ dayKnown }) => dayKnown)).toEqual([true, false, true]);
  });

  it("never adds a day inside a group, an onward leg, or people from elsewhere", () => {
    const { rows, total } = deriveBatches(overlaps, all);
    expect(total && formatFigure(total)).toBe("500†");
    expect(total?.claims).toEqual(["b1-count", "b2-count"]);
    expect(rows.flatMap(({ id, exclusion }) => (exclusion ? [[id, exclusion]] : []))).toEqual([
      ["b9", { kind: "outside", because: "Arrested elsewhere" }],
      ["b2d1", { kind: "part-of", batch: "b2", label: "Group b2" }],
      ["b1x", { kind: "onward-of", batch: "b1", label: "Group b1" }],
    ]);
  });

  it("grows the running total by the day, and adds a batch of no known day on its last", () => {
    const known = knownOf({
      batches: [
        rawBatch("b1"),
        rawBatch("b2", { occurred: "2025-02" }),
        rawBatch("b3", { occurred: "2025-02-22" }),
      ],
      claims: [rawCount("b1", 1), rawCount("b2", 20), rawCount("b3", 300)],
    });
    const { steps } = deriveBatches(known, all);
    const [first, ...later] = steps;
    expect(steps.map(({ total }) => total)).toEqual(
      [1, 301, 321].map((value) => ({ kind: "exact", value })),
    );
    expect(later.map(({ day }) => day - (first?.day ?? 0))).toEqual([2, 8]);
  });

  it("leaves the total open upwards where the dataset says that batches are missing", () => {
    const known = knownOf({
      batches: [rawBatch("b1")],
      claims: [rawCount("b1", 200)],
      gaps: [{ id: "missing", text: "Some flights have no page.", opens: "batches" }],
    });
    const { total } = deriveBatches(known, all);
    expect(total && formatFigure(total)).toBe("≥ 200†");
    expect(total?.formula?.opened).toBe("Some flights have no page.");
  });

  it("makes the total about when one size is about, and at least when one is not known", () => {
    const known = (quantity: RawEntry) =>
      knownOf({
        batches: [rawBatch("b1"), rawBatch("b2", { occurred: "2025-02-21" })],
        claims: [rawCount("b1", 200), rawClaim("b2-count", { quantity })],
      });
    const total = (quantity: RawEntry) => {
      const figure = deriveBatches(known(quantity), all).total;
      return figure && formatFigure(figure);
    };
    expect(total({ kind: "about", value: 100 })).toBe("~300†");
    expect(total({ kind: "atLeast", value: 100 })).toBe("≥ 300†");
    expect(total({ kind: "none" })).toBe("200†");
  });

  it("draws no size that is not known, and does not take it for none", () => {
    const known = knownOf({
      batches: [rawBatch("b1"), rawBatch("b2")],
      claims: [rawClaim("b1-count", { quantity: { kind: "unknown" } }), rawCount("b2", 5)],
    });
    const { rows, total } = deriveBatches(known, all);
    expect(rows.map(({ figure }) => formatFigure(figure))).toEqual(["?", "5"]);
    expect(total && formatFigure(total)).toBe("≥ 5†");
  });

  it("derives by subtraction, with its formula", () => {
    const known = knownOf({
      batches: [
        rawBatch("b1", { readAs: { kind: "about", because: "1,439 were planned" } }),
        rawBatch("b2", { derivation: { whole: "whole", less: ["b1-count"] } }),
      ],
      claims: [
        rawCount("b1", 1429),
        rawClaim("whole", { quantity: { kind: "exact", value: 2255 } }),
      ],
    });
    const [about, derived] = deriveBatches(known, all).rows;
    expect(about && formatFigure(about.figure)).toBe("~1,429");
    expect(about?.readAs).toBe("1,439 were planned");
    expect(derived?.state).toBe("derived");
    expect(derived && formatFigure(derived.figure)).toBe("826†");
    expect(derived?.figure.claims).toEqual(["whole", "b1-count"]);
  });

  it("tells what was only announced, and what only copies carry, from what was counted", () => {
    const known = knownOf({
      sources: [
        { id: "s1", publisher: "P", title: "T", kind: "established", lang: "en" },
        { id: "s2", publisher: "P", title: "T", kind: "low", lang: "en" },
      ],
      batches: [
        rawBatch("b1"),
        rawBatch("b2", { announcedOnly: true }),
        rawBatch("b3", { occurred: "2025-02-21" }),
      ],
      claims: [
        rawCount("b1", 1),
        rawCount("b2", 2),
        rawCount("b3", 3, { attribution: [{ role: "said-by", actor: "ministry", source: "s2" }] }),
      ],
    });
    const { rows, parts } = deriveBatches(known, all);
    expect(rows.map(({ state, doubt }) => [state, doubt])).toEqual([
      ["counted", undefined],
      ["announced", undefined],
      ["doubted", "low-sources"],
    ]);
    expect(parts.announced && formatFigure(parts.announced)).toBe("2");
    expect(parts.derived).toBeUndefined();
  });

  it("lists rival accounts by date and draws the one that the rule chooses", () => {
    const drawn = RULES.map((rule) => {
      const { rows } = deriveBatches(rivals, { nationality: [], rule });
      return [rule, rows[0]?.figure.quantity];
    });
    expect(Object.fromEntries(drawn)).toEqual({
      editor: { kind: "exact", value: 260 },
      official: { kind: "exact", value: 260 },
      lowest: { kind: "exact", value: 260 },
      highest: { kind: "exact", value: 261 },
      receiver: { kind: "exact", value: 260 },
    });
    const [row] = deriveBatches(rivals, all).rows;
    expect(row?.state).toBe("doubted");
    expect(row && formatFigure(row.figure)).toBe("261 (Militia) / 260 (Army)");
  });

  it("says what the total would be under every rule", () => {
    const { underRules } = deriveBatches(rivals, all);
    expect(underRules.map(({ rule, total }) => [rule, formatFigure(total)])).toEqual([
      ["editor", "360†"],
      ["official", "360†"],
      ["lowest", "360†"],
      ["highest", "361†"],
      ["receiver", "360†"],
    ]);
  });

  it("says how far the total moves with each rule, by the accounts that change alone", () => {
    const { underRules } = deriveBatches(rivals, all);
    const moves = underRules.flatMap(({ rule, move }) =>
      move?.figure.formula
        ? [`${rule}: ${formatFormula(move.figure.formula)}, ${move.direction}`]
        : [],
    );
    expect(moves).toEqual(["highest: 261 − 260, more"]);
    const back = deriveBatches(rivals, { nationality: [], rule: "highest" }).underRules;
    expect(back.map(({ move }) => move?.direction)).toEqual([
      "fewer",
      "fewer",
      "fewer",
      undefined,
      "fewer",
    ]);
  });

  it("does not take an account that only repeats another for a rival", () => {
    const known = knownOf({
      batches: [rawBatch("b1", { accounts: ["b1-count", "again"] })],
      claims: [
        rawCount("b1", 200),
        rawClaim("again", {
          quantity: { kind: "exact", value: 210 },
          restates: "b1-count",
        }),
      ],
    });
    expect(deriveBatches(known, all).rows[0]?.figure.accounts).toBeUndefined();
  });

  it("counts one nationality in a mixed batch by its row, several by their sum", () => {
    const known = knownOf({
      batches: [rawBatch("b1", { tally: "t1", accounts: ["list"] }), rawBatch("b2")],
      tallies: [
        {
          id: "t1",
          label: "List",
          measure: "received",
          countedBy: "army",
          asOf: "2025-02-12",
          claim: "list",
          sources: ["s1"],
          rows: [
            { nationality: "ETH", quantity: { kind: "exact", value: 6 } },
            { nationality: "KEN", quantity: { kind: "exact", value: 4 } },
          ],
        },
      ],
      claims: [rawClaim("list"), rawCount("b2", 200)],
    });
    const of = (...nationality: string[]) => {
      const { rows, total, chosen } = deriveBatches(known, { nationality, rule: "editor" });
      return [
        rows.map(({ id, figure }) => `${id} ${formatFigure(figure)}`),
        total && formatFigure(total),
        chosen.map(({ people }) => people),
      ];
    };
    expect(of("ETH")).toEqual([["b1 6"], "6†", ["Ethiopians"]]);
    expect(of("ETH", "KEN")).toEqual([["b1 10†"], "10†", ["Ethiopians", "Kenyans"]]);
    expect(of("IND")).toEqual([[], undefined, ["Indians"]]);
    expect(of()).toEqual([["b1 10", "b2 200"], "210†", []]);
    expect(deriveBatches(known, all).choices.map(({ name }) => name)).toEqual([
      "China",
      "Ethiopia",
      "Kenya",
    ]);
  });

  it("holds other people's running totals against its own, for just those nationalities", () => {
    const total = (id: string, value: number, fields: RawEntry = {}) =>
      rawClaim(id, {
        quantity: { kind: "exact", value },
        flow: "cumulative",
        time: { said: "2025-03-15", period: "2025-02-20/2025-03-14" },
        ...fields,
      });
    const known = knownOf({
      batches: [rawBatch("b1")],
      series: [
        {
          id: "m",
          label: "Home so far",
          measure: "repatriated",
          countedBy: "ministry",
          points: ["all", "chinese"],
        },
      ],
      claims: [
        rawCount("b1", 200),
        total("all", 5000),
        total("chinese", 2876, { scope: { nationalities: ["CHN"] } }),
      ],
    });
    const official = (...nationality: string[]) =>
      deriveBatches(known, { nationality, rule: "editor" }).official.map(
        ({ figure, keeper }) => `${formatFigure(figure)} ${keeper}`,
      );
    expect(official()).toEqual(["5,000 Ministry"]);
    expect(official("CHN")).toEqual(["2,876 Ministry"]);
    expect(official("ETH")).toEqual([]);
  });

  it("finds the largest batch among those that are added", () => {
    const known = knownOf({
      batches: [
        rawBatch("b1"),
        rawBatch("b2", { outside: "Elsewhere" }),
        rawBatch("b3", { occurred: "2025-02-21" }),
      ],
      claims: [rawCount("b1", 20), rawCount("b2", 900), rawCount("b3", 30)],
    });
    expect(deriveBatches(known, all).largest?.id).toBe("b3");
  });

  it("adds exact batches up to their plain sum, whatever their order, from claims that exist", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 1, max: 9999 }),
            day: fc.integer({ min: 1, max: 28 }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        (sizes) => {
          const known = knownOf({
            batches: sizes.map(({ day }, at) =>
              rawBatch(`b${at}`, { occurred: `2025-02-${String(day).padStart(2, "0")}` }),
            ),
            claims: sizes.map(({ size }, at) => rawCount(`b${at}`, size)),
          });
          const { total, steps, rows } = deriveBatches(known, all);
          const ids = new Set<string>(known.dataset.claims.map(({ id }) => id));
          expect(total?.quantity).toEqual({
            kind: "exact",
            value: sizes.reduce((sum, { size }) => sum + size, 0),
          });
          expect(steps.at(-1)?.total).toEqual(total?.quantity);
          for (const figure of [...rows.map((row) => row.figure), ...(total ? [total] : [])]) {
            expect(figure.claims.length).toBeGreaterThan(0);
            expect(figure.claims.every((id) => ids.has(id))).toBe(true);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
