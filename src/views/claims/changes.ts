import { type Dimension, DIMENSIONS } from "../../derive/claimValues.ts";
import type { Condition, Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { selectValues } from "./selectValues.ts";

/** Changes of the address that add to or take from a filter. */

export const NO_FILTER: Filter = {
  q: "",
  nationality: [],
  batch: [],
  place: [],
  claimant: [],
  topic: [],
  source: [],
  kind: [],
  status: [],
  from: "",
  to: "",
};

/** How many values are chosen to narrow by, a range of dates being one. */
export function chosenCount(filter: Filter): number {
  const { from, to } = filter;
  const values = DIMENSIONS.flatMap((dimension): readonly string[] => filter[dimension]);
  return values.length + (from === "" && to === "" ? 0 : 1);
}

/** One value put on, or taken off when it is on. */
export function toggleValue(filter: Filter, dimension: Dimension, id: string): Partial<ViewState> {
  const chosen: readonly string[] = filter[dimension];
  return selectValues(
    dimension,
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  );
}

/** A whole condition taken off. */
export function dropCondition(condition: Condition): Partial<ViewState> {
  switch (condition) {
    case "q":
      return { q: "" };
    case "dates":
      return { from: "", to: "" };
    case "nationality":
    case "batch":
    case "place":
    case "claimant":
    case "topic":
    case "source":
    case "kind":
    case "status":
      return { [condition]: [] };
  }
}
