import type { ActorId, DisputeId } from "../dataset/schema.ts";
import type { Known } from "./known.ts";
import { originOf } from "./origin.ts";
import { shortNameOf } from "./shortName.ts";

/** Who stands against whom, over all disputes. */
export interface Disagreements {
  /** Every body that stands against another: most disputes first, then by name. */
  readonly bodies: readonly Opponent[];
  /** Every two bodies that do, each pair once: most disputes first, then by their names. */
  readonly pairs: readonly Opposition[];
}

export interface Opponent {
  readonly id: ActorId;
  readonly name: string;
  /** Disputes in which it stands against any other body. */
  readonly disputes: readonly DisputeId[];
}

/** Two bodies and the disputes in which they stand on different sides, in the dataset's order. */
export interface Opposition {
  /** In the order of `bodies`. */
  readonly between: readonly [Opponent, Opponent];
  readonly disputes: readonly DisputeRef[];
}

export interface DisputeRef {
  readonly id: DisputeId;
  readonly title: string;
}

/**
 * Counts, for every two bodies, the disputes in which a claim that goes back to one is on another
 * side than a claim that goes back to the other. A body that is at odds with itself is in no pair,
 * and who only repeats another is not counted beside it.
 */
export function deriveDisagreements({ dataset, lookup }: Known): Disagreements {
  const against = new Map<ActorId, Map<ActorId, DisputeRef[]>>();
  for (const { id, title, sides } of dataset.disputes) {
    const origins = sides.map(
      ({ claims }) => new Set(claims.map((claim) => originOf(lookup.claim(claim), lookup))),
    );
    for (const body of new Set(origins.flatMap((side) => [...side]))) {
      const opponents = new Set(
        origins.flatMap((side, at) =>
          origins.some((own, other) => other !== at && own.has(body)) ? [...side] : [],
        ),
      );
      opponents.delete(body);
      const row = against.get(body) ?? new Map<ActorId, DisputeRef[]>();
      against.set(body, row);
      for (const other of opponents) row.set(other, [...(row.get(other) ?? []), { id, title }]);
    }
  }
  const bodies = [...against]
    .map(([id, row]): Opponent => {
      const disputes = new Set([...row.values()].flatMap((refs) => refs.map((ref) => ref.id)));
      return { id, name: shortNameOf(lookup.actor(id)), disputes: [...disputes] };
    })
    .filter(({ disputes }) => disputes.length > 0)
    .toSorted((a, b) => b.disputes.length - a.disputes.length || byText(a.name, b.name));
  const pairs = bodies.flatMap((a, at) =>
    bodies.slice(at + 1).flatMap((b): readonly Opposition[] => {
      const disputes = against.get(a.id)?.get(b.id);
      return disputes ? [{ between: [a, b], disputes }] : [];
    }),
  );
  return { bodies, pairs: pairs.toSorted((a, b) => b.disputes.length - a.disputes.length) };
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
