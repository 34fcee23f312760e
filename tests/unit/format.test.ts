import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/dataset/quantity.ts";
import type { Figure } from "../../src/derive/figure.ts";
import { figureCells } from "../../src/views/figureCells.ts";
import {
  formatDigits,
  formatFigure,
  formatNumber,
  formatQuantity,
  pluralCategory,
  speakFigure,
  speakQuantity,
} from "../../src/views/format.ts";
import { formatDate } from "../../src/views/formatDate.ts";
import { dataset } from "../fixtures/dataset.ts";
import { boundedQuantity, ONE_OF_EACH } from "../fixtures/quantities.ts";

const [person] = dataset().units;
if (!person) throw new Error("the fixture has no units");
const figure = (quantity: Quantity): Figure => ({ quantity, unit: person.id, claims: [] });

describe("English numbers, which are written without the platform's formatter", () => {
  const whole = fc.integer();
  it("are grouped, ungrouped and put into a form as the platform does", () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(formatNumber(value)).toBe(new Intl.NumberFormat("en").format(value));
        expect(formatDigits(value)).toBe(
          new Intl.NumberFormat("en", { useGrouping: false }).format(value),
        );
        const people = Math.abs(value);
        expect(pluralCategory(people)).toBe(new Intl.PluralRules("en").select(people));
      }),
    );
  });

  it.each([
    [1, "1", "one"],
    [999, "999", "other"],
    [1234.5, "1,234.5", "other"],
    [1_000_000, "1,000,000", "other"],
  ])("%d is %s, and its noun in the form %s", (value, text, form) => {
    expect(formatNumber(value)).toBe(text);
    expect(pluralCategory(value)).toBe(form);
  });
});

describe("every kind in every channel", () => {
  it.each<[string, (quantity: Quantity) => string]>([
    ["text", formatQuantity],
    ["speech", (quantity) => speakQuantity(quantity, person)],
    ["table", (quantity) => JSON.stringify(figureCells(figure(quantity)))],
  ])("has its own %s", (_channel, show) => {
    const shown = ONE_OF_EACH.map(show);
    expect(new Set(shown).size).toBe(ONE_OF_EACH.length);
  });

  it("prints the kinds as the rules say", () => {
    expect(ONE_OF_EACH.map(formatQuantity)).toEqual([
      "260",
      "260 of 300",
      "≥ 260",
      "> 260",
      "≥ ~260",
      "≤ 260",
      "< 260",
      "≤ ~260",
      "~260",
      "260–270",
      "~260–270",
      "no. 260",
      "“260”",
      "0",
      "?",
      "*",
      "–",
    ]);
  });

  it("speaks without symbols", () => {
    for (const quantity of ONE_OF_EACH) {
      expect(speakQuantity(quantity, person)).not.toMatch(/[≥≤~<>*?†]/);
    }
    expect(speakQuantity({ kind: "atLeast", value: 260 }, person)).toBe("at least 260 people");
    expect(speakQuantity({ kind: "exact", value: 1 }, person)).toBe("1 person");
  });

  it("never prints the number of an inexact quantity without its qualifier", () => {
    fc.assert(
      fc.property(boundedQuantity, (quantity) => {
        const bare = /^[\d,]+$/.test(formatQuantity(quantity));
        expect(bare).toBe(quantity.kind === "exact" || quantity.kind === "none");
      }),
    );
  });

  it("leaves the value of a table row empty unless the source gave one", () => {
    const withValue = ONE_OF_EACH.filter((q) => figureCells(figure(q)).value !== "");
    expect(withValue.map((q) => q.kind)).toEqual(["exact", "exact", "about", "none"]);
  });
});

describe(formatFigure, () => {
  const derived: Figure = {
    ...figure({ kind: "exact", value: 421 }),
    formula: {
      terms: [
        { sign: "+", quantity: { kind: "exact", value: 2876 }, claims: [], label: "total" },
        { sign: "−", quantity: { kind: "exact", value: 2455 }, claims: [], label: "named" },
      ],
    },
  };
  const disputed: Figure = {
    ...figure({ kind: "exact", value: 260 }),
    accounts: [
      {
        claim: claimId("c1"),
        claimant: "A",
        said: undefined,
        quantity: { kind: "exact", value: 260 },
      },
      {
        claim: claimId("c2"),
        claimant: "B",
        said: undefined,
        quantity: { kind: "about", value: 281 },
      },
    ],
  };

  it("marks what this site computed", () => {
    expect(formatFigure(derived)).toBe("421†");
    expect(speakFigure(derived, person)).toBe(
      "421 people, calculated by this site from 2,876 − 2,455",
    );
  });

  it("gives every account of a disputed figure with its claimant, and no number between", () => {
    expect(formatFigure(disputed)).toBe("260 (A) / ~281 (B)");
    expect(speakFigure(disputed, person)).toBe(
      "sources disagree: A says 260 people; B says about 281 people, margin not given",
    );
  });
});

describe(formatDate, () => {
  it.each([
    ["2025-03-14", "14 March 2025"],
    ["2025-03", "March 2025"],
    ["2025-03-XX", "March 2025"],
    ["2025-02~", "about February 2025"],
    ["2025-03-21?", "21 March 2025 (uncertain)"],
    ["2025-03-06/2025-03-09", "6–9 March 2025"],
    ["2025-02-27/2025-03-01", "27 February – 1 March 2025"],
    ["../2025-03-13", "by 13 March 2025"],
    ["2025-03-13/..", "from 13 March 2025"],
    ["2025", "2025"],
  ])("says %s as %s, and no more exactly", (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });
});

function claimId(id: string): Figure["claims"][number] {
  const [claim] = dataset({
    claims: [
      {
        id,
        text: "A claim.",
        topic: "returns",
        time: {},
        attribution: [{ role: "said-by", actor: "ministry", source: "s1" }],
      },
    ],
  }).claims;
  if (!claim) throw new Error("no claim");
  return claim.id;
}
