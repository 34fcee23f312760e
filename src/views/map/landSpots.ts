import type { Land, Line, LonLat } from "../../dataset/basemap.ts";

/** Cells across and down in which a spot for a country's name is sought. */
const CELLS = 15;
/** Of points that are nearer to one another than this part of a cell, one will do. */
const FINER = 8;

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
  const thinned = apart(clear, (east - west) / CELLS / FINER);
  const spots: { at: LonLat; room: number }[] = [];
  for (let row = 1; row < CELLS; row++) {
    const lat = south + ((north - south) * row) / CELLS;
    const crossed = crossings(outline, lat);
    for (let column = 1; column < CELLS; column++) {
      const lon = west + ((east - west) * column) / CELLS;
      const isOnLand = crossed.filter((x) => lon < x).length % 2 === 1;
      if (!isOnLand) continue;
      const edge = Math.min((lon - west) * shrink, (east - lon) * shrink, lat - south, north - lat);
      let room = edge * edge;
      for (const [x, y] of thinned) {
        const across = (x - lon) * shrink;
        room = Math.min(room, across * across + (y - lat) * (y - lat));
      }
      spots.push({ at: [lon, lat], room });
    }
  }
  return spots.toSorted((a, b) => b.room - a.room).map(({ at }) => at);
}

/** One of the points in each square of a grid: a border has thousands, and each cell would try all. */
function apart(points: readonly LonLat[], size: number): readonly LonLat[] {
  const squares = new Map<string, LonLat>();
  for (const point of points) {
    squares.set(`${Math.round(point[0] / size)} ${Math.round(point[1] / size)}`, point);
  }
  return [...squares.values()];
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
