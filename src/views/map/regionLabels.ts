import { formatFigure } from "../format.ts";
import { LINE, textWidth } from "../place.ts";
import type { Box, Point } from "./box.ts";
import type { Placed, Wanted } from "./labelPositions.ts";
import { mayStandBeside } from "./mayStandBeside.ts";
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

/** The places with their names; undefined where not every name fits beside its mark. */
export function labelWithNames(plan: RegionPlan): RegionLabels | undefined {
  const labelling = labellingOf(plan.unlabelled, plan);
  const { marks, wanted, frame, taken } = labelling;
  const needed = wanted.filter((_, at) => marks[at]?.role !== "way");
  if (!mayStandBeside(needed, frame, taken)) return undefined;
  const labelled = withLabels(labelling);
  return labelled.every(({ role, label }) => role === "way" || (label && !label.leader))
    ? { marks: labelled, codes: [] }
    : undefined;
}

/** The places with codes in place of names. */
export function labelWithCodes(plan: RegionPlan): RegionLabels {
  const { unlabelled } = plan;
  const coded = unlabelled.map((mark) => ({ ...mark, name: mark.code ?? mark.name }));
  return {
    marks: withLabels(labellingOf(coded, plan)),
    codes: unlabelled.flatMap(({ code, name }) => (code === undefined ? [] : [{ code, name }])),
  };
}

/** What there is to label, and in which room. */
interface Labelling {
  readonly marks: readonly Omit<RegionMark, "label">[];
  /** The label of each mark, in the same order. */
  readonly wanted: readonly Wanted[];
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Point[];
}

function labellingOf(
  unlabelled: readonly Unlabelled[],
  { width, height, ends, lines }: RegionPlan,
): Labelling {
  const marks = unlabelled.map(({ key, at, role, name }) => {
    const route = ends.get(key);
    return { key, at, role, lines: route ? [name, formatFigure(route.figure)] : [name] };
  });
  return {
    marks,
    wanted: marks.map(({ key, at, lines }) => ({
      key,
      at,
      radius: RADIUS,
      width: Math.max(...lines.map(textWidth)),
      height: lines.length * LINE,
      prefer: at.x < width * 0.6 ? "left" : "right",
    })),
    frame: { x: 0, y: 0, width, height },
    taken: marks.map(({ at: { x, y } }) => ({
      x: x - RADIUS,
      y: y - RADIUS,
      width: 2 * RADIUS,
      height: 2 * RADIUS,
    })),
    lines: lines.flatMap(([from, to]) => pointsBetween(from, to)),
  };
}

function withLabels({ marks, wanted, frame, taken, lines }: Labelling): readonly RegionMark[] {
  const placed = placeLabels(wanted, frame, taken, lines);
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
