import type { Place } from "../../dataset/schema.ts";
import { claimValues } from "../../derive/claimValues.ts";
import { PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

interface PlaceRow {
  readonly extract: Extract;
  readonly place: Place;
  readonly claims: number;
}

/** The places that the claims of an extract are about; of the whole dataset, all of them. */
export function placeTable(extract: Extract): Table {
  return tableOf("places", "Places, one row each", COLUMNS, placeRows(extract));
}

/**
 * The same places as GeoJSON (RFC 7946). A place that is known by name only has no geometry: it is
 * drawn nowhere rather than in a wrong place. A point is good to its `uncertainty_m`.
 */
export function placesGeoJson(extract: Extract): string {
  const { dataset } = extract.known;
  const features = placeRows(extract).map((row) => {
    const { position } = row.place;
    return {
      type: "Feature",
      id: row.place.id,
      geometry: position ? { type: "Point", coordinates: [position.lon, position.lat] } : null,
      properties: Object.fromEntries(
        COLUMNS.filter(({ name }) => !["lat", "lon"].includes(name)).map(({ name, read }) => [
          name,
          read(row) ?? null,
        ]),
      ),
    };
  });
  return JSON.stringify({ type: "FeatureCollection", title: dataset.title, features }, null, 1);
}

function placeRows(extract: Extract): readonly PlaceRow[] {
  const { place: placesOf } = claimValues(extract.known);
  const claims = new Map<string, number>();
  for (const claim of extract.claims) {
    for (const id of placesOf(claim)) claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  return extract.known.dataset.places
    .filter(({ id }) => extract.filters === "" || claims.has(id))
    .map((place) => ({ extract, place, claims: claims.get(place.id) ?? 0 }));
}

const COLUMNS: readonly Column<PlaceRow>[] = [
  {
    name: "place_id",
    type: "string",
    means: "The place's permanent id.",
    read: ({ place }) => place.id,
  },
  {
    name: "name",
    type: "string",
    means: "Its name.",
    hxl: "#loc+name",
    read: ({ place }) => place.name,
  },
  {
    name: "other_names",
    type: "string",
    means: "Local names and codes.",
    read: ({ place }) => joined((place.names ?? []).map(({ text }) => text)),
  },
  {
    name: "kind",
    type: "string",
    means: "town, village, compound, crossing, airport, river or detention.",
    read: ({ place }) => place.kind,
  },
  {
    name: "countries",
    type: "string",
    means: "ISO 3166-1 alpha-3; no position on any border is implied.",
    hxl: "#country+code",
    read: ({ place }) => joined(place.countries),
  },
  {
    name: "lat",
    type: "number",
    means: "Latitude; empty where only the name is known.",
    hxl: "#geo+lat",
    read: ({ place }) => place.position?.lat,
  },
  {
    name: "lon",
    type: "number",
    means: "Longitude.",
    hxl: "#geo+lon",
    read: ({ place }) => place.position?.lon,
  },
  {
    name: "uncertainty_m",
    type: "number",
    means: "Metres around that point within which the place lies.",
    hxl: "#meta+geo+precision",
    read: ({ place }) => place.position?.uncertainty,
  },
  {
    name: "basis",
    type: "string",
    means: "sourced, or estimated by the makers of the dataset.",
    read: ({ place }) => place.position?.basis,
  },
  {
    name: "claims",
    type: "number",
    means: "Claims of this file's extract that are about it.",
    read: ({ claims }) => claims,
  },
  {
    name: "source_url",
    type: "string",
    means: "Documents that its position or name rests on.",
    hxl: "#meta+source+url",
    read: ({ place, extract }) =>
      joined(
        [...place.sources, ...(place.position?.sources ?? [])].flatMap(
          (id) => extract.known.lookup.source(id).url ?? [],
        ),
      ),
  },
  {
    name: "note",
    type: "string",
    means: "What must be known of it.",
    read: ({ place }) => place.note,
  },
  ...PROVENANCE_COLUMNS,
];
