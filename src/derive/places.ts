import type {
  ClaimId,
  Dataset,
  NationalityCode,
  Place,
  PlaceId,
  Source,
} from "../dataset/schema.ts";
import { append } from "./append.ts";
import type { BatchRow } from "./batchRows.ts";
import { claimValues } from "./claimValues.ts";
import { type Crossed, crossedBy, leastOf, type Main, mainOf, speakerOf } from "./crossed.ts";
import type { Known } from "./known.ts";
import { shortOf, sidesOf } from "./sides.ts";
import { deriveLegs, deriveRoutes, type Leg, type Route } from "./routes.ts";

/** How a place may be drawn: 1 as a point, 2 as an area, 3 as an area of more than a district. */
export type Precision = 1 | 2 | 3;

/** A point on the map of the valley stands for at most this much: less than its mark covers. */
const POINT_METRES = 1000;
/** The radius of a large district. */
const AREA_METRES = 25_000;

/** @param uncertainty metres around the position within which the place lies */
function precisionOf(uncertainty: number): Precision {
  if (uncertainty <= POINT_METRES) return 1;
  return uncertainty <= AREA_METRES ? 2 : 3;
}

/** Where a place is, as well as it is known. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
  /** Metres. */
  readonly uncertainty: number;
  readonly precision: Precision;
  /** Estimated: by the makers of the dataset; no source gives it. */
  readonly basis: "sourced" | "estimated";
  readonly sources: readonly Source[];
}

/** On the map of the valley: as a mark, or a river, as a line; on that of the region; farther away; or
 * known by name only. */
export type Reach = "valley" | "line" | "region" | "beyond" | "nowhere";

export interface PlaceRow {
  readonly id: PlaceId;
  readonly name: string;
  /** The name without what explains it after a comma or in brackets: for a label on the map. */
  readonly short: string;
  /** Local names and codes, each with its language. */
  readonly names: NonNullable<Place["names"]>;
  readonly kind: Place["kind"];
  readonly countries: readonly NationalityCode[];
  /**
   * Of a crossing: the nearest town on each side, or the country where no town is near; the side
   * that people came from first.
   */
  readonly between: readonly [string, string] | undefined;
  readonly reach: Reach;
  readonly spot: Spot | undefined;
  /** What other sources say of where it is. */
  readonly alternatives: readonly string[];
  /** Of a crossing: how many people it carried; absent when no batch says so. */
  readonly crossed: Crossed | undefined;
  readonly batches: readonly PlaceBatch[];
  /** Claims that a filter by this place finds: about it, or about a batch that touched it. */
  readonly claims: readonly ClaimId[];
  readonly note: string | undefined;
}

/** A batch that touched a place. */
export interface PlaceBatch {
  readonly row: BatchRow;
  readonly part: "crossing" | "from" | "via" | "to";
  /** The body whose figure is drawn; undefined when this site computed it. */
  readonly speaker: string | undefined;
}

export interface Places {
  /** Crossings first, the one that carried most leading; then the others, from north to south. */
  readonly rows: readonly PlaceRow[];
  /** Batches that are added, but whose crossing nobody named. */
  readonly unnamed: Crossed | undefined;
  readonly main: Main | undefined;
  readonly routes: readonly Route[];
  readonly legs: readonly Leg[];
  /** Names of countries by their ISO alpha-3 codes. */
  readonly countries: ReadonlyMap<string, string>;
  /** West, south, east, north, in degrees. */
  readonly extent: Dataset["map"]["extent"];
  readonly region: Dataset["map"]["region"];
  readonly attribution: string | undefined;
}

/**
 * The places of the dataset with what happened there.
 *
 * @param batches the batches to show, in order of time, with their chosen figures
 * @param claims as `claimsByPlace` finds them, which takes as long as the rest
 */
export function derivePlaces(
  known: Known,
  batches: readonly BatchRow[],
  claims: ReadonlyMap<string, readonly ClaimId[]> = claimsByPlace(known),
): Places {
  const { places, map } = known.dataset;
  const rows = places
    .map((place) => placeRow(place, batches, claims.get(place.id) ?? [], known))
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        leastOf(b.crossed?.figure) - leastOf(a.crossed?.figure) ||
        (b.spot?.lat ?? -90) - (a.spot?.lat ?? -90) ||
        (a.name < b.name ? -1 : 1),
    );
  const unnamed = crossedBy(
    batches.filter((row) => known.lookup.batch(row.id).crossing === undefined),
    known,
  );
  return {
    rows,
    unnamed,
    main: mainOf(rows, unnamed),
    routes: deriveRoutes(batches, known),
    legs: deriveLegs(batches, known),
    countries: new Map(known.dataset.nationalities.map(({ code, name }) => [code, name])),
    extent: map.extent,
    region: map.region,
    attribution: map.attribution,
  };
}

function rankOf(row: PlaceRow): number {
  if (row.crossed) return 0;
  return row.kind === "crossing" ? 1 : 2;
}

function placeRow(
  place: Place,
  batches: readonly BatchRow[],
  claims: readonly ClaimId[],
  known: Known,
): PlaceRow {
  const touched = batches.flatMap((row): PlaceBatch[] => {
    const part = partOf(place.id, row, known);
    return part ? [{ row, part, speaker: speakerOf(row, known) }] : [];
  });
  const crossed = crossedBy(
    touched.filter(({ part }) => part === "crossing").map(({ row }) => row),
    known,
  );
  const spot = spotOf(place, known);
  return {
    id: place.id,
    name: place.name,
    short: shortOf(place.name),
    names: place.names ?? [],
    kind: place.kind,
    countries: place.countries,
    between: place.kind === "crossing" ? sidesOf(place, known) : undefined,
    reach: place.kind === "river" ? "line" : reachOf(spot, known.dataset.map),
    spot,
    alternatives: (place.alternatives ?? []).map(({ note }) => note),
    crossed,
    batches: touched,
    claims,
    note: place.note,
  };
}

function partOf(id: PlaceId, row: BatchRow, known: Known): PlaceBatch["part"] | undefined {
  const batch = known.lookup.batch(row.id);
  if (batch.crossing === id) return "crossing";
  if (batch.fromPlaces?.includes(id)) return "from";
  if (batch.via?.includes(id)) return "via";
  return batch.to === id ? "to" : undefined;
}

function spotOf(place: Place, known: Known): Spot | undefined {
  // A river is a line, whatever point stands for it.
  if (!place.position || place.kind === "river") return undefined;
  const { lon, lat, uncertainty, basis, sources } = place.position;
  return {
    lon,
    lat,
    uncertainty,
    precision: precisionOf(uncertainty),
    basis,
    sources: sources.map((id) => known.lookup.source(id)),
  };
}

function reachOf(spot: Spot | undefined, { extent, region }: Dataset["map"]): Reach {
  if (!spot) return "nowhere";
  if (isWithin(spot, extent)) return "valley";
  return region && isWithin(spot, region) ? "region" : "beyond";
}

function isWithin(
  { lon, lat }: { readonly lon: number; readonly lat: number },
  [west, south, east, north]: Dataset["map"]["extent"],
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Claims by the places that a filter finds them by (`claimValues.ts`), in the dataset's order. */
export function claimsByPlace(known: Known): ReadonlyMap<string, readonly ClaimId[]> {
  const { place: placesOf } = claimValues(known);
  const claims = new Map<string, ClaimId[]>();
  for (const claim of known.dataset.claims) {
    for (const place of placesOf(claim)) append(claims, place, claim.id);
  }
  return claims;
}
