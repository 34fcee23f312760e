import type { Tally, TallyRow } from "../dataset/schema.ts";
import type { Figure } from "./figure.ts";
import type { Known } from "./known.ts";
import type { Outcome } from "./outcome.ts";
import { reachOf } from "./reach.ts";
import { rowFigure } from "./tallyRows.ts";

/** One place of a ranking, held against the counts of another list. */
export interface RankPlace {
  readonly name: string;
  readonly ranked: Figure;
  /** What the other list counts; absent: it does not name the nationality. */
  readonly counted: Figure | undefined;
  /** Nationalities that the other list surely puts before it and the ranking does not. */
  readonly passedOver: readonly { readonly name: string; readonly counted: Figure }[];
}

/**
 * A ranking of nationalities held against the counts of another list. A place holds when every
 * nationality that surely has more stands before it in the ranking as well; those that are not ranked
 * at all stand behind. Ties, and counts whose bounds overlap, decide nothing.
 */
export function rankPlaces(
  ranking: Tally,
  against: Tally,
  known: Known,
): { readonly places: readonly RankPlace[]; readonly outcome: Outcome } {
  const nameOf = ({ nationality }: TallyRow) => known.lookup.nationality(nationality).name;
  const ranked = ranking.rows
    .filter((row) => row.quantity?.kind === "rank")
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const places = ranked.map((row, index): RankPlace => {
    const before = new Set(ranked.slice(0, index).map(({ nationality }) => nationality));
    const own = against.rows.find(({ nationality }) => nationality === row.nationality);
    const counted = own && rowFigure(own, against, known);
    return {
      name: nameOf(row),
      ranked: rowFigure(row, ranking, known),
      counted,
      passedOver: against.rows
        .filter(({ nationality }) => nationality !== row.nationality && !before.has(nationality))
        .map((other) => ({ name: nameOf(other), counted: rowFigure(other, against, known) }))
        .filter((other) => counted !== undefined && isMore(other.counted, counted)),
    };
  });
  return { places, outcome: outcomeOf(places) };
}

function outcomeOf(places: readonly RankPlace[]): Outcome {
  if (places.some(({ passedOver }) => passedOver.length > 0)) {
    return { kind: "does-not-hold", gap: undefined };
  }
  const told =
    places.length > 0 && places.every(({ counted }) => counted && reachOf(counted.quantity));
  return told
    ? { kind: "holds", how: "exactly" }
    : { kind: "cannot-be-told", because: { kind: "no-number" } };
}

function rankOf({ quantity }: TallyRow): number {
  return quantity?.kind === "rank" ? quantity.rank : Infinity;
}

function isMore(a: Figure, b: Figure): boolean {
  const [more, less] = [reachOf(a.quantity), reachOf(b.quantity)];
  return more !== undefined && less !== undefined && more.low > less.high;
}
