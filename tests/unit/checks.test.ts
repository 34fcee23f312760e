import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import type { CheckResult } from "../../src/derive/checkResult.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { lookupOf } from "../../src/derive/lookup.ts";
import { formatFigure, formatFormula } from "../../src/views/format.ts";
import {
  dataset,
  type RawDataset,
  rawClaim,
  type RawEntry,
  rawStatement,
} from "../fixtures/dataset.ts";
import { publishedDataset, withClaimChanged, withRowChanged } from "../fixtures/published.ts";

const exact = (value: number) => ({ quantity: { kind: "exact", value } });
const about = (value: number) => ({ quantity: { kind: "about", value } });
const atLeast = (value: number) => ({ quantity: { kind: "atLeast", value } });
/** Days that lie apart, so that no two claims count the same thing. */
const on = (day: number) => ({
  time: { said: "2025-03-01", period: `2025-02-${String(day).padStart(2, "0")}` },
});

const rawSum = (whole: string, parts: readonly string[]) => ({
  id: "sum",
  title: "A sum",
  kind: "sum",
  whole,
  parts,
});

function checksOf(fields: Partial<RawDataset>): readonly CheckResult[] {
  return deriveChecks(deriveKnown(dataset(fields)));
}

/** The outcome of one sum: `a` against the others. */
function sumOf(whole: RawEntry, ...parts: readonly RawEntry[]): string {
  const ids = parts.map((_, index) => `p${index}`);
  const claims = [
    rawClaim("a", { time: { said: "2025-03-01", period: "2025-02-01/2025-02-28" }, ...whole }),
    ...parts.map((part, index) =>
      rawClaim(`p${index}`, { ...on(index + 1), flow: "stock", ...part }),
    ),
  ];
  const [check] = checksOf({ claims, checks: [rawSum("a", ids)] });
  return check ? said(check) : "";
}

/** A check in a few words. */
function said({ outcome, arithmetic }: CheckResult): string {
  const sum =
    arithmetic.kind === "equation"
      ? `${formatFigure(arithmetic.computed)} against ${formatFigure(arithmetic.stated)}`
      : arithmetic.kind;
  switch (outcome.kind) {
    case "holds":
      return `${sum}: holds ${outcome.how}`;
    case "does-not-hold":
      return `${sum}: off${outcome.gap ? ` by ${formatFigure(outcome.gap.figure)} ${outcome.gap.direction}` : ""}`;
    case "cannot-be-told": {
      const { because } = outcome;
      const short =
        "short" in because && because.short ? `, ${formatFigure(because.short)} short` : "";
      const overlap = because.kind === "overlap" ? ` ${because.overlap.kind}` : "";
      return `${sum}: ${because.kind}${overlap}${short}`;
    }
  }
}

