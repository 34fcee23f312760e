import { QUANTITY_KINDS } from "../dataset/quantityKind.ts";
import type { Dimension, DimensionValue } from "./claimValues.ts";
import type { Known } from "./known.ts";
import { bodyOf } from "./origin.ts";
import { STATUSES } from "./status.ts";

/** Everything that the dataset could be filtered by, in the order of the dataset. */
export function dimensionValues({
  dataset,
  lookup,
}: Known): Readonly<Record<Dimension, readonly DimensionValue[]>> {
  const bodies = new Map(
    dataset.actors.map((actor) => bodyOf(actor.id, lookup)).map((body) => [body.id, body]),
  );
  return {
    nationality: dataset.nationalities.map(({ code, name }) => ({ id: code, label: name })),
    batch: dataset.batches.map(({ id, label }) => ({ id, label })),
    place: dataset.places.map(({ id, name }) => ({ id, label: name })),
    claimant: [...bodies.values()].map(({ id, name }) => ({ id, label: name })),
    topic: dataset.topics.map(({ id, label }) => ({ id, label })),
    source: dataset.sources.map(({ id, publisher, title }) => ({
      id,
      label: `${publisher}: ${title}`,
    })),
    kind: QUANTITY_KINDS.map((id) => ({ id, label: id })),
    status: STATUSES.map((id) => ({ id, label: id })),
  };
}
