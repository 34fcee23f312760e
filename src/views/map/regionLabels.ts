import { formatFigure } from "../format.ts";
import { LINE, textWidth } from "../place.ts";
import type { Point } from "./box.ts";
import type { Placed } from "./labelPositions.ts";
import { placeLabels } from "./placeLabels.ts";
import { far, type RegionPlan, type Unlabelled } from "./regionLayout.ts";

/** A place on the map of the region, with what its label says. */
export interface RegionMark extends Pick<Unlabelled, "key" | "at" | "role"> {
  readonly lines: readonly string[];
  /** Absent where there is no room: the list of marks has it. */
  readonly label: Placed | undefined;
}

/** The places with their labels. */
export interface RegionLabels {
  readonly marks: readonly RegionMark[];
  /** Airports that are marked by their codes, for lack of room, with their names. */
  readonly codes: readonly { readonly code: string; readonly name: string }[];
}

const RADIUS = 4;

/** The places with their names, as many as there is room for. */
export function labelWithNames(plan: RegionPlan): RegionLabels {
  return { marks: withLabels(plan.unlabelled, plan), codes: [] };
}

/** Codes stand in for names where not every name fits beside its mark. */
export function labelWithCodes(plan: RegionPlan, named: RegionLabels): RegionLabels {
  if (named.marks.every(({ role, label }) => role === "way" || (label && !label.leader)))
    return named;
  const { unlabelled } = plan;
  return {
    marks: withLabels(
      unlabelled.map((mark) => ({ ...mark, name: mark.code ?? mark.name })),
      plan,
    ),
    codes: unlabelled.flatMap(({ code, name }) => (code === undefined ? [] : [{ code, name }])),
  };
}

function withLabels(
  unlabelled: readonly Unlabelled[],
  { width, height, ends, lines }: RegionPlan,
): readonly RegionMark[] {
  const frame = { x: 0, y: 0, width, height };
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
    lines.flatMap(([from, to]) => pointsBetween(from, to)),
  );
  return marks.map((mark) => ({ ...mark, label: placed.get(mark.key) }));
}

/** Points along a line, some pixels apart. */
function pointsBetween(a: Point, b: Point): Point[] {
  const count = Math.ceil(far(a, b) / 12);
  return Array.from({ length: count }, (_, at) => ({
    x: a.x + ((b.x - a.x) * at) / count,
    y: a.y + ((b.y - a.y) * at) / count,
  }));
}
