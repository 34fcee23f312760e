import { describe, expect, it } from "vitest";
import { chooseAccount } from "../../src/derive/choose.ts";
import type { Rule } from "../../src/derive/rule.ts";
import { figureOfFormula, type Term } from "../../src/derive/figure.ts";
import { deriveHeadline, headlineDerived } from "../../src/derive/headline.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveMarks } from "../../src/derive/marks.ts";
import { originOf, originsOf } from "../../src/derive/origin.ts";
import { deriveRiverRule } from "../../src/derive/river.ts";
import { formatFormula } from "../../src/views/format.ts";
import { dataset, rawClaim, rawStatement } from "../fixtures/dataset.ts";

const said = (actor: string, source = "s1") => ({
  attribution: [{ role: "said-by", actor, source }],
});

describe(originOf, () => {
  const known = deriveKnown(
    dataset({
      claims: [
        rawClaim("c1", said("spokesman")),
        rawClaim("c2", { ...said("paper"), restates: "c1" }),
        rawClaim("c3", { ...said("army"), restates: "c2" }),
        rawClaim("c4", said("ministry")),
      ],
    }),
  );

  it("walks a chain of restatements to its start, and a spokesman to his body", () => {
    const origins = known.dataset.claims.map((claim) => originOf(claim, known.lookup));
    expect(origins).toEqual(["militia", "militia", "militia", "ministry"]);
  });

  it("counts ten repeats of one origin as one", () => {
    const ids = known.dataset.claims.map((claim) => claim.id);
    expect(originsOf(ids, known.lookup)).toEqual(["militia", "ministry"]);
  });
});

describe(figureOfFormula, () => {
  const known = deriveKnown(dataset({ claims: ["c1", "c2", "c3"].map((id) => rawClaim(id)) }));
  const [unit] = known.dataset.units;
  const [c1, c2, c3] = known.dataset.claims;
  if (!unit || !c1 || !c2 || !c3) throw new Error("the fixture lacks something");
  const term = (sign: Term["sign"], value: number, claim: typeof c1): Term => ({
    sign,
    quantity: { kind: "exact", value },
    claims: [claim.id],
    label: claim.text,
  });
  const terms = [term("+", 2876, c1), term("−", 2255, c2), term("−", 200, c3)];

  it("computes the quantity and keeps formula and claims", () => {
    const figure = figureOfFormula({ terms }, unit.id);
    expect(figure.quantity).toEqual({ kind: "exact", value: 421 });
    expect(figure.claims).toEqual(["c1", "c2", "c3"]);
    expect(figure.formula && formatFormula(figure.formula)).toBe("2,876 − 2,255 − 200");
  });

  it("is at least when something is known to be missing", () => {
    const opened = figureOfFormula({ terms, opened: "Flights without a report." }, unit.id);
    expect(opened.quantity).toEqual({ kind: "atLeast", value: 421 });
  });

  it("changes when an input changes", () => {
    const changed = figureOfFormula({ terms: [term("+", 2877, c1), ...terms.slice(1)] }, unit.id);
    expect(changed.quantity).toEqual({ kind: "exact", value: 422 });
  });
});

describe(chooseAccount, () => {
  const value = (n: number) => ({ quantity: { kind: "exact", value: n } });
  const known = deriveKnown(
    dataset({
      claims: [
        rawClaim("c1", { ...value(261), ...said("spokesman") }),
        rawClaim("c2", { ...value(260), ...said("army"), time: { said: "2025-02-13" } }),
        rawClaim("c3", { ...value(255), ...said("ministry"), time: { said: "2025-02-14" } }),
        rawStatement("c4"),
      ],
    }),
  );
  const [first] = known.dataset.claims;

  it.each<[Rule, string]>([
    ["editor", "c1"],
    ["official", "c3"],
    ["lowest", "c3"],
    ["highest", "c1"],
    ["receiver", "c2"],
  ])("by the rule %s draws %s", (rule, expected) => {
    expect(chooseAccount(known.dataset.claims, rule, first?.id, known.lookup).id).toBe(expected);
  });

  it("falls back on the editors' choice where the rule fits none", () => {
    const only = known.dataset.claims.slice(0, 1);
    expect(chooseAccount(only, "official", undefined, known.lookup).id).toBe("c1");
  });
});

describe(deriveHeadline, () => {
  const known = deriveKnown(
    dataset({
      claims: [
        rawClaim("c1", { quantity: { kind: "exact", value: 2876 }, measure: "awaiting" }),
        rawClaim("c2", { quantity: { kind: "exact", value: 2255 }, measure: "received" }),
        rawClaim("c3", { quantity: { kind: "exact", value: 621 } }),
      ],
      headline: [
        {
          text: "{total} came home, {rest} of them unnamed.",
          figures: {
            total: { kind: "claim", claim: "c1" },
            rest: { kind: "difference", whole: "c1", less: ["c2"], borneOutBy: ["c3"] },
          },
        },
      ],
    }),
  );

  it("fills the slots of a sentence with figures that carry their claims", () => {
    const parts = deriveHeadline(known).flat();
    expect(parts.map((part) => (part.kind === "words" ? part.words : part.figure.claims))).toEqual([
      ["c1"],
      " came home, ",
      ["c1", "c2"],
      " of them unnamed.",
    ]);
  });

  it("lists what bears a derived figure out", () => {
    expect(headlineDerived(known).map((derived) => derived.borneOutBy)).toEqual([["c3"]]);
  });

  it("has a key that explains the marks in view and nothing else", () => {
    const figures = deriveHeadline(known)
      .flat()
      .filter((part) => part.kind === "figure");
    expect(deriveMarks(figures).map((mark) => mark.kind)).toEqual(["exact", "derived"]);
  });
});

describe(deriveRiverRule, () => {
  it("turns any line so that it runs from left to right", () => {
    const rule = deriveRiverRule([
      [98.6, 16.4],
      [98.5, 16.7],
      [98.45, 17.1],
    ]);
    expect(rule?.path.startsWith("M0.0 ")).toBe(true);
    expect(rule?.path).toMatch(/L1000\.0 [\d.]+$/);
  });

  it("draws nothing for fewer than two points", () => {
    expect(deriveRiverRule([[98, 16]])).toBeUndefined();
  });
});
