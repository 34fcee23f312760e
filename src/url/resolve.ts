import type { Dataset } from "../dataset/schema.ts";
import { bodyOf } from "../derive/origin.ts";
import { lookupOf } from "../derive/lookup.ts";
import type { Ignored } from "./params.ts";
import type { ViewState } from "./viewState.ts";

/**
 * Leaves out of a state every id that the dataset does not have, and says which: a link may be old,
 * or of another dataset.
 */
export function resolveViewState(
  state: ViewState,
  dataset: Dataset,
): { state: ViewState; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  // Looked through only for what the state names: a reader who types has named nothing yet.
  const known = {
    nationality: () => dataset.nationalities.map((entry) => entry.code),
    batch: () => dataset.batches.map((entry) => entry.id),
    place: () => dataset.places.map((entry) => entry.id),
    claimant: () => {
      const lookup = lookupOf(dataset);
      return dataset.actors.map((entry) => bodyOf(entry.id, lookup).id);
    },
    topic: () => dataset.topics.map((entry) => entry.id),
    source: () => dataset.sources.map((entry) => entry.id),
    claim: () => dataset.claims.map((entry) => entry.id),
    tally: () => ["returned", ...dataset.tallies.map((entry) => entry.id)],
    dispute: () => dataset.disputes.map((entry) => entry.id),
  };
  const keepList = (
    name: "nationality" | "batch" | "place" | "claimant" | "topic" | "source" | "claim",
  ) => {
    if (state[name].length === 0) return state[name];
    const ids = new Set<string>(known[name]());
    return state[name].filter((value) => {
      if (ids.has(value)) return true;
      ignored.push({ name, value, used: "the rest" });
      return false;
    });
  };
  const keepOne = (name: "tally" | "dispute") => {
    const value = state[name];
    if (value === "" || new Set<string>(known[name]()).has(value)) return value;
    ignored.push({ name, value, used: "none" });
    return "";
  };
  return {
    state: {
      ...state,
      nationality: keepList("nationality"),
      batch: keepList("batch"),
      place: keepList("place"),
      claimant: keepList("claimant"),
      topic: keepList("topic"),
      source: keepList("source"),
      tally: keepOne("tally"),
      claim: keepList("claim"),
      dispute: keepOne("dispute"),
    },
    ignored,
  };
}
