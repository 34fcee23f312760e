import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseBasemap } from "../../src/dataset/basemap.ts";
import { DatasetError } from "../../src/dataset/fault.ts";

// Longitude first, as in every GeoJSON file.
const position = z.tuple([z.number(), z.number()]);
const line = z.array(position);
const landGeometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(line) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(line)) }),
]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const landOf = (iso: string) =>
  z.object({
    properties: z.object({ kind: z.literal("land"), iso: z.literal(iso), name: z.string() }),
    geometry: landGeometry,
  });

const border = z
  .object({
    attribution: z.string(),
    metadata: z.object({ asOf: z.string(), licence: z.literal("ODbL-1.0") }),
    bbox: box,
    features: z.tuple([
      z.object({
        properties: z.object({ kind: z.literal("border"), iso: z.literal("MMR-THA") }),
        geometry: z.object({ type: z.literal("LineString"), coordinates: line }),
      }),
      landOf("THA"),
      landOf("MMR"),
    ]),
  })
  .parse(read("border.geojson"));
const river = z
  .object({ label: z.string(), attribution: z.string(), line })
  .parse(read("river.json"));
const region = z
  .object({
    bbox: box,
    features: z.array(
      z.object({ properties: z.object({ kind: z.literal("land") }), geometry: landGeometry }),
    ),
  })
  .parse(read("region.geojson"));

type Position = z.infer<typeof position>;

const [borderFeature, ...lands] = border.features;
const borderLine = borderFeature.geometry.coordinates;

describe("border.geojson", () => {
  it.each([
    ["Myawaddy", 16.6878, 98.5083, "MMR"],
    ["Myawaddy, as GeoNames has it", 16.6891, 98.5089, "MMR"],
    ["Shwe Kokko", 16.8205, 98.5309, "MMR"],
    ["KK Park", 16.631, 98.557, "MMR"],
    ["Mae Sot", 16.7167, 98.5667, "THA"],
    ["Mae Sot airport", 16.6999, 98.5451, "THA"],
    ["Phop Phra", 16.3846, 98.6903, "THA"],
    ["Mae Ramat", 16.984, 98.5167, "THA"],
    ["Tak", 16.8697, 99.129, "THA"],
  ])("puts %s (%d, %d) in %s and nowhere else", (_, lat, lon, iso) => {
    expect(countriesAt([lon, lat])).toEqual([iso]);
  });

  it("passes under Friendship Bridge 1", () => {
    expect(metresToLine([98.5167, 16.6908], borderLine)).toBeLessThan(150);
  });

  it("is one line across the whole extent, from south to north, without the edges of it", () => {
    const [west, south, east, north] = border.bbox;
    expect(borderLine.at(0)?.[1]).toBe(south);
    expect(borderLine.at(-1)?.[1]).toBe(north);
    const onEdge = borderLine
      .slice(1, -1)
      .filter(([lon, lat]) => lon <= west || lon >= east || lat <= south || lat >= north);
    expect(onEdge).toEqual([]);
  });

  it("follows the bends of the Moei, some 200 km of river over 91 km as the crow flies", () => {
    const start = borderLine.findLastIndex(([, lat]) => lat < 16.35) + 1;
    const end = borderLine.findIndex(([, lat]) => lat > 17.1);
    const moei = borderLine.slice(start, end);
    const lengths = steps(moei).map(([from, to]) => metres(from, to));
    const length = lengths.reduce((sum, metres) => sum + metres, 0);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(length).toBeGreaterThan(180_000);
    expect(length).toBeLessThan(220_000);
  });

  it.each(lands)("has the border as the edge of $properties.name, point for point", (land) => {
    const edge = new Set(ringsOf(land.geometry).flat().map(String));
    expect(borderLine.filter((point) => !edge.has(String(point)))).toEqual([]);
  });

  it("stays within its extent", () => {
    const points = lands.flatMap((land) => ringsOf(land.geometry).flat());
    expect(points.filter((point) => !within(point, border.bbox))).toEqual([]);
  });

  it("says whose it is and of when", () => {
    expect(border.attribution).toContain("© OpenStreetMap contributors");
    expect(border.metadata.asOf).toMatch(/^\d{4}-\d{2}/);
  });
});

describe("river.json", () => {
  it("runs with the stream, from south to north", () => {
    expect(river.line.at(0)?.[1]).toBeCloseTo(16.35, 2);
    expect(river.line.at(-1)?.[1]).toBeCloseTo(17.1, 2);
  });

  it("is the border, to within what its own simplification takes off", () => {
    const strays = river.line.map((point) => metresToLine(point, borderLine));
    expect(Math.max(...strays)).toBeLessThan(50);
  });

  it("says whose it is", () => {
    expect(river.attribution).toBe(border.attribution);
  });
});

describe("region.geojson", () => {
  it("stays within its extent, and has land where the flights went", () => {
    const rings = region.features.flatMap((feature) => ringsOf(feature.geometry));
    expect(rings.flat().filter((point) => !within(point, region.bbox))).toEqual([]);
    expect(isInside([77.1, 28.57], rings)).toBe(true); // Delhi
    expect(isInside([38.8, 8.98], rings)).toBe(true); // Addis Ababa
    expect(isInside([121.1, 14.6], rings)).toBe(true); // Manila
    expect(isInside([88, 12], rings)).toBe(false); // Bay of Bengal
  });
});

