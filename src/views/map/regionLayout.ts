import type { Basemap, LonLat } from "../../dataset/basemap.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import type { Leg, Route } from "../../derive/routes.ts";
import type { Point } from "./box.ts";

/** A place on the map of the region, and what it may be called there. */
export interface Unlabelled {
  readonly key: string;
  readonly at: Point;
  /** An end of journeys, a place on the way, or the valley, which at this scale is a point. */
  readonly role: "end" | "way" | "valley";
  readonly name: string;
  /** Of an airport. */
  readonly code: string | undefined;
}

/** Where everything is on the map of the region, before its labels are placed. */
export interface RegionPlan {
  readonly width: number;
  readonly height: number;
  /** Where a place is on it, in pixels. */
  readonly project: (at: LonLat) => Point;
  /** The first get the best places for their labels. */
  readonly unlabelled: readonly Unlabelled[];
  readonly ends: ReadonlyMap<string, Route>;
  /** Straight lines between places. */
  readonly lines: readonly (readonly [Point, Point])[];
}

const VALLEY = "valley";
/** Room for labels beside and above the outermost places, in pixels. */
const BESIDE = 40;
const ABOVE = 28;
/** The map is not drawn flatter than this. */
const LEAST_HEIGHT = 0.5;
/** A place on the way that is nearer to the valley than this cannot be told from it, in pixels. */
const APART = 14;

/** The map of the region as large as a room lets it be; `height` only where the room has one. */
export function fitRegion(places: Places, width: number, height: number | undefined): RegionPlan {
  const plan = planRegion(places, width);
  return height === undefined || plan.height <= height
    ? plan
    : planRegion(places, (width * height) / plan.height);
}

/**
 * The map of the region for a width in pixels: equirectangular, true to scale along its middle
 * parallel. Only places that a journey touched are on it, and all of the valley is one of them.
 */
function planRegion(places: Places, width: number): RegionPlan {
  const [west, south, east, north] = places.extent;
  const hub: LonLat = [(west + east) / 2, (south + north) / 2];
  const spots = new Map(
    places.rows.flatMap(({ id, reach, spot }) =>
      spot && reach === "region" ? [[String(id), [spot.lon, spot.lat] as const] as const] : [],
    ),
  );
  const inValley = new Set<string>(
    places.rows.filter(({ reach }) => reach === "valley").map(({ id }) => id),
  );
  const legs = legsBetween(places.legs, inValley, spots);
  const ends = new Map<string, Route>(
    places.routes.flatMap((route) => (route.to === undefined ? [] : [[route.to, route]])),
  );
  const touched = new Set([...ends.keys(), ...legs.flat()]);
  const shown = [...spots].filter(([id]) => touched.has(id));
  const { height, project } = projection([hub, ...shown.map(([, at]) => at)], width);
  const valley = project(hub);
  const pointOf = (id: string): Point => {
    const spot = spots.get(id);
    return spot ? project(spot) : valley;
  };
  const names = new Map<string, PlaceRow>(places.rows.map((row) => [row.id, row]));
  const main = places.rows.find((row) => row.id === places.main?.place);
  // The first labels get the best places: the valley's, then the largest figures.
  const order = [VALLEY, ...ends.keys()];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const unlabelled = [
    {
      key: VALLEY,
      at: valley,
      role: "valley" as const,
      name: main?.between?.join("–") ?? "",
      code: undefined,
    },
    ...shown.map(([key]) => {
      const row = names.get(key);
      const role: Unlabelled["role"] = ends.has(key) ? "end" : "way";
      return { key, at: pointOf(key), role, name: row?.short ?? key, code: codeOf(row) };
    }),
  ]
    .filter(({ role, at }) => role !== "way" || far(at, valley) > APART)
    .toSorted((a, b) => rank(a.key) - rank(b.key));
  const lines = legs.map(([from, to]) => [pointOf(from), pointOf(to)] as const);
  return { width, height, project, unlabelled, ends, lines };
}

/** Path data of the journeys, each line once. */
export function legPaths({ lines }: RegionPlan): readonly string[] {
  return [...new Set(lines.map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`))];
}

function codeOf(row: PlaceRow | undefined): string | undefined {
  return row?.names.find(({ lang }) => lang === "zxx")?.text;
}

/** Legs with all of the valley as one place; those within it, or to where is no spot, left out. */
function legsBetween(
  legs: readonly Leg[],
  inValley: ReadonlySet<string>,
  spots: ReadonlyMap<string, LonLat>,
): readonly (readonly [string, string])[] {
  return legs
    .map(({ from, to }) => [from, to].map((id) => (inValley.has(id) ? VALLEY : id)))
    .flatMap(([from, to]) =>
      from !== undefined && to !== undefined && from !== to ? [[from, to] as const] : [],
    )
    .filter((leg) => leg.every((id) => id === VALLEY || spots.has(id)));
}

function projection(
  spots: readonly LonLat[],
  width: number,
): { readonly height: number; readonly project: (at: LonLat) => Point } {
  const lons = spots.map(([lon]) => lon);
  const lats = spots.map(([, lat]) => lat);
  const west = Math.min(...lons);
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  // A single place still has some land around it.
  const across = Math.max(Math.max(...lons) - west, 5) * shrink;
  const scale = (width - 2 * BESIDE) / across;
  const height = Math.round(Math.max((north - south) * scale + 2 * ABOVE, width * LEAST_HEIGHT));
  return {
    height,
    project: ([lon, lat]) => ({
      x: round(BESIDE + (lon - west) * shrink * scale),
      y: round(height / 2 - (lat - (south + north) / 2) * scale),
    }),
  };
}

/** The land as path data: it comes later than the places, and does not move them. */
export function landPath({ lands }: Basemap, { project }: RegionPlan): string {
  const rings = lands.flatMap(({ polygons }) => polygons.flat());
  return rings
    .map((ring) => {
      const points = ring.map((at) => {
        const { x, y } = project(at);
        return `${x} ${y}`;
      });
      return `M${points.join("L")}Z`;
    })
    .join("");
}

/** How far two points lie apart, in pixels. */
export function far(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
