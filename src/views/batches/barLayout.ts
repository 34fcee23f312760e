import type { BatchRow } from "../../derive/batchRows.ts";
import { t } from "../../language/translate.ts";
import { formatQuantity } from "../format.ts";
import { type Box, LINE, overlaps, spread, textWidth } from "../place.ts";
import { barTicks, lengthOf } from "./panelTicks.ts";
import type { TimeScale } from "./timeScale.ts";

/** One bar, in pixels of the plot: x from its left, heights from its base. */
export interface Bar {
  readonly row: BatchRow;
  /** Centre: the middle of its days, moved aside only as far as its neighbours need. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** What the pointer may hit: as far as half way to the neighbours. */
  readonly slot: { readonly from: number; readonly to: number };
  /** The days of a batch that took several, drawn as a bracket under the base. */
  readonly bracket: { readonly from: number; readonly to: number } | undefined;
  readonly label: BarLabel | undefined;
}

export interface BarLabel {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Base line of the first line of text, from the top of the plot. */
  readonly y: number;
}

export interface BarLayout {
  readonly bars: readonly Bar[];
  readonly ticks: readonly number[];
}

/** Room above the plot for the labels of its highest bars. */
export const HEADROOM = 34;
const WIDEST = 9;
const NARROWEST = 2.5;
const GAP = 1;
const NAMED = 5;
const SLOT = 14;
/** Where the heading of the panel stands, over the axis and the top left of the plot. */
function headingBox({ left }: TimeScale): Box {
  const right = textWidth(t("People in each batch")) - left;
  return { left: -left, right, top: -HEADROOM, bottom: -HEADROOM + LINE + 2 };
}

/**
 * Bars of the batches that are added and whose day is known, each at its days; labels on as many of
 * the largest as there is room for, with names on a few.
 */
export function layBars(rows: readonly BatchRow[], time: TimeScale, height: number): BarLayout {
  const ticks = barTicks(rows);
  const top = ticks.at(-1) ?? 1;
  const wide = Math.min(Math.max(time.perDay * 0.85, NARROWEST), WIDEST);
  // Where that is too wide for all of them, as wide as leaves room for each.
  const pitch = Math.min(wide + GAP, time.plot / rows.length);
  const width = Math.max(pitch - GAP, (pitch * NARROWEST) / (NARROWEST + GAP));
  const wanted = rows
    .map((row) => ({ row, centre: (time.at(row.span.first) + time.at(row.span.last + 1)) / 2 }))
    .toSorted((a, b) => a.centre - b.centre);
  const centres = spread(
    wanted.map(({ centre }) => centre),
    pitch,
    time.plot,
  );
  const bars = wanted.map(({ row, centre }, index): Bar => {
    const days = row.span.last > row.span.first;
    const x = centres[index] ?? centre;
    return {
      row,
      x,
      width,
      slot: {
        from: Math.max(x - SLOT, (x + (centres[index - 1] ?? -Infinity)) / 2),
        to: Math.min(x + SLOT, (x + (centres[index + 1] ?? Infinity)) / 2),
      },
      height: (lengthOf(row.figure.quantity) / top) * height,
      bracket: days ? { from: time.at(row.span.first), to: time.at(row.span.last + 1) } : undefined,
      label: undefined,
    };
  });
  return { bars: labelled(bars, time, height), ticks };
}

/** Gives labels to the largest bars first, where they cover neither a bar nor another label. */
function labelled(bars: readonly Bar[], time: TimeScale, height: number): readonly Bar[] {
  const { plot } = time;
  const taken: Box[] = [
    headingBox(time),
    ...bars.map((bar) => ({
      left: bar.x - bar.width / 2 - 1,
      right: bar.x + bar.width / 2 + 1,
      top: height - bar.height - 2,
      bottom: height,
    })),
  ];
  const labels = new Map<Bar, BarLabel>();
  const largest = bars.toSorted((a, b) => b.height - a.height);
  for (const [order, bar] of largest.entries()) {
    for (const label of candidates(bar, order < NAMED, plot, height)) {
      const box = boxOf(label);
      const inside =
        box.left >= 0 && box.right <= plot && box.top >= -HEADROOM && box.bottom <= height + 2;
      if (!inside || taken.some((other) => overlaps(other, box))) continue;
      labels.set(bar, label);
      taken.push(box);
      break;
    }
  }
  return bars.map((bar) => {
    const label = labels.get(bar);
    return label ? { ...bar, label } : bar;
  });
}

/** Places for a bar's label, best first: over it, then beside its top; named, then bare. */
function candidates(bar: Bar, named: boolean, plot: number, height: number): BarLabel[] {
  const { row } = bar;
  const number = `${formatQuantity(row.figure.quantity)}${row.figure.formula ? "†" : ""}`;
  const top = height - bar.height;
  const room = plot < NARROW_PLOT ? [] : [[number, row.label]];
  const side = bar.width / 2 + 4;
  return [...(named ? room : []), [number]].flatMap((lines): BarLabel[] => {
    const over = top - 5 - (lines.length - 1) * LINE;
    const beside = Math.min(top + LINE - 4, height - 2);
    return [
      { lines, anchor: "middle", x: bar.x, y: over },
      { lines, anchor: "start", x: bar.x - bar.width / 2, y: over },
      { lines, anchor: "end", x: bar.x + bar.width / 2, y: over },
      { lines, anchor: "start", x: bar.x + side, y: beside },
      { lines, anchor: "end", x: bar.x - side, y: beside },
    ];
  });
}

const NARROW_PLOT = 420;

function boxOf({ lines, anchor, x, y }: BarLabel): Box {
  const width = Math.max(...lines.map(textWidth));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    left: left - 2,
    right: left + width + 2,
    top: y - LINE + 3,
    bottom: y + (lines.length - 1) * LINE + 3,
  };
}
