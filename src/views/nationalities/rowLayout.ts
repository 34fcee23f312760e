import { extentOf } from "../../derive/bounds.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { t } from "../../language/translate.ts";
import { formatFigure, formatNumber } from "../format.ts";
import { LINE, textWidth, ticksTo } from "../place.ts";

/** Log: each gridline ten times the last, for dots. Linear: from zero, for bars. */
export type Scale = "log" | "linear";

/** Where the columns of the drawing stand, in pixels from its left. */
export interface RowLayout {
  readonly width: number;
  /** Left of the plot, after the names. */
  readonly plot: number;
  readonly plotWidth: number;
  /**
   * Right edges of the columns of men and of women; absent where no row is split, and where they would
   * leave no plot: the table has them.
   */
  readonly men: number | undefined;
  readonly women: number | undefined;
  readonly ticks: readonly number[];
  /** Of the ticks, those whose number has room beside the one before. */
  readonly numbered: ReadonlySet<number>;
  /** Pixels from the left of the plot; zero on a log scale, which has none, stands at its left. */
  readonly at: (value: number) => number;
}

/** Height of a row: small, so that all of a long list is in view. */
const ROW = 17;
/** Rows in a room of fixed height: lower ones touch, higher ones fall apart. */
const LOWEST = 15;
const HIGHEST = 26;
/** Room over the rows for the names of the columns, and under them for the axis. */
export const HEAD = 18;
export const FOOT = 20;
const NARROW = 480;
/** Between the columns of men and of women. */
const COLUMN_GAP = 8;
/** Between their heads: words, of which some have letters wider than most. */
const HEAD_GAP = 16;
/** Between the numbers of two ticks. */
const TICK_GAP = 4;
/** Room for the end of a mark before its number. */
const MARK = 18;
/** Of a plot in which marks can be told apart. */
const LEAST = 32;

/**
 * Names at the left, the plot, room for the number behind the furthest mark, then men and women. A
 * bar's length can only be read from zero on a linear scale, so a log scale has dots, never bars.
 */
export function layRows(rows: readonly TallyRowView[], scale: Scale, width: number): RowLayout {
  const highest = Math.max(1, ...rows.flatMap(valuesOf));
  const plot = width < NARROW ? 92 : 110;
  const parts = rows.flatMap(({ men, women }) => [men, women].filter((part) => part !== undefined));
  const widest = Math.max(0, ...parts.map((part) => textWidth(formatFigure(part))));
  const head = textWidth(t("women")) + HEAD_GAP;
  const column = Math.max(width < NARROW ? 42 : 54, widest + COLUMN_GAP, head);
  const number = Math.max(0, ...rows.map(({ figure }) => textWidth(formatFigure(figure)))) + MARK;
  const whole = width - plot - number;
  const beside = whole - column * 2 + COLUMN_GAP;
  const split = beside >= LEAST && rows.some((row) => row.men ?? row.women);
  const plotWidth = Math.max(split ? beside : whole, 1);
  const ticks = scale === "log" ? powersTo(highest) : ticksTo(highest, width < NARROW ? 2 : 5);
  const top = scale === "log" ? highest : (ticks.at(-1) ?? 1);
  const at = (value: number) =>
    scale === "log"
      ? (Math.log10(Math.max(value, 1)) / Math.max(Math.log10(top), 1)) * plotWidth
      : (value / top) * plotWidth;
  const shown = ticks.filter((tick) => tick <= top);
  return {
    width,
    plot,
    plotWidth,
    men: split ? width - column : undefined,
    women: split ? width : undefined,
    ticks: shown,
    numbered: numberedOf(shown, at),
    at,
  };
}

function numberedOf(ticks: readonly number[], at: (value: number) => number): ReadonlySet<number> {
  const numbered = new Set<number>();
  let free = -Infinity;
  for (const tick of ticks) {
    const half = textWidth(formatNumber(tick)) / 2;
    if (at(tick) - half < free) continue;
    numbered.add(tick);
    free = at(tick) + half + TICK_GAP;
  }
  return numbered;
}

/**
 * How many rows are drawn and how high each is: all as it comes, or as many as a room of fixed height
 * holds, which then fill it.
 */
export function pitchRows(
  count: number,
  height: number | undefined,
): { readonly drawn: number; readonly pitch: number } {
  if (height === undefined) return { drawn: count, pitch: ROW };
  const room = height - HEAD - FOOT;
  if (room >= count * LOWEST) {
    return { drawn: count, pitch: Math.min(Math.floor(room / Math.max(count, 1)), HIGHEST) };
  }
  // With a line that says that there are more.
  return { drawn: Math.max(1, Math.floor((room - LINE) / LOWEST)), pitch: LOWEST };
}

function valuesOf({ figure, rivals }: TallyRowView): number[] {
  return [figure, ...rivals.map((rival) => rival.figure)].flatMap(
    ({ quantity }) => extentOf(quantity)?.to ?? [],
  );
}

function powersTo(highest: number): number[] {
  const last = Math.floor(Math.log10(highest));
  return Array.from({ length: last + 1 }, (_, power) => 10 ** power);
}
