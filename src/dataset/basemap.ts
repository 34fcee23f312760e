import { DatasetError, type Fault } from "./fault.ts";

/**
 * A file of the basemap: the border as a line, and land as areas. What the file says of itself
 * travels with it, because a border is always somebody's: it is shown with whose and of when.
 */
export interface Basemap {
  /** Who made it and under which licence, as it must be shown. */
  readonly attribution: string;
  /** Where whoever made it says under which terms it may be used: an address by https. */
  readonly terms: string | undefined;
  /** Where it was taken from. */
  readonly source: string;
  /** EDTF date of the state that it shows. */
  readonly asOf: string | undefined;
  readonly borders: readonly Line[];
  readonly lands: readonly Land[];
}

/** Longitude and latitude in degrees, in this order as in every GeoJSON file. */
export type LonLat = readonly [lon: number, lat: number];
export type Line = readonly LonLat[];

export interface Land {
  /** ISO 3166-1 alpha-3; absent where the land is not divided by country. */
  readonly iso: string | undefined;
  readonly name: string | undefined;
  /** Polygons, each its outline and then its holes. */
  readonly polygons: readonly (readonly Line[])[];
}

/** A file that is there, or why it is not. */
export type Loaded<T> = { readonly value: T } | { readonly because: string };

/**
 * Reads a file of the basemap that came from outside. By hand: the page is being drawn meanwhile, and
 * a schema library takes many times as long for the tens of thousands of numbers of a border.
 *
 * @param value parsed JSON of unknown shape
 * @param url where it came from, for the message
 * @throws DatasetError `invalid`, with every fault up to `MOST_FAULTS`
 */
export function parseBasemap(value: unknown, url: string): Basemap {
  const faults: Fault[] = [];
  const wrong = (path: string, expected: string) => {
    faults.push({ path, problem: "is not what a basemap has there", expected });
  };
  const text = (fields: Fields, name: string, path: string): string => {
    const found = fields[name];
    if (typeof found === "string") return found;
    wrong(`${path}${name}`, "a text");
    return "";
  };
  const optional = (fields: Fields, name: string, path: string) =>
    fields[name] === undefined ? undefined : text(fields, name, path);

  const file = fieldsOf(value);
  if (file["type"] !== "FeatureCollection") wrong("type", '"FeatureCollection"');
  const attribution = text(file, "attribution", "");
  const metadata = fieldsOf(file["metadata"]);
  const source = text(metadata, "source", "metadata.");
  const asOf = optional(metadata, "asOf", "metadata.");
  const terms = optional(metadata, "terms", "metadata.");
  if (terms?.startsWith("https://") === false) wrong("metadata.terms", "an https:// address");
  const { features } = file;
  if (!Array.isArray(features)) wrong("features", "a list");

  const borders: Line[] = [];
  const lands: Land[] = [];
  for (const [at, feature] of Array.isArray(features) ? features.entries() : []) {
    if (faults.length >= MOST_FAULTS) break;
    const path = `features.${at}.`;
    const { properties, geometry } = fieldsOf(feature);
    const is = fieldsOf(properties);
    const { type, coordinates } = fieldsOf(geometry);
    if (is["kind"] === "border" && type === "LineString" && isLine(coordinates)) {
      borders.push(coordinates);
    } else if (is["kind"] === "land" && type === "Polygon" && isLines(coordinates)) {
      lands.push({ ...namesOf(is, path), polygons: [coordinates] });
    } else if (is["kind"] === "land" && type === "MultiPolygon" && isPolygons(coordinates)) {
      lands.push({ ...namesOf(is, path), polygons: coordinates });
    } else {
      wrong(path.slice(0, -1), "a border as LineString, or land as Polygon or MultiPolygon");
    }
  }
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url, faults });
  return { attribution, terms, source, asOf, borders, lands };

  function namesOf(is: Fields, path: string) {
    return {
      iso: optional(is, "iso", `${path}properties.`),
      name: optional(is, "name", `${path}properties.`),
    };
  }
}

/** They stand in a note under the map, and a file that is all wrong is wrong in the same way throughout. */
const MOST_FAULTS = 10;

type Fields = Readonly<Record<string, unknown>>;

/** What an object holds; nothing where it is none. */
function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isPolygons(value: unknown): value is Land["polygons"] {
  return Array.isArray(value) && value.every(isLines);
}

function isLines(value: unknown): value is readonly Line[] {
  return Array.isArray(value) && value.every(isLine);
}

function isLine(value: unknown): value is Line {
  return Array.isArray(value) && value.every(isLonLat);
}

function isLonLat(value: unknown): value is LonLat {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    Number.isFinite(value[0]) &&
    Number.isFinite(value[1])
  );
}
