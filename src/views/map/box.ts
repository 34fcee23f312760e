/** Points, boxes and lines of a drawing: all lengths in pixels, y downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Nothing is printed closer to the edge, in pixels. */
const MARGIN = 6;

export function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x + MARGIN &&
    box.y >= frame.y + MARGIN &&
    box.x + box.width <= frame.x + frame.width - MARGIN &&
    box.y + box.height <= frame.y + frame.height - MARGIN
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

export function nearestPoint(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** True when a straight line runs over a box (Liang and Barsky's clipping, 1984). */
export function crosses(from: Point, to: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, step, low, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    if (step === 0 && (start < low || start > low + size)) return false;
    if (step === 0) continue;
    const [near, far] = [(low - start) / step, (low + size - start) / step];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter <= leave;
}