describe(parseBasemap, () => {
  it("reads the published files as they are", () => {
    const { borders, lands, attribution, terms } = parseBasemap(read("border.geojson"), "border");
    expect(borders).toEqual([borderLine]);
    expect(lands.map(({ iso }) => iso)).toEqual(["THA", "MMR"]);
    expect(attribution).toBe(border.attribution);
    expect(terms).toMatch(/^https:/);
    expect(parseBasemap(read("region.geojson"), "region").lands).toHaveLength(
      region.features.length,
    );
  });

  const ring = [
    [98, 16],
    [99, 16],
    [98, 17],
  ];
  const feature = (kind: string, type: string, coordinates: unknown, more = {}) => ({
    properties: { kind, ...more },
    geometry: { type, coordinates },
  });
  const file = (change: object) => ({
    type: "FeatureCollection",
    attribution: "© Somebody",
    metadata: { source: "a survey" },
    features: [feature("border", "LineString", ring), feature("land", "Polygon", [ring])],
    ...change,
  });

  it("reads what says no more than it must", () => {
    expect(parseBasemap(file({}), "mine.geojson")).toEqual({
      attribution: "© Somebody",
      source: "a survey",
      terms: undefined,
      asOf: undefined,
      borders: [ring],
      lands: [{ iso: undefined, name: undefined, polygons: [[ring]] }],
    });
  });

  it.each<[string, unknown]>([
    ["type", "<html>"],
    ["type", null],
    ["type", file({ type: "Topology" })],
    ["attribution", file({ attribution: 7 })],
    ["metadata.source", file({ metadata: {} })],
    ["metadata.asOf", file({ metadata: { source: "a", asOf: 2025 } })],
    ["metadata.terms", file({ metadata: { source: "a", terms: "javascript:alert(1)" } })],
    ["features", file({ features: {} })],
    ["features.0", file({ features: [undefined] })],
    ["features.0", file({ features: [feature("river", "LineString", ring)] })],
    ["features.0", file({ features: [feature("border", "LineString", [["98", 16]])] })],
    ["features.0", file({ features: [feature("border", "LineString", [[98, 16, 300]])] })],
    ["features.0", file({ features: [feature("land", "Polygon", ring)] })],
    ["features.0", file({ features: [feature("land", "MultiPolygon", [ring])] })],
    [
      "features.0.properties.iso",
      file({ features: [feature("land", "Polygon", [ring], { iso: 764 })] }),
    ],
  ])("names %s where that is wrong", (path, value) => {
    expect(faultPathsOf(value)[0]).toBe(path);
  });

  it("names all that is wrong with a file", () => {
    const river = feature("river", "LineString", ring);
    const land = feature("land", "Polygon", [ring], { name: 7 });
    expect(faultPathsOf(file({ attribution: 7, features: [river, land, river] }))).toEqual([
      "attribution",
      "features.0",
      "features.1.properties.name",
      "features.2",
    ]);
  });

  it("does not go on for thousands of the same", () => {
    const features = Array.from({ length: 5000 }, () => feature("river", "LineString", ring));
    expect(faultPathsOf(file({ features }))).toHaveLength(10);
  });
});

/** Where the faults of a file are. */
function faultPathsOf(value: unknown): readonly string[] {
  try {
    parseBasemap(value, "mine.geojson");
  } catch (error) {
    if (error instanceof DatasetError && error.failure.kind === "invalid")
      return error.failure.faults.map((fault) => fault.path);
  }
  return [];
}

it.each([
  ["border.geojson", 40_000],
  ["region.geojson", 12_000],
  ["river.json", 2500],
])("%s weighs at most %i bytes gzip", (name, budget) => {
  expect(gzipSync(text(name)).length).toBeLessThanOrEqual(budget);
});

function text(name: string): string {
  return readFileSync(new URL(`../../public/basemap/${name}`, import.meta.url), "utf8");
}

function read(name: string): unknown {
  return JSON.parse(text(name));
}

function ringsOf(geometry: z.infer<typeof landGeometry>): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function countriesAt(point: Position): string[] {
  return lands
    .filter((land) => isInside(point, ringsOf(land.geometry)))
    .map((land) => land.properties.iso);
}

/** Whether a line from the point to the east crosses the rings an odd number of times. */
function isInside([lon, lat]: Position, rings: Position[][]): boolean {
  const crossings = rings
    .flatMap(steps)
    .filter(
      ([[x1, y1], [x2, y2]]) =>
        y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1),
    );
  return crossings.length % 2 === 1;
}

function steps(points: Position[]): [Position, Position][] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from ? [[from, to] satisfies [Position, Position]] : [];
  });
}

function within([lon, lat]: Position, [west, south, east, north]: z.infer<typeof box>): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** On a plane that touches the earth at Myawaddy: good to a metre over the distances tested here. */
function plane([lon, lat]: Position): Position {
  const metresPerDegree = 111_195;
  return [lon * metresPerDegree * Math.cos((16.69 * Math.PI) / 180), lat * metresPerDegree];
}

function metres(a: Position, b: Position): number {
  const [ax, ay] = plane(a);
  const [bx, by] = plane(b);
  return Math.hypot(bx - ax, by - ay);
}

function metresToLine(point: Position, points: Position[]): number {
  const [x, y] = plane(point);
  const distances = steps(points).map(([from, to]) => {
    const [ax, ay] = plane(from);
    const [bx, by] = plane(to);
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y);
  });
  return Math.min(...distances);
}
