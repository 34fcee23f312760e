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
  const outline = land.polygons.flat().flatMap(stepsOf);
  const spots: { at: LonLat; room: number }[] = [];
  for (let row = 1; row < CELLS; row++) {
    const lat = south + ((north - south) * row) / CELLS;
    const crossed = crossings(outline, lat);
    for (let column = 1; column < CELLS; column++) {
      const lon = west + ((east - west) * column) / CELLS;
      const isOnLand = crossed.filter((x) => lon < x).length % 2 === 1;
      if (!isOnLand) continue;
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

type Step = readonly [LonLat, LonLat];

/** Where a parallel crosses an outline, in degrees of longitude: a point is inside between two. */
function crossings(outline: readonly Step[], lat: number): readonly number[] {
  return outline
    .filter(([from, to]) => from[1] > lat !== to[1] > lat)
    .map(([from, to]) => from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
}

function stepsOf(ring: Line): Step[] {
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at];
    return from ? [[from, to] as const] : [];
  });
}
