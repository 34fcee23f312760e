import { batchFaults, claimFaults, repeatFaults, tallyFaults } from "./entries.ts";
import type { Fault } from "./fault.ts";
import { type ListName, sentencesOf, visitReferences } from "./references.ts";
import type { Dataset } from "./schema.ts";
import { slotFaults } from "./slots.ts";

/**
 * Faults of a dataset whose shape is right: ids that occur twice or lead nowhere, chains that run
 * in a circle, entries that contradict themselves, places outside the map.
 */
export function integrityFaults(dataset: Dataset): Fault[] {
  const lists: Record<ListName | "series" | "checks" | "gaps", readonly string[]> = {
    nationalities: dataset.nationalities.map((entry) => entry.code),
    topics: idsOf(dataset.topics),
    units: idsOf(dataset.units),
    measures: idsOf(dataset.measures),
    actors: idsOf(dataset.actors),
    sources: idsOf(dataset.sources),
    places: idsOf(dataset.places),
    batches: idsOf(dataset.batches),
    tallies: idsOf(dataset.tallies),
    claims: idsOf(dataset.claims),
    disputes: idsOf(dataset.disputes),
    series: idsOf(dataset.series),
    checks: idsOf(dataset.checks),
    gaps: idsOf(dataset.gaps),
  };
  return [
    ...Object.entries(lists).flatMap(([list, ids]) => repeatFaults(list, ids)),
    ...danglingFaults(dataset, lists),
    ...cycleFaults("claims", "restates", dataset.claims, (claim) => claim.restates),
    ...cycleFaults("claims", "time.after", dataset.claims, (claim) => claim.time.after),
    ...cycleFaults("actors", "parent", dataset.actors, (actor) => actor.parent),
    ...cycleFaults("batches", "partOf", dataset.batches, (batch) => batch.partOf),
    ...cycleFaults("batches", "onwardOf", dataset.batches, (batch) => batch.onwardOf),
    ...cycleFaults("tallies", "copyOf", dataset.tallies, (tally) => tally.copyOf),
    ...dataset.claims.flatMap(claimFaults),
    ...dataset.batches.flatMap(batchFaults),
    ...dataset.tallies.flatMap(tallyFaults),
    ...sentencesOf(dataset).flatMap(({ at, sentence }) => slotFaults(sentence, at)),
    ...positionFaults(dataset),
    ...unitFaults(dataset),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

function danglingFaults(dataset: Dataset, lists: Record<ListName, readonly string[]>): Fault[] {
  const known = new Map(Object.entries(lists).map(([list, ids]) => [list, new Set(ids)]));
  const faults: Fault[] = [];
  visitReferences(dataset, (list, ids, at, field) => {
    const check = (id: string, place: string): void => {
      if (known.get(list)?.has(id)) return;
      faults.push({
        path: `${at}.${field}${place}`,
        problem: `names "${id}", which is not in ${list}`,
        expected: `an id of ${list}`,
      });
    };
    if (typeof ids === "string") check(ids, "");
    else for (const [i, id] of ids?.entries() ?? []) check(id, `[${i}]`);
  });
  return faults;
}

function cycleFaults<T extends { readonly id: string }>(
  list: string,
  field: string,
  entries: readonly T[],
  next: (entry: T) => string | undefined,
): Fault[] {
  // Where an entry leads nowhere, a chain ends.
  const links = entries.filter((entry) => next(entry) !== undefined);
  const byId = new Map<string, T>(links.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const faults: Fault[] = [];
  for (const start of links) {
    const trail: string[] = [];
    let entry: T | undefined = start;
    while (entry && !done.has(entry.id)) {
      done.add(entry.id);
      trail.push(entry.id);
      const to: string | undefined = next(entry);
      // Only what has been met can be on the trail: to look for each would take n steps for each of n.
      if (to !== undefined && done.has(to) && trail.includes(to)) {
        const round = [...trail.slice(trail.indexOf(to)), to].join(" → ");
        faults.push({
          path: `${list}[${to}].${field}`,
          problem: `runs in a circle (${round})`,
          expected: "a chain that ends",
        });
      }
      entry = to === undefined ? undefined : byId.get(to);
    }
  }
  return faults;
}

/** Coordinates that cannot be right: most often latitude and longitude changed over. */
function positionFaults(dataset: Dataset): Fault[] {
  const box = dataset.map.region;
  if (!box) return [];
  const [west, south, east, north] = box;
  return dataset.places.flatMap(({ id, kind, position: at }) => {
    // Airports may lie anywhere: people flew home.
    if (!at || kind === "airport") return [];
    const inside = at.lon >= west && at.lon <= east && at.lat >= south && at.lat <= north;
    if (inside) return [];
    return [
      {
        path: `places[${id}].position`,
        problem: `lies at ${at.lat}, ${at.lon}`,
        expected: `a point inside map.region (${box.join(", ")})`,
      },
    ];
  });
}

/** Batches and tallies count people, whatever else the claims count. */
function unitFaults({ units }: Dataset): Fault[] {
  if (units.some(({ id }) => id === "person")) return [];
  return [{ path: "units", problem: 'has no "person"', expected: "the unit of those who crossed" }];
}
