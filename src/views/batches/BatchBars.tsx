import { memo, useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { EventMark } from "../../derive/batches.ts";
import { BarMarkDefs } from "../BarMark.tsx";
import { formatNumber } from "../format.ts";
import { type Reader, ReaderOfMarks } from "../MarkLink.tsx";
import { textWidth } from "../place.ts";
import { type BarLayout, HEADROOM } from "./barLayout.ts";
import { BatchBar, UNDER } from "./BatchBar.tsx";
import { PlotLines } from "./PlotLines.tsx";
import type { TimeScale } from "./timeScale.ts";
import { useDrawingStep } from "../useDrawingStep.ts";

const AXIS_TEXT = 22;
/** The steps in which it is first drawn, after its lines. */
const AXES = 1;
const BARS = 2;

/**
 * The sizes of the batches as bars on the time axis. Each is a link for the pointer; the keyboard
 * has the list of marks instead.
 */
export function BatchBars({
  active,
  onActive,
  href,
  ...drawn
}: Reader & {
  readonly layout: BarLayout;
  readonly time: TimeScale;
  /** Of the plot alone. */
  readonly height: number;
  readonly events: readonly EventMark[];
}) {
  return (
    <ReaderOfMarks value={{ active, onActive, href }}>
      <Bars {...drawn} />
    </ReaderOfMarks>
  );
}

const Bars = memo(function Bars({
  layout: { bars, ticks },
  time,
  height,
  events,
}: {
  readonly layout: BarLayout;
  readonly time: TimeScale;
  readonly height: number;
  readonly events: readonly EventMark[];
}) {
  const defs = useId();
  const step = useDrawingStep(BARS);
  const top = ticks.at(-1) ?? 1;
  const monthTick = ({ x, y, payload: { value: day } }: TickAt) => (
    <text x={Number(x) + BESIDE} y={Number(y) + UNDER + 4}>
      {monthWords(day, time)}
    </text>
  );
  const drawBar = ({ index }: { readonly index: number }) => {
    const bar = bars[index];
    return bar ? (
      <BatchBar
        bar={bar}
        left={time.left}
        base={HEADROOM + height}
        defs={defs}
        scale={(value) => (value / top) * height}
      />
    ) : (
      <g />
    );
  };
  return (
    <BarChart
      width={time.left + time.plot + time.right}
      height={HEADROOM + height + UNDER + AXIS_TEXT}
      margin={{ top: HEADROOM, right: time.right, bottom: UNDER, left: 0 }}
      data={bars.map((bar) => ({
        day: time.first + bar.x / time.perDay,
        people: (bar.height / height) * top,
      }))}
      accessibilityLayer={false}
    >
      <BarMarkDefs id={defs} />
      <PlotLines time={time} ticks={ticks} events={events} from={HEADROOM} to={HEADROOM + height} />
      {step >= AXES && (
        <>
          <XAxis
            type="number"
            dataKey="day"
            domain={[time.first, time.last]}
            ticks={time.months.map(({ day }) => day)}
            interval={0}
            height={AXIS_TEXT}
            tickLine={false}
            axisLine={false}
            tick={monthTick}
          />
          <YAxis
            type="number"
            width={time.left}
            domain={[0, top]}
            ticks={[...ticks]}
            interval={0}
            tickLine={false}
            axisLine={false}
            tickFormatter={formatNumber}
          />
        </>
      )}
      {step >= BARS && (
        <Bar dataKey="people" isAnimationActive={false} shape={drawBar} zIndex={0} />
      )}
    </BarChart>
  );
});

/** In short where months are narrow, and as far as it fits before the drawing ends. */
function monthWords(day: number, { perDay, plot, right, at, months }: TimeScale): string {
  const { long = "", short = "" } = months.find((month) => month.day === day) ?? {};
  const room = plot + right - at(day) - BESIDE;
  const names = perDay < 3 ? [short] : [long, short];
  return names.find((name) => textWidth(name) <= room) ?? "";
}

/** From the line of a month to its name. */
const BESIDE = 3;

interface TickAt {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}
