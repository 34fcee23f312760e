import type { Land, Line, LonLat } from "../../dataset/basemap.ts";

/** Cells across and down in which a spot for a country's name is sought. */
const CELLS = 15;
/** Of points that are nearer to one another than this part of a cell, one will do. */
const FINER = 8;

/**
 * Where the name of a land may stand inside a box: points of a grid that are on the land, the one
 * first that is farthest from the box's edges and from all that has to stay clear. In degrees.
 *
 * @param clear places and points of the border, `apart` from one another
 */
export function landSpots(
  land: Land,
  [west, south, east, north]: readonly [number, number, number, number],
  clear: readonly LonLat[],
): readonly LonLat[] {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const parallels = Array.from(
    { length: CELLS },
    (_, row) => south + ((north - south) * row) / CELLS,
  );
  const crossed = crossings(land.polygons.flat(), parallels);
  const spots: { at: LonLat; room: number }[] = [];
  for (let row = 1; row < CELLS; row++) {
    const lat = parallels[row] ?? south;
    const across = crossed[row] ?? [];
    for (let column = 1; column < CELLS; column++) {
      const lon = west + ((east - west) * column) / CELLS;
      const isOnLand = across.filter((x) => lon < x).length % 2 === 1;
      if (!isOnLand) continue;
      const edge = Math.min((lon - west) * shrink, (east - lon) * shrink, lat - south, north - lat);
      let room = edge * edge;
      for (const point of clear) {
        const dx = (point[0] - lon) * shrink;
        const dy = point[1] - lat;
        room = Math.min(room, dx * dx + dy * dy);
      }
      spots.push({ at: [lon, lat], room });
    }
  }
  return spots.toSorted((a, b) => b.room - a.room).map(({ at }) => at);
}

/** One of the points in each square of a grid: a border has thousands, and each cell would try all. */
export function apart(
  points: readonly LonLat[],
  [west, , east]: readonly [number, number, number, number],
): readonly LonLat[] {
  const size = (east - west) / CELLS / FINER;
  const squares = new Map<string, LonLat>();
  for (const point of points) {
    squares.set(`${Math.round(point[0] / size)} ${Math.round(point[1] / size)}`, point);
  }
  return [...squares.values()];
}

/**
 * Where evenly spaced parallels cross rings, in degrees of longitude, for each parallel: a point is
 * inside between two. Each ring is walked once, and of its thousands of steps few cross any.
 */
function crossings(rings: readonly Line[], parallels: readonly number[]): readonly number[][] {
  const crossed = parallels.map((): number[] => []);
  const [south = 0, next = 1] = parallels;
  /** How many parallels, from the south, a point lies north of. */
  const rowsUnder = (lat: number) =>
    Math.min(Math.max(Math.ceil((lat - south) / (next - south)), 0), parallels.length);
  for (const ring of rings) {
    let [from] = ring;
    let a = from ? rowsUnder(from[1]) : 0;
    for (const to of ring) {
      if (!from) break;
      const b = rowsUnder(to[1]);
      for (let row = Math.min(a, b); row < Math.max(a, b); row += 1) {
        const part = ((parallels[row] ?? 0) - from[1]) / (to[1] - from[1]);
        crossed[row]?.push(from[0] + part * (to[0] - from[0]));
      }
      from = to;
      a = b;
    }
  }
  return crossed;
}
