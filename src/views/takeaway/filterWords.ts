import { type Dimension, DIMENSIONS } from "../../derive/claimValues.ts";
import { dimensionValues } from "../../derive/dimensionValues.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Known } from "../../derive/known.ts";
import { conditionWords } from "../claims/conditionWords.ts";

/** What a filter narrows by, in words: what a file says of itself. "" for one that narrows nothing. */
export function filterWords(filter: Filter, known: Known): string {
  const values = dimensionValues(known);
  const selected = (dimension: Dimension) => {
    const ids = new Set<string>(filter[dimension]);
    return values[dimension].filter(({ id }) => ids.has(id));
  };
  const on = [
    ...(filter.q.trim() === "" ? [] : (["q"] as const)),
    ...DIMENSIONS.filter((dimension) => filter[dimension].length > 0),
    ...(filter.from === "" && filter.to === "" ? [] : (["dates"] as const)),
  ];
  return on.map((condition) => conditionWords(condition, filter, selected)).join("; ");
}