describe(deriveChecks, () => {
  it("says that a sum holds exactly, or by how much it does not", () => {
    expect(sumOf(exact(621), exact(200), exact(421))).toBe("621† against 621: holds exactly");
    expect(sumOf(exact(621), exact(200), exact(411))).toBe("611† against 621: off by 10† under");
    expect(sumOf(exact(621), exact(200), exact(431))).toBe("631† against 621: off by 10† over");
  });

  it("takes tolerances from the claims' own words alone", () => {
    expect(sumOf(about(600), exact(200), exact(421))).toBe(
      "621† against ~600: holds within-qualifiers",
    );
    expect(sumOf(about(600), exact(200), exact(451))).toBe("651† against ~600: off by ~51† over");
    expect(sumOf(exact(621), exact(200), about(421))).toBe(
      "~621† against 621: holds within-qualifiers",
    );
    expect(sumOf(atLeast(600), exact(200), exact(421))).toBe(
      "621† against ≥ 600: holds within-qualifiers",
    );
  });

  it("cannot tell where a part has no upper end, and says what is short of the total", () => {
    expect(sumOf(exact(621), exact(200), atLeast(400))).toBe(
      "≥ 600† against 621: open-end, ≤ 21† short",
    );
    expect(sumOf(exact(621), exact(200), atLeast(422))).toBe(
      "≥ 622† against 621: off by ≥ 1† over",
    );
    expect(sumOf(exact(621), exact(200), { quantity: { kind: "unknown" } })).toMatch(/open-end/);
  });

  it("cannot tell where a claim states no number", () => {
    const claims = [rawClaim("a"), rawStatement("b")];
    const [check] = checksOf({ claims, checks: [rawSum("a", ["b"])] });
    expect(check && said(check)).toBe("none: no-number");
  });

  it("refuses parts that overlap, and names the two", () => {
    const claims = [
      rawClaim("a", exact(300)),
      rawClaim("b", {
        ...exact(100),
        attribution: [{ role: "said-by", actor: "army", source: "s1" }],
      }),
      rawClaim("c", {
        ...exact(200),
        attribution: [{ role: "said-by", actor: "army", source: "s1" }],
      }),
    ];
    const [check] = checksOf({ claims, checks: [rawSum("a", ["b", "c"])] });
    expect(check?.outcome).toEqual({
      kind: "cannot-be-told",
      because: { kind: "overlap", overlap: { kind: "rivals", of: ["c", "b"] } },
    });
  });

  it("adds batches by the editors' choice and says when a sum could not but hold", () => {
    const batch = { occurred: "2025-02-12", kind: "repatriation", nationality: "CHN" };
    const fields = {
      claims: [rawClaim("whole", exact(471)), rawClaim("first", { ...exact(260), ...on(1) })],
      batches: [
        { ...batch, id: "b1", label: "One", accounts: ["first"], preferred: "first" },
        {
          ...batch,
          id: "b2",
          label: "Two",
          accounts: [],
          derivation: { whole: "whole", less: ["first"] },
        },
      ],
    };
    const batches = (ids: readonly string[]) => [
      { id: "sum", title: "A sum", kind: "sum", whole: "whole", batches: ids },
    ];
    const [both] = checksOf({ ...fields, checks: batches(["b1", "b2"]) });
    expect(both && said(both)).toBe("471† against 471: holds by-construction");
    const [one] = checksOf({ ...fields, checks: batches(["b1"]) });
    expect(one && said(one)).toBe("260† against 471: off by 211† under");
  });

  it("reads a share in the digits in which it was stated, and writes it out", () => {
    const percent = (value: number) => ({ quantity: { kind: "exact", value }, unit: "percent" });
    const shareOf = (value: number) => {
      const [check] = checksOf({
        claims: [
          rawClaim("part", exact(4860)),
          rawClaim("whole", exact(7141)),
          rawClaim("share", percent(value)),
        ],
        checks: [
          {
            id: "r",
            title: "A share",
            kind: "ratio",
            part: "part",
            whole: "whole",
            stated: "share",
          },
        ],
      });
      return check;
    };
    const check = shareOf(68);
    expect(check?.outcome).toEqual({ kind: "holds", how: "in-its-digits" });
    expect(
      check?.arithmetic.kind === "equation" &&
        check.arithmetic.computed.formula &&
        formatFormula(check.arithmetic.computed.formula),
    ).toBe("4,860 ÷ 7,141");
    const off = shareOf(67);
    expect(off && said(off)).toBe("68.06† against 67: off by 1† over");
  });

  it("holds an order against the counts of another list", () => {
    const row = (nationality: string, quantity: RawEntry) => ({ nationality, quantity });
    const rank = (nationality: string, rank: number) => row(nationality, { kind: "rank", rank });
    const tally = { measure: "awaiting", countedBy: "army", asOf: "2025-02-12", sources: ["s1"] };
    const order = (codes: readonly string[]) => {
      const [check] = checksOf({
        claims: [rawStatement("order"), rawClaim("list", { ...exact(60), ...on(3) })],
        tallies: [
          {
            ...tally,
            id: "t1",
            label: "Order",
            claim: "order",
            partial: true,
            rows: codes.map((code, i) => rank(code, i + 1)),
          },
          {
            ...tally,
            id: "t2",
            label: "List",
            claim: "list",
            rows: [
              row("CHN", { kind: "exact", value: 40 }),
              row("IND", { kind: "exact", value: 15 }),
              row("KEN", { kind: "exact", value: 5 }),
            ],
          },
        ],
        checks: [{ id: "order", title: "Order", kind: "rank", ranking: "t1", against: "t2" }],
      });
      return check;
    };
    expect(order(["CHN", "IND"])?.outcome).toEqual({ kind: "holds", how: "exactly" });
    expect(order(["CHN", "ETH"])?.outcome.kind).toBe("cannot-be-told");
    const wrong = order(["CHN", "KEN"]);
    expect(wrong?.outcome.kind).toBe("does-not-hold");
    expect(
      wrong?.arithmetic.kind === "ranking" &&
        wrong.arithmetic.places.map(({ name, passedOver }) => [
          name,
          passedOver.map((other) => other.name),
        ]),
    ).toEqual([
      ["China", []],
      ["Kenya", ["India"]],
    ]);
  });

  it("puts what fails first, then what cannot be told, then what holds", () => {
    const kinds = deriveChecks(deriveKnown(publishedDataset())).map(({ outcome }) => outcome.kind);
    expect([...new Set(kinds)]).toEqual(["does-not-hold", "cannot-be-told", "holds"]);
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

const order: readonly string[] = ["does-not-hold", "cannot-be-told", "holds"];

describe("the checks of the published dataset", () => {
  const checks = resultsOf(publishedDataset());
  const saidOf = (id: string) => {
    const check = checks.get(id);
    return check && said(check);
  };

  it.each([
    ["check-china-totals", "2,876† against 2,876: holds exactly"],
    ["check-first-airlift", "611† against 621: off by 10† under"],
    ["check-article", "2,455† against 2,876: off by 421† under"],
    ["check-chinese-batches", "~2,866† against 2,876: off by ~10† under"],
    ["check-junta-2025-03-11", "5,446† against 5,446: holds exactly"],
    ["check-batches-to-14-march", "~3,859† against 7,968: off by ~4,109† under"],
    ["check-brought-out", "> 7,895† against 7,968: open-end, < 73† short"],
    ["check-vietnam", "471† against 471: holds by-construction"],
    ["check-chinese-share", "68.06† against 68: holds in-its-digits"],
    ["t1a-rows", "7,158† against 7,141: off by 17† over"],
    ["t1a-men-and-women", "7,141† against 7,141: holds exactly"],
    ["t1a-pak", "68† against 78: off by 10† under"],
    ["t1b-rows", "7,024† against 7,141: rows-missing, 117† short"],
    ["t2-rows", "260† against 260: holds exactly"],
    ["t2-men-and-women", "260† against 260: holds exactly"],
    ["t4-rows", "~6,630† against ~7,200: rows-missing, ~570† short"],
  ])("%s: %s", (id, outcome) => {
    expect(saidOf(id)).toBe(outcome);
  });

  it("finds that the spokesman's order is not that of his own list", () => {
    const ranking = checks.get("check-ranking")?.arithmetic;
    expect(
      ranking?.kind === "ranking" &&
        ranking.places.map((place) => [place.name, place.passedOver.map(({ name }) => name)]),
    ).toEqual([
      ["China", []],
      ["Vietnam", []],
      ["Indonesia", ["India", "Ethiopia"]],
    ]);
  });

  it("offers the repair of the list of 7,141 with the check that fails", () => {
    const repair = checks.get("t1a-rows")?.repair;
    expect(repair?.rows.map(({ name, repaired }) => `${name} ${formatFigure(repaired)}`)).toEqual([
      "Pakistan 68",
      "Stateless 2",
    ]);
    expect(repair?.closes).toBe(true);
  });

  it("rests every check on claims of the dataset", () => {
    const ids = new Set<string>(publishedDataset().claims.map(({ id }) => id));
    for (const { claims } of checks.values()) {
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every((id) => ids.has(id))).toBe(true);
    }
  });

  it("changes exactly the checks that rest on a claim when its number changes by one", () => {
    const resting = new Set([...checks.values()].flatMap(({ claims }) => claims));
    const changeable = publishedDataset().claims.filter(
      ({ id, quantity }) => resting.has(id) && quantity?.kind === "exact",
    );
    expect(changeable.length).toBeGreaterThan(50);
    const flipped: string[] = [];
    for (const { id } of changeable) {
      const rests = ([, check]: readonly [string, CheckResult]) => check.claims.includes(id);
      const after = [...resultsOf(withClaimChanged(id, 1))];
      expect(after.filter((entry) => !rests(entry)).toSorted(byName)).toEqual(
        [...checks].filter((entry) => !rests(entry)).toSorted(byName),
      );
      for (const [name, check] of after.filter(rests)) {
        if (/holds exactly/.test(saidOf(name) ?? "")) flipped.push(`${id} ${said(check)}`);
      }
    }
    expect(flipped.length).toBeGreaterThan(60);
    expect(flipped.filter((words) => !/: off by 1† /.test(words))).toEqual([]);
  });

  it("raises one flag, +1, when one row of the group of 260 grows by one", () => {
    const after = resultsOf(withRowChanged("t2", "KEN", 1));
    const changed = [...after].filter(([id, check]) => said(check) !== saidOf(id));
    expect(changed.map(([id, check]) => `${id}: ${said(check)}`)).toEqual([
      "t2-rows: 261† against 260: off by 1† over",
    ]);
  });
});

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Checks ask nothing of how claims stand beside each other, which is most of the work. */
function resultsOf(data: Dataset): ReadonlyMap<string, CheckResult> {
  const known = { dataset: data, whole: data, lookup: lookupOf(data), relations: new Map() };
  return new Map(deriveChecks(known).map((check) => [check.id, check]));
}
