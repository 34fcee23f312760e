import type { Basemap, LonLat } from "../../dataset/basemap.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import type { Leg, Route } from "../../derive/routes.ts";
import { formatFigure } from "../format.ts";
import { LINE, textWidth } from "../place.ts";
import { type Box, type Point } from "./box.ts";
import type { Placed } from "./labelPositions.ts";
import { placeLabels } from "./placeLabels.ts";

/** A place on the map of the region, with what its label says. */
export interface RegionMark {
  readonly key: string;
  readonly at: Point;
  /** An end of journeys, a place on the way, or the valley, which at this scale is a point. */
  readonly role: "end" | "way" | "valley";
  readonly lines: readonly string[];
  /** Absent where there is no room: the list of marks has it. */
  readonly label: Placed | undefined;
}

export interface RegionLayout {
  readonly width: number;
  readonly height: number;
  /** Where a place is on it, in pixels. */
  readonly project: (at: LonLat) => Point;
  readonly marks: readonly RegionMark[];
  /** Airports that are marked by their codes, for lack of room, with their names. */
  readonly codes: readonly { readonly code: string; readonly name: string }[];
  /** Path data of straight lines, each once. */
  readonly legs: readonly string[];
}

const VALLEY = "valley";
/** Room for labels beside and above the outermost places, in pixels. */
const BESIDE = 40;
const ABOVE = 28;
/** The map is not drawn flatter than this. */
const LEAST_HEIGHT = 0.5;
/** A place on the way that is nearer to the valley than this cannot be told from it, in pixels. */
const APART = 14;
const RADIUS = 4;

/** The map of the region as large as a room lets it be; `height` only where the room has one. */
export function fitRegion(places: Places, width: number, height: number | undefined): RegionLayout {
  const layout = layOutRegion(places, width);
  return height === undefined || layout.height <= height
    ? layout
    : layOutRegion(places, (width * height) / layout.height);
}

/**
 * The map of the region for a width in pixels: equirectangular, true to scale along its middle
 * parallel. Only places that a journey touched are on it, and all of the valley is one of them.
 */
function layOutRegion(places: Places, width: number): RegionLayout {
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
      const role: RegionMark["role"] = ends.has(key) ? "end" : "way";
      return { key, at: pointOf(key), role, name: row?.short ?? key, code: codeOf(row) };
    }),
  ]
    .filter(({ role, at }) => role !== "way" || far(at, valley) > APART)
    .toSorted((a, b) => rank(a.key) - rank(b.key));
  const lines = legs.map(([from, to]) => [pointOf(from), pointOf(to)] as const);
  const label = (named: readonly Unlabelled[]) =>
    withLabels(named, ends, { x: 0, y: 0, width, height }, lines);
  const full = label(unlabelled);
  // Codes stand in for names where not every name fits beside its mark.
  const coded = !full.every(({ role, label }) => role === "way" || (label && !label.leader));
  const marks = coded
    ? label(unlabelled.map((mark) => ({ ...mark, name: mark.code ?? mark.name })))
    : full;
  return {
    width,
    height,
    project,
    marks,
    codes: coded
      ? unlabelled.flatMap(({ code, name }) => (code === undefined ? [] : [{ code, name }]))
      : [],
    legs: [...new Set(lines.map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`))],
  };
}

interface Unlabelled extends Omit<RegionMark, "lines" | "label"> {
  readonly name: string;
  readonly code: string | undefined;
}

function withLabels(
  unlabelled: readonly Unlabelled[],
  ends: ReadonlyMap<string, Route>,
  frame: Box,
  legs: readonly (readonly [Point, Point])[],
): readonly RegionMark[] {
  const marks = unlabelled.map(({ key, at, role, name }) => {
    const route = ends.get(key);
    return { key, at, role, lines: route ? [name, formatFigure(route.figure)] : [name] };
  });
  const placed = placeLabels(
    marks.map(({ key, at, lines }) => ({
      key,
      at,
      radius: RADIUS,
      width: Math.max(...lines.map(textWidth)),
      height: lines.length * LINE,
      prefer: at.x < frame.width * 0.6 ? "left" : "right",
    })),
    frame,
    marks.map(({ at: { x, y } }) => ({
      x: x - RADIUS,
      y: y - RADIUS,
      width: 2 * RADIUS,
      height: 2 * RADIUS,
    })),
    legs.flatMap(([from, to]) => pointsBetween(from, to)),
  );
  return marks.map((mark) => ({ ...mark, label: placed.get(mark.key) }));
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
export function landPath({ lands }: Basemap, { project }: RegionLayout): string {
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

/** Points along a line, some pixels apart. */
function pointsBetween(a: Point, b: Point): Point[] {
  const count = Math.ceil(far(a, b) / 12);
  return Array.from({ length: count }, (_, at) => ({
    x: a.x + ((b.x - a.x) * at) / count,
    y: a.y + ((b.y - a.y) * at) / count,
  }));
}

function far(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
