import { claimValues, type Dimension } from "../../src/derive/claimValues.ts";
import type { Filter } from "../../src/derive/filter.ts";
import type { Known } from "../../src/derive/known.ts";

/** The filter that is timed: text, facets, dates. */
export const FILTER: Filter = {
  q: "generated 1",
  nationality: ["CHN", "ETH", "KEN"],
  batch: [],
  place: Array.from({ length: 50 }, (_, at) => `p${at}`),
  claimant: Array.from({ length: 20 }, (_, at) => `a${at}`),
  topic: ["returns"],
  source: [],
  kind: ["exact", "about"],
  status: ["disputed", "agreed"],
  from: "2025-02-01",
  to: "2025-04-30",
};

/** A claim as a page without our index would hold it ready. */
export interface Row {
  readonly text: string;
  readonly day: string;
  readonly values: Readonly<Record<Dimension, readonly string[]>>;
}

export function rowsOf(known: Known): readonly Row[] {
  const valuesOf = claimValues(known);
  const actors = new Map<string, string>(known.dataset.actors.map(({ id, name }) => [id, name]));
  return known.dataset.claims.map((claim) => {
    const said = claim.attribution.map(({ actor }) => actors.get(actor) ?? "");
    return {
      text: [claim.text, ...said].join(" ").toLowerCase(),
      day: (claim.time.period ?? claim.time.said ?? "").slice(0, 10),
      values: {
        nationality: valuesOf.nationality(claim),
        batch: valuesOf.batch(claim),
        place: valuesOf.place(claim),
        claimant: valuesOf.claimant(claim),
        topic: valuesOf.topic(claim),
        source: valuesOf.source(claim),
        kind: valuesOf.kind(claim),
        status: [known.relations.get(claim.id)?.status ?? ""],
      },
    };
  });
}
