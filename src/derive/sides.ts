import type { NationalityCode, Place, PlaceId } from "../dataset/schema.ts";
import type { Known } from "./known.ts";

/** A town this near is the crossing's own; farther ones say nothing about it. */
const NEAR_DEGREES = 0.25;

/**
 * What a crossing joins: the nearest town on each side, or the country where no town is near. The
 * side that its batches came from is first. Undefined for a crossing within one country.
 */
export function sidesOf(crossing: Place, known: Known): readonly [string, string] | undefined {
  const batches = known.dataset.batches.filter((batch) => batch.crossing === crossing.id);
  const countriesOf = (ids: readonly PlaceId[]) =>
    ids.flatMap((id) => known.lookup.place(id).countries);
  const before = countriesOf(batches.flatMap(({ fromPlaces }) => fromPlaces ?? []));
  const after = countriesOf(
    batches.flatMap(({ via, to }) => [...(via ?? []), ...(to ? [to] : [])]),
  );
  const lateness = (country: NationalityCode) =>
    after.filter((other) => other === country).length -
    before.filter((other) => other === country).length;
  const [first, second] = crossing.countries
    .toSorted((a, b) => lateness(a) - lateness(b))
    .map((country) => townNear(crossing, country, known) ?? nameOf(country, known));
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

/** A name without what explains it after a comma or in brackets. */
export function shortOf(name: string): string {
  return name.split(/[,(]/)[0]?.trim() ?? name;
}

function nameOf(country: NationalityCode, known: Known): string | undefined {
  return known.dataset.nationalities.find(({ code }) => code === country)?.name;
}

function townNear({ position }: Place, country: NationalityCode, known: Known): string | undefined {
  if (!position) return undefined;
  const shrink = Math.cos((position.lat * Math.PI) / 180);
  const [nearest] = known.dataset.places
    .filter((town) => town.kind === "town" && town.countries[0] === country)
    .flatMap(({ name, position: at }) =>
      at
        ? [{ name, far: Math.hypot((at.lon - position.lon) * shrink, at.lat - position.lat) }]
        : [],
    )
    .filter(({ far }) => far <= NEAR_DEGREES)
    .toSorted((a, b) => a.far - b.far);
  return nearest && shortOf(nearest.name);
}
