import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveDisputes, type DisputeView } from "../../src/derive/dispute.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { formatFigure } from "../../src/views/format.ts";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";
import { publishedDataset, withClaimChanged } from "../fixtures/published.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const exact = (value: number) => ({ quantity: { kind: "exact", value } });

function disputesOf(data: Dataset): readonly DisputeView[] {
  const known = deriveKnown(data);
  return deriveDisputes(known, deriveChecks(known));
}

/** One dispute whose sides hold the given claims. */
function disputeOf(sides: readonly (readonly RawEntry[])[], fields: RawEntry = {}): DisputeView {
  const [only] = disputesOf(
    dataset({
      claims: sides.flat(),
      measures: ALL_MEASURES,
      disputes: [
        {
          id: "d1",
          title: "How many",
          kind: "number",
          standing: "open",
          sides: sides.map((claims, index) => ({
            label: `Side ${index}`,
            claims: claims.map((claim) => claim["id"]),
          })),
          ...fields,
        },
      ],
    }),
  );
  if (!only) throw new Error("one dispute was given");
  return only;
}

/** What the sides say to each other, a line a group. */
function findings({ pairings }: DisputeView): readonly string[] {
  return pairings.map(({ finding, mirror, differs, pairs }) =>
    [
      mirror ? `${finding}, mirror` : finding,
      differs.length > 0 ? ` in ${differs.join(" and ")}` : "",
      `: ${pairs.map(({ a, b, difference }) => `${a} ${b}${difference ? ` (${formatFigure(difference)})` : ""}`).join(", ")}`,
    ].join(""),
  );
}

const marks = ({ strips }: DisputeView) =>
  strips.map((strip) =>
    strip.marks.map(({ figure, by }) => `${formatFigure(figure)} ${by.join(", ")}`),
  );

describe(deriveDisputes, () => {
  it("puts one mark a claim on one scale, and none in between", () => {
    const dispute = disputeOf([
      [rawClaim("a", exact(611))],
      [rawClaim("b", { ...exact(621), ...by("militia") })],
    ]);
    expect(marks(dispute)).toEqual([["611 Ministry", "621 Militia"]]);
    expect(dispute.strips[0]?.ticks).toEqual([610, 612, 614, 616, 618, 620, 622]);
  });

  it("starts a scale at none unless all marks lie close together", () => {
    const ticks = (low: number, high: number) =>
      disputeOf([
        [rawClaim("a", exact(low))],
        [rawClaim("b", { ...exact(high), ...by("militia") })],
      ]).strips[0]?.ticks;
    expect(ticks(2763, 7968)).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    expect(ticks(18, 19)).toEqual([17, 18, 19, 20]);
    expect(ticks(1, 3)).toEqual([0, 1, 2, 3, 4]);
  });

  it("orders accounts by date, never by size", () => {
    const said = (day: string) => ({ time: { said: day, period: "2025-02-12" } });
    const dispute = disputeOf([
      [rawClaim("late", { ...exact(1), ...said("2025-02-14") })],
      [rawClaim("undated", { ...exact(5), ...by("paper"), time: { period: "2025-02-12" } })],
      [rawClaim("early", { ...exact(9), ...by("militia"), ...said("2025-02-13") })],
    ]);
    expect(dispute.accounts.map(({ since }) => since)).toEqual([
      "2025-02-13",
      "2025-02-14",
      undefined,
    ]);
  });

  it("keeps a repeat under what it repeats: it is no account of its own", () => {
    const dispute = disputeOf([
      [
        rawClaim("a", exact(7968)),
        rawClaim("a2", { ...exact(8000), restates: "a", ...by("paper") }),
      ],
      [rawClaim("b", { ...exact(4895), ...by("army") })],
    ]);
    expect(
      dispute.accounts.map(({ statements }) =>
        statements.map(({ claim, repeats }) => [claim, repeats]),
      ),
    ).toEqual([[["b", []]], [["a", ["a2"]]]].toReversed());
    expect(marks(dispute)).toEqual([["7,968 Ministry", "4,895 Army"]]);
  });

  it("says what two claims match in and where they differ, with what each has there", () => {
    const dispute = disputeOf([
      [rawClaim("a", { ...exact(98), measure: "willing" })],
      [
        rawClaim("b", {
          ...exact(258),
          ...by("army"),
          measure: "screened",
          scope: { nationalities: ["ETH"] },
        }),
      ],
    ]);
    expect(findings(dispute)).toEqual(["near-miss in measure and nationalities: a b"]);
    const pair = dispute.pairings[0]?.pairs[0];
    expect(pair?.matches).toEqual(["population", "flow", "time"]);
    expect(pair?.differs).toEqual([
      { field: "measure", values: ["willing", "screened"] },
      { field: "nationalities", values: ["", "Ethiopia"] },
    ]);
  });

  it("calls a repeat on another side what it is: a drift of words", () => {
    const dispute = disputeOf(
      [[rawStatement("a")], [rawStatement("b", { restates: "a", ...by("paper") })]],
      { kind: "account" },
    );
    expect(findings(dispute)).toEqual(["drifted: a b"]);
    expect(dispute.origins).toEqual(["ministry"]);
  });

  it("draws no scale for a dispute of accounts, though figures are named in it", () => {
    const sides = [[rawClaim("a", exact(98))], [rawClaim("b", { ...exact(258), ...by("army") })]];
    expect(disputeOf(sides, { kind: "account" }).strips).toEqual([]);
  });

  it("puts open ones first, then those the headline hangs on, then those with most origins", () => {
    const side = (id: string) => ({ label: id, claims: [id] });
    const dispute = (id: string, standing: string, ...claims: readonly string[]) => ({
      id,
      title: id,
      kind: "number",
      standing,
      sides: claims.map(side),
    });
    const views = disputesOf(
      dataset({
        claims: [
          rawClaim("a"),
          rawClaim("b", by("militia")),
          rawClaim("c", by("army")),
          rawClaim("d", by("paper")),
        ],
        headline: [{ text: "{x}", figures: { x: { kind: "claim", claim: "d" } } }],
        disputes: [
          dispute("resolved", "resolved", "a", "b", "c"),
          dispute("two", "open", "a", "b"),
          dispute("three", "open", "a", "b", "c"),
          dispute("headline", "open", "a", "d"),
        ],
      }),
    );
    expect(views.map(({ id }) => id)).toEqual(["headline", "three", "two", "resolved"]);
  });
});

