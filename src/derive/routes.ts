import type { BatchId, PlaceId } from "../dataset/schema.ts";
import type { BatchRow } from "./batchRows.ts";
import { isRival, leastOf, sumOf } from "./crossed.ts";
import type { Figure } from "./figure.ts";
import type { Known } from "./known.ts";

/** Where people went on to. */
export interface Route {
  readonly key: string;
  /** The place of arrival; absent where only a country or a city is named. */
  readonly to: PlaceId | undefined;
  /** Its name; where no place is named, the country that they are nationals of. */
  readonly name: string;
  /** What is said instead of a place, where it says more than the country. */
  readonly words: readonly string[];
  readonly figure: Figure;
  /** Rival accounts of the one batch that ended there. */
  readonly disputed: boolean;
  readonly batches: readonly BatchId[];
}

/** From one place to the next on the way of some batch: which two, not by which road. */
export interface Leg {
  readonly key: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
}

/**
 * The journeys home, by where they ended. A later leg of people who were handed over before counts
 * here, at its end, and nowhere else: their handover ended in the country that received them. A day
 * inside a longer batch is left out, for its people are in that one; so is what is not a movement
 * out of the centres.
 *
 * @param rows batches in order of time
 * @returns the largest first
 */
export function deriveRoutes(rows: readonly BatchRow[], known: Known): readonly Route[] {
  const ends = new Map<string, End & { rows: BatchRow[] }>();
  for (const row of rows.filter(isJourney)) {
    const at = endOf(row, known);
    if (!at) continue;
    const end = ends.get(at.key) ?? { ...at, rows: [] };
    end.rows.push(row);
    ends.set(at.key, end);
  }
  return [...ends.values()]
    .flatMap(({ key, to, name, rows }) => {
      const figure = sumOf(rows);
      if (!figure) return [];
      const said = rows.flatMap(({ id }) => known.lookup.batch(id).destination ?? []);
      return [
        {
          key,
          to,
          name,
          words: [...new Set(said)].filter((words) => words !== name),
          figure,
          disputed: isRival(rows),
          batches: rows.map((row) => row.id),
        },
      ];
    })
    .toSorted((a, b) => leastOf(b.figure) - leastOf(a.figure) || (a.name < b.name ? -1 : 1));
}

type End = Pick<Route, "key" | "to" | "name">;

/** Undefined for a handover, and where nobody says where it went. */
function endOf({ id }: BatchRow, known: Known): End | undefined {
  const { kind, to, destination, nationality } = known.lookup.batch(id);
  if (kind !== "repatriation") return undefined;
  if (to !== undefined) return { key: to, to, name: known.lookup.place(to).name };
  if (destination === undefined) return undefined;
  const name = nationality === undefined ? destination : known.lookup.nationality(nationality).name;
  return { key: name, to: undefined, name };
}

/** Every step from a crossing over the places on the way to the place of arrival, each once. */
export function deriveLegs(rows: readonly BatchRow[], known: Known): readonly Leg[] {
  const legs = new Map<string, Leg>();
  for (const row of rows.filter(isJourney)) {
    const { crossing, via, to } = known.lookup.batch(row.id);
    const stops = [crossing, ...(via ?? []), to].filter((stop) => stop !== undefined);
    stops.slice(1).forEach((to, at) => {
      const from = stops[at];
      const key = `${from} ${to}`;
      if (from !== undefined && from !== to) legs.set(key, { key, from, to });
    });
  }
  return [...legs.values()];
}

function isJourney(row: BatchRow): boolean {
  return row.exclusion === undefined || row.exclusion.kind === "onward-of";
}
