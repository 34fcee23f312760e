import { memo, useId, useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { EventMark } from "../../derive/batches.ts";
import { BarMarkDefs } from "../BarMark.tsx";
import { AXES, CHART, ChartInSteps, SHAPES } from "../ChartInSteps.tsx";
import type { Reader } from "../MarkLink.tsx";
import { textWidth } from "../place.ts";
import { type BarLayout, HEADROOM } from "./barLayout.ts";
import { BatchBar, UNDER } from "./BatchBar.tsx";
import { PlotLines } from "./PlotLines.tsx";
import type { TimeScale } from "./timeScale.ts";

const AXIS_TEXT = 22;

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
    <ChartInSteps {...{ active, onActive, href }}>
      {(step) => <Bars {...drawn} step={step} />}
    </ChartInSteps>
  );
}

const Bars = memo(function Bars({
  layout: { bars, ticks },
  time,
  height,
  events,
  step,
}: {
  readonly layout: BarLayout;
  readonly time: TimeScale;
  readonly height: number;
  readonly events: readonly EventMark[];
  /** How much of it is there by now. */
  readonly step: number;
}) {
  const defs = useId();
  const top = ticks.at(-1) ?? 1;
  // Recharts lays out anew what is not the same as before.
  const data = useMemo(
    () =>
      bars.map((bar) => ({
        day: time.first + bar.x / time.perDay,
        people: (bar.height / height) * top,
      })),
    [bars, time, height, top],
  );
  const { margin, days } = useMemo(() => {
    const { left, right, first, last } = time;
    const margin = { top: HEADROOM, right, bottom: UNDER + AXIS_TEXT, left };
    return { margin, days: [first, last] as const };
  }, [time]);
  const people = useMemo(() => [0, top] as const, [top]);
  const base = HEADROOM + height;
  const drawBar = ({ index }: { readonly index: number }) => {
    const bar = bars[index];
    return bar ? (
      <BatchBar
        bar={bar}
        left={time.left}
        base={base}
        defs={defs}
        scale={(value) => (value / top) * height}
      />
    ) : (
      <g />
    );
  };
  const size = {
    width: time.left + time.plot + time.right,
    height: base + UNDER + AXIS_TEXT,
  };
  const behind = (
    <>
      <BarMarkDefs id={defs} />
      <PlotLines time={time} ticks={ticks} events={events} from={HEADROOM} to={base} />
      {time.months.map(({ day }) => (
        <text key={day} x={time.left + time.at(day) + BESIDE} y={base + UNDER + 12}>
          {monthWords(day, time)}
        </text>
      ))}
    </>
  );
  if (step < CHART) return <svg {...size}>{behind}</svg>;
  return (
    <BarChart {...size} margin={margin} data={data} accessibilityLayer={false}>
      {behind}
      {step >= AXES && (
        <>
          <XAxis type="number" dataKey="day" domain={days} hide niceTicks="none" />
          <YAxis type="number" domain={people} hide niceTicks="none" />
        </>
      )}
      {step >= SHAPES && (
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
