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
  const lookup = lookupOf(dataset);
  const known = {
    nationality: new Set<string>(dataset.nationalities.map((entry) => entry.code)),
    batch: new Set<string>(dataset.batches.map((entry) => entry.id)),
    place: new Set<string>(dataset.places.map((entry) => entry.id)),
    claimant: new Set<string>(dataset.actors.map((entry) => bodyOf(entry.id, lookup).id)),
    topic: new Set<string>(dataset.topics.map((entry) => entry.id)),
    source: new Set<string>(dataset.sources.map((entry) => entry.id)),
    claim: new Set<string>(dataset.claims.map((entry) => entry.id)),
    tally: new Set<string>(["returned", ...dataset.tallies.map((entry) => entry.id)]),
    dispute: new Set<string>(dataset.disputes.map((entry) => entry.id)),
  };
  const keepList = (
    name: "nationality" | "batch" | "place" | "claimant" | "topic" | "source" | "claim",
  ) =>
    state[name].filter((value) => {
      if (known[name].has(value)) return true;
      ignored.push({ name, value, used: "the rest" });
      return false;
    });
  const keepOne = (name: "tally" | "dispute") => {
    const value = state[name];
    if (value === "" || known[name].has(value)) return value;
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
