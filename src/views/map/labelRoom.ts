import { type Map as LeafletMap, point } from "leaflet";
import type { LonLat } from "../../dataset/basemap.ts";
import type { PlaceRow, Spot } from "../../derive/places.ts";
import { type Box, contains, isInside, overlaps, type Point } from "./box.ts";
import type { Placed, Wanted } from "./labelPositions.ts";
import { latLng } from "./latLng.ts";
import { placeLabels } from "./placeLabels.ts";

export interface CountryName {
  /** ISO alpha-3. */
  readonly code: string;
  readonly name: string;
  /** Where it may stand, the best first. */
  readonly spots: readonly LonLat[];
}

/** Half the size of a mark's sign, in pixels. */
const REACH = 7;
/** What the controls at the corners cover, in pixels. */
const ZOOM = { width: 56, height: 100 };
const SCALE = { width: 110, height: 72 };
/** On a map less high, in pixels, as on a slide, the crossings that people took are named first of all. */
const SMALL = 260;
/** A label stands beside an area, but not farther from its middle than this. */
const FARTHEST = 72;

/** Position in pixels in Leaflet's panes, which move with the map. */
export function layerPoint(map: LeafletMap, at: LonLat): Point {
  return map.latLngToLayerPoint(latLng(at));
}

/** What has to be placed, and in which room: measured before anything is placed. */
export interface Room {
  readonly wanted: readonly Wanted[];
  readonly frame: Box;
  /** Signs and controls, which nothing may cover, and areas, which names of countries may not. */
  readonly taken: readonly Box[];
  readonly areas: readonly Box[];
  /** Points of the border. */
  readonly lines: readonly Point[];
  /** Boxes where the name of each country may stand, the best first. */
  readonly names: readonly { readonly code: string; readonly boxes: readonly Box[] }[];
}

export function measureRoom(
  map: LeafletMap,
  rows: readonly PlaceRow[],
  border: readonly LonLat[],
  countries: readonly CountryName[],
  labels: ReadonlyMap<string, HTMLElement>,
): Room {
  const size = map.getSize();
  const corner = map.containerPointToLayerPoint(point(0, 0));
  const frame = { x: corner.x, y: corner.y, width: size.x, height: size.y };
  const taken: Box[] = [];
  // The zoom buttons at the top right; the scale and the north mark at the bottom left.
  taken.push({ x: frame.x, y: frame.y + size.y - SCALE.height, ...SCALE });
  // A slide has no buttons.
  const buttons = map.getContainer().closest(".border-map")?.querySelector(".border-map-zoom");
  if ((buttons?.clientHeight ?? 0) > 0) {
    taken.push({ x: frame.x + size.x - ZOOM.width, y: frame.y, ...ZOOM });
  }
  const wanted: Wanted[] = [];
  const areas: Box[] = [];
  for (const row of rows) {
    const label = labels.get(row.id);
    if (!row.spot || !label) continue;
    const at = layerPoint(map, [row.spot.lon, row.spot.lat]);
    const isArea = row.spot.precision > 1;
    const reach = isArea ? radiusOf(map, row.spot, at) : REACH;
    const box = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
    (isArea ? areas : taken).push(box);
    wanted.push({
      key: row.id,
      at,
      radius: Math.min(reach, FARTHEST),
      ...sizeOf(label),
      ...sideOf(row, row.spot, countries),
      minor: size.y < SMALL && !row.crossed,
    });
  }
  // No label leaves the frame, and of the border's thousands of points most lie outside.
  const seen = map.getBounds();
  const [west, south, east, north] = [
    seen.getWest(),
    seen.getSouth(),
    seen.getEast(),
    seen.getNorth(),
  ];
  const lines = border
    .filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north)
    .map((at) => layerPoint(map, at));
  const names = countries.map(({ code, spots }) => {
    const { width, height } = sizeOf(labels.get(code));
    const boxes = spots
      .map((at) => layerPoint(map, at))
      .map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }));
    return { code, boxes };
  });
  return { wanted, frame, taken, areas, lines, names };
}

/** Where the labels go in it. */
export function layOut({
  wanted,
  frame,
  taken,
  areas,
  lines,
  names,
}: Room): ReadonlyMap<string, Placed> {
  const placed = new Map(placeLabels(wanted, frame, taken, lines));
  // The names of the countries take the room that is left.
  for (const { code, boxes } of names) {
    const full = [...taken, ...areas, ...placed.values()];
    const free = boxes.find(
      (box) =>
        isInside(box, frame) &&
        !full.some((other) => overlaps(box, other)) &&
        !lines.some((at) => contains(box, at)),
    );
    if (free) placed.set(code, { ...free, leader: undefined });
  }
  return placed;
}

/** Towards the middle of its country, away from the border; a place of two countries to the west. */
function sideOf(
  { countries: [code, other] }: PlaceRow,
  { lon }: Spot,
  countries: readonly CountryName[],
): Pick<Wanted, "prefer" | "strict"> {
  const [middle] = countries.find((country) => country.code === code)?.spots ?? [];
  if (other !== undefined || !middle) return { prefer: "left" };
  return { prefer: middle[0] > lon ? "right" : "left", strict: true };
}

/** Pixels of a place's uncertainty: measured along the meridian, where a degree is 111 km. */
function radiusOf(map: LeafletMap, { lon, lat, uncertainty }: Spot, at: Point): number {
  return Math.abs(layerPoint(map, [lon, lat + uncertainty / 111_195]).y - at.y);
}

function sizeOf(label: HTMLElement | undefined): { width: number; height: number } {
  return { width: label?.offsetWidth ?? 0, height: label?.offsetHeight ?? 0 };
}
