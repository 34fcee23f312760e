import type { Quantity, QuantityKind } from "../../dataset/quantity.ts";
import type { ClaimId, UnitId } from "../../dataset/schema.ts";
import { type Figure, figureOfFormula } from "../../derive/figure.ts";
import type { MarkKind } from "../../derive/marks.ts";

/** One of every kind: a new kind is a line that the compiler asks for. */
const SAMPLES: { readonly [K in QuantityKind]: Quantity } = {
  exact: { kind: "exact", value: 260 },
  atLeast: { kind: "atLeast", value: 260 },
  atMost: { kind: "atMost", value: 260 },
  about: { kind: "about", value: 260 },
  range: { kind: "range", min: 200, max: 260 },
  rank: { kind: "rank", rank: 2 },
  words: { kind: "words", words: "dozens" },
  none: { kind: "none" },
  unknown: { kind: "unknown" },
  withheld: { kind: "withheld" },
  notApplicable: { kind: "notApplicable" },
};

/** An invented figure that wears the mark, of about the same size as the others. */
export function markSample(kind: MarkKind, unit: UnitId, claim: ClaimId): Figure {
  const claims = [claim];
  switch (kind) {
    case "derived": {
      const term = (sign: "+" | "−", value: number) => ({
        sign,
        quantity: { kind: "exact" as const, value },
        claims,
        label: "",
      });
      return figureOfFormula({ terms: [term("+", 621), term("−", 361)] }, unit);
    }
    case "disputed": {
      const account = (claimant: string, value: number) => ({
        claim,
        claimant,
        said: undefined,
        quantity: { kind: "exact" as const, value },
      });
      return {
        quantity: SAMPLES.exact,
        unit,
        claims,
        accounts: [account("A", 260), account("B", 281)],
      };
    }
    case "exact":
    case "atLeast":
    case "atMost":
    case "about":
    case "range":
    case "rank":
    case "words":
    case "none":
    case "unknown":
    case "withheld":
    case "notApplicable":
      return { quantity: SAMPLES[kind], unit, claims };
  }
}
