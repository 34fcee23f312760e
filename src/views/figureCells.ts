import type { Quantity } from "../dataset/quantity.ts";
import type { Figure } from "../derive/figure.ts";
import { inEnglish } from "../language/translate.ts";
import { formatFormula } from "./format.ts";

/** One row of a table or of a CSV file; empty where the kind has no such number. */
export interface QuantityCells {
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** The whole that the number was given out of. */
  readonly outOf: string;
  readonly approx: string;
  readonly qualifier: string;
  readonly words: string;
  readonly rank: string;
  readonly status: string;
  readonly derived: string;
  readonly formula: string;
}

/** The cells of a figure: unformatted numbers, and never a value that the source did not give. */
export function figureCells(figure: Figure): QuantityCells {
  const { formula } = figure;
  return {
    ...quantityCells(figure.quantity),
    derived: formula ? "true" : "",
    formula: formula ? inEnglish(() => formatFormula(formula)) : "",
  };
}

function quantityCells(quantity: Quantity): QuantityCells {
  const empty: QuantityCells = {
    value: "",
    min: "",
    max: "",
    outOf: "",
    approx: "",
    qualifier: quantity.kind,
    words: "",
    rank: "",
    status: "",
    derived: "",
    formula: "",
  };
  const flag = (on: true | undefined) => (on ? "true" : "");
  switch (quantity.kind) {
    case "exact": {
      const value = String(quantity.value);
      return { ...empty, value, min: value, max: value, outOf: String(quantity.outOf ?? "") };
    }
    case "atLeast":
      return {
        ...empty,
        min: String(quantity.value),
        approx: flag(quantity.approx),
        qualifier: quantity.strict ? "moreThan" : "atLeast",
      };
    case "atMost":
      return {
        ...empty,
        max: String(quantity.value),
        approx: flag(quantity.approx),
        qualifier: quantity.strict ? "fewerThan" : "atMost",
      };
    case "about":
      return { ...empty, value: String(quantity.value), approx: "true" };
    case "range":
      return {
        ...empty,
        min: String(quantity.min),
        max: String(quantity.max),
        outOf: String(quantity.outOf ?? ""),
        approx: flag(quantity.approx),
      };
    case "rank":
      return { ...empty, rank: String(quantity.rank) };
    case "words":
      return { ...empty, words: quantity.words };
    case "none":
      return { ...empty, value: "0", min: "0", max: "0" };
    case "unknown":
      return { ...empty, status: "unknown" };
    case "withheld":
      return { ...empty, status: "withheld" };
    case "notApplicable":
      return { ...empty, status: "na" };
  }
}
