import type { Land, Line, LonLat } from "../../dataset/basemap.ts";

/** Cells across and down in which a spot for a country's name is sought. */
const CELLS = 15;

/**
 * Where the name of a land may stand inside a box: points of a grid that are on the land, the one
 * first that is farthest from the box's edges and from all that has to stay clear. In degrees.
 *
 * @param clear places and points of the border
 */
export function landSpots(
  land: Land,
  [west, south, east, north]: readonly [number, number, number, number],
  clear: readonly LonLat[],
): readonly LonLat[] {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const spots: { at: LonLat; room: number }[] = [];
  for (let column = 1; column < CELLS; column++) {
    for (let row = 1; row < CELLS; row++) {
      const lon = west + ((east - west) * column) / CELLS;
      const lat = south + ((north - south) * row) / CELLS;
      if (!isOn(land, [lon, lat])) continue;
      const room = Math.min(
        (lon - west) * shrink,
        (east - lon) * shrink,
        lat - south,
        north - lat,
        ...clear.map(([x, y]) => Math.hypot((x - lon) * shrink, y - lat)),
      );
      spots.push({ at: [lon, lat], room });
    }
  }
  return spots.toSorted((a, b) => b.room - a.room).map(({ at }) => at);
}

/** Whether a line from the point to the east crosses the outlines an odd number of times. */
function isOn({ polygons }: Land, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [from, to] of stepsOf(ring)) {
      const passes = from[1] > lat !== to[1] > lat;
      const at = from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
      if (passes && lon < at) inside = !inside;
    }
  }
  return inside;
}

function stepsOf(ring: Line): (readonly [LonLat, LonLat])[] {
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at];
    return from ? [[from, to] as const] : [];
  });
}
