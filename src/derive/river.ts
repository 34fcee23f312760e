/**
 * The border river as a rule under the headline: its true line, turned so that it runs from left to
 * right and drawn flatter than it is.
 */
export interface RiverRule {
  /** SVG path data in a box of `width` by `height`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Height of a bend on the page for its true height: the rule is drawn flatter than the river. */
const FLATTEN = 0.35;
const WIDTH = 1000;

/**
 * @param line longitude and latitude in degrees, from mouth or source to the other end
 * @returns undefined when there are fewer than two points
 */
export function deriveRiverRule(
  line: readonly (readonly [lon: number, lat: number])[],
): RiverRule | undefined {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 2) return undefined;
  // Degrees of longitude are shorter than those of latitude away from the equator.
  const shrink = Math.cos((((first[1] + last[1]) / 2) * Math.PI) / 180);
  const flat = line.map(([lon, lat]) => [lon * shrink, lat] as const);
  const [x0, y0] = [first[0] * shrink, first[1]];
  const turn = -Math.atan2(last[1] - y0, last[0] * shrink - x0);
  const turned = flat.map(([x, y]) => ({
    x: (x - x0) * Math.cos(turn) - (y - y0) * Math.sin(turn),
    y: -((x - x0) * Math.sin(turn) + (y - y0) * Math.cos(turn)) * FLATTEN,
  }));
  const xs = turned.map((point) => point.x);
  const ys = turned.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const scale = WIDTH / (Math.max(...xs) - left);
  const path = turned
    .map(
      (at, i) =>
        `${i === 0 ? "M" : "L"}${((at.x - left) * scale).toFixed(1)} ${((at.y - top) * scale).toFixed(1)}`,
    )
    .join("");
  return { path, width: WIDTH, height: Math.ceil((Math.max(...ys) - top) * scale) };
}
