import * as z from "zod/mini";
import { DatasetError } from "./fault.ts";

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

const line = z.array(z.readonly(z.tuple([z.number(), z.number()])));

const border = z.pipe(
  z.object({
    properties: z.object({ kind: z.literal("border") }),
    geometry: z.object({ type: z.literal("LineString"), coordinates: line }),
  }),
  z.transform(({ geometry }) => ({ line: geometry.coordinates })),
);

const land = z.pipe(
  z.object({
    properties: z.object({
      kind: z.literal("land"),
      iso: z.optional(z.string()),
      name: z.optional(z.string()),
    }),
    geometry: z.discriminatedUnion("type", [
      z.object({ type: z.literal("Polygon"), coordinates: z.array(line) }),
      z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(line)) }),
    ]),
  }),
  z.transform(({ properties: { iso, name }, geometry }): Land => ({
    iso,
    name,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  })),
);

const basemap = z.object({
  type: z.literal("FeatureCollection"),
  attribution: z.string(),
  metadata: z.object({
    source: z.string(),
    asOf: z.optional(z.string()),
    terms: z.optional(z.string().check(z.startsWith("https://"))),
  }),
  features: z.array(z.union([border, land])),
});

/**
 * Reads a file of the basemap that came from outside.
 *
 * @param value parsed JSON of unknown shape
 * @param url where it came from, for the message
 * @throws DatasetError `invalid`
 */
export function parseBasemap(value: unknown, url: string): Basemap {
  const result = basemap.safeParse(value);
  if (!result.success) throw invalid(url, result.error.issues);
  const { attribution, metadata, features } = result.data;
  const borders: Line[] = [];
  const lands: Land[] = [];
  for (const feature of features) {
    if ("line" in feature) borders.push(feature.line);
    else lands.push(feature);
  }
  const { source, asOf, terms } = metadata;
  return { attribution, terms, source, asOf, borders, lands };
}

function invalid(url: string, issues: readonly z.core.$ZodIssue[]): DatasetError {
  const faults = issues.map((issue) => ({
    path: issue.path.length === 0 ? "file" : issue.path.map(String).join("."),
    problem: "is not what a basemap has there",
    expected: issue.message,
  }));
  return new DatasetError({ kind: "invalid", url, faults });
}