describe("the disputes of the published dataset", () => {
  const published = new Map<string, DisputeView>(
    disputesOf(publishedDataset()).map((dispute) => [dispute.id, dispute]),
  );
  const dispute = (id: string) => {
    const found = published.get(id);
    if (!found) throw new Error(`no dispute ${id}`);
    return found;
  };

  it("sets six accounts of the 8,000 on one scale, the militia's own of two days before among them", () => {
    const x02 = dispute("x02");
    expect(x02.accounts).toHaveLength(6);
    expect(marks(x02)).toEqual([
      [
        "2,763 Myanmar's military government",
        "7,523 BGF",
        "2,763 BGF",
        "2,876 China's police ministry",
        "7,968 BGF",
        "4,895 Thai foreign ministry",
        "7,065 Myanmar's military government",
      ],
    ]);
    expect(
      x02.accounts.flatMap(({ statements }) => statements.flatMap(({ repeats }) => repeats)),
    ).toEqual(["sd27"]);
    expect(findings(x02)[0]).toBe("contrary: c043 c068 (3,073†), c043 c086 (903†)");
    expect(x02.inference).toMatch(/brought out of the compounds/);
  });

  it("finds the first airlift contrary by ten: the notices of the days are one account", () => {
    expect(marks(dispute("x04"))).toEqual([
      ["611† China's police ministry, Myanmar's military government", "621 BGF", "621 NBT"],
    ]);
    const [check] = dispute("x04").checks;
    expect(check?.outcome).toMatchObject({
      kind: "does-not-hold",
      gap: { direction: "under", figure: { quantity: { kind: "exact", value: 10 } } },
    });
  });

  it("finds 261 and 260 contrary by one, the two ends of one handover", () => {
    expect(findings(dispute("x17"))[0]).toBe(
      "contrary, mirror: c062 c063 (1†), c064 c063 (1†), x17-bangkok-post c063 (1†)",
    );
  });

  it("finds about 7,000 and 7,141 compatible", () => {
    expect(findings(dispute("x10"))).toContain("compatible: c060 c051");
  });

  it("finds 98 percent and 258 of 260 a near-miss in two fields, in a dispute of accounts", () => {
    const x01 = dispute("x01");
    expect(x01.kind).toBe("account");
    const pairs = x01.pairings.flatMap((group) => group.pairs);
    const pair = pairs.find(({ a, b }) => `${a} ${b}` === "c026 c027");
    expect(pair).toMatchObject({
      finding: "near-miss",
      matches: ["population", "nationalities"],
      differs: [{ field: "measure" }, { field: "batch" }],
    });
  });

  it("finds that the article turned the words of the interview around: one origin, a drift", () => {
    const x12 = dispute("x12");
    expect(findings(x12)[0]).toBe("drifted: c050 sd32");
    const words = x12.accounts.flatMap(({ statements }) =>
      statements.flatMap(({ words }) => words?.text ?? []),
    );
    expect(words).toEqual(expect.arrayContaining(["natural channels", "legitimate routes"]));
  });

  it("averages nothing: every mark is an account's own figure or a sum of one side's", () => {
    for (const { strips, claims } of published.values()) {
      for (const { figure } of strips.flatMap((strip) => strip.marks)) {
        expect(figure.claims.every((id) => claims.includes(id))).toBe(true);
        expect(figure.formula === undefined).toBe(figure.claims.length === 1);
      }
    }
  });

  it.each([
    ["c063", 1, "x17", "contrary, mirror", false],
    ["c130", 5, "x22", "contrary", false],
    ["b18-count", -15, "x20", "contrary, mirror", false],
    ["c068", 3073, "x02", "contrary: c043 c068", false],
    ["c051", 360, "x10", "compatible: c060 c051", false],
  ])(
    "%s changed by %d ends or starts exactly its conflict in %s",
    (id, change, of, finding, after) => {
      const has = (views: readonly DisputeView[]) =>
        views
          .filter((view) => view.id === of)
          .some((view) => findings(view).some((line) => line.startsWith(finding)));
      expect(has([...published.values()])).toBe(!after);
      const changed = disputesOf(withClaimChanged(id, change));
      expect(has(changed)).toBe(after);
      const others = (views: Iterable<DisputeView>) =>
        [...views]
          .filter(({ claims }) => !claims.some((claim) => claim === id))
          .map((view) => `${view.id} ${findings(view).join("; ")}`);
      expect(others(changed).toSorted()).toEqual(others(published.values()).toSorted());
    },
  );

  it("comes out the same in whatever order the claims stand", () => {
    const there = disputesOf(publishedDataset());
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        const data = publishedDataset();
        const shuffled = data.claims
          .map((claim) => ({ claim, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ claim }) => claim);
        expect(disputesOf({ ...data, claims: shuffled })).toEqual(there);
      }),
      { numRuns: 3 },
    );
  });
});
