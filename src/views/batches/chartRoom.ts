/** What of the drawing is shown, and how high its bars are, in pixels of the plot. */
export interface ChartRoom {
  readonly bars: number;
  /** The panel of the running total over the bars. */
  readonly hasTotal: boolean;
  /** The lanes of words: events over the plot, and under it what has no day or is not added. */
  readonly hasLanes: boolean;
}

const BARS = 150;
/** What stands around the bars: headroom, brackets, axis, a line of what is not drawn. */
const AROUND = 82;
/** Height of the running total's plot, and with its heading. */
export const TOTAL = 56;
const TOTAL_IN_ALL = 112;
/** Lower bars cannot be told apart. */
const LOWEST = 90;

/**
 * As it comes, all is shown. In a room of fixed height, as on a slide, the bars fill it; the running
 * total is there where both have room, and what the lanes say is left to the table.
 */
export function chartRoom(height: number | undefined): ChartRoom {
  if (height === undefined) return { bars: BARS, hasTotal: true, hasLanes: true };
  const hasTotal = height >= TOTAL_IN_ALL + AROUND + BARS;
  const room = height - AROUND - (hasTotal ? TOTAL_IN_ALL : 0);
  return { bars: Math.max(room, LOWEST), hasTotal, hasLanes: false };
}
