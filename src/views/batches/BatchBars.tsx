import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { useId } from "react";
import type { EventMark } from "../../derive/batches.ts";
import { BarMark, BarMarkDefs } from "../BarMark.tsx";
import { formatNumber } from "../format.ts";
import { formatMonth, formatShortMonth } from "../formatDate.ts";
import { LINE, textWidth } from "../place.ts";
import { type Bar as BarBox, type BarLayout, HEADROOM } from "./barLayout.ts";
import type { TimeScale } from "./timeScale.ts";

/** Pixels under the base, for the brackets of batches that took several days. */
const UNDER = 10;
const AXIS_TEXT = 22;

/**
 * The sizes of the batches as bars on the time axis. Each is a link for the pointer; the keyboard
 * has the list of marks instead.
 */
export function BatchBars({
  layout,
  time,
  height,
  events,
  active,
  onActive,
  href,
}: {
  readonly layout: BarLayout;
  readonly time: TimeScale;
  /** Of the plot alone. */
  readonly height: number;
  readonly events: readonly EventMark[];
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly href: (bar: BarBox) => string;
}) {
  const defs = useId();
  const { bars, ticks } = layout;
  const top = ticks.at(-1) ?? 1;
  const monthTick = ({ x, y, payload: { value: day } }: TickAt) => (
    <text x={Number(x) + 3} y={Number(y) + UNDER + 4}>
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
        muted={active !== undefined && active !== bar.row.id}
        onActive={onActive}
        href={href(bar)}
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
      {/* Else Recharts measures the text of a tick for each batch, for lines that are not drawn. */}
      <CartesianGrid vertical={false} verticalCoordinatesGenerator={() => []} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[time.first, time.last]}
        ticks={[...time.months]}
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
      {time.months.map((day) => (
        <ReferenceLine zIndex={-50} key={day} x={day} className="batch-chart-month" />
      ))}
      {events.map((event) => (
        <ReferenceLine
          zIndex={-50}
          key={event.label}
          x={event.first}
          className="batch-chart-event"
        />
      ))}
      <ReferenceLine y={0} className="batch-chart-base" />
      <Bar dataKey="people" isAnimationActive={false} shape={drawBar} />
    </BarChart>
  );
}

/** In short where months are narrow, or where the drawing ends before the whole name does. */
function monthWords(day: number, { perDay, plot, right, at }: TimeScale): string {
  const name = formatMonth(day);
  const room = plot + right - at(day);
  return perDay < 3 || textWidth(name) > room ? formatShortMonth(day) : name;
}

interface TickAt {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

function BatchBar({
  bar,
  left,
  base,
  defs,
  scale,
  muted,
  onActive,
  href,
}: {
  readonly bar: BarBox;
  readonly left: number;
  readonly base: number;
  readonly defs: string;
  readonly scale: (value: number) => number;
  readonly muted: boolean;
  readonly onActive: (key: string | undefined) => void;
  readonly href: string;
}) {
  const { row, label, bracket } = bar;
  const x = left + bar.x;
  return (
    // The drawing is hidden from assistive technology and the list of marks has the same link.
    <a
      className="batch-chart-bar"
      href={href}
      tabIndex={-1}
      data-muted={muted || undefined}
      onPointerEnter={() => onActive(row.id)}
      onPointerLeave={() => onActive(undefined)}
    >
      <rect
        className="batch-chart-slot"
        x={left + bar.slot.from}
        y={HEADROOM}
        width={bar.slot.to - bar.slot.from}
        height={base - HEADROOM + UNDER}
      />
      <g transform={`translate(${x} ${base}) rotate(-90)`}>
        <BarMark
          figure={row.figure}
          state={row.figure.accounts ? "disputed" : row.state}
          accounts={row.figure.accounts?.map(({ quantity }) => quantity) ?? []}
          thickness={bar.width}
          scale={scale}
          defs={defs}
        />
      </g>
      {bracket && (
        <path
          className="batch-chart-bracket"
          d={`M${left + bracket.from} ${base + 3}v3H${left + bracket.to}v-3`}
        />
      )}
      {label && (
        <text
          className="batch-chart-label"
          data-disputed={row.figure.accounts ? true : undefined}
          x={left + label.x}
          y={HEADROOM + label.y}
          textAnchor={label.anchor}
        >
          {label.lines.map((line, index) => (
            <tspan
              key={line}
              x={left + label.x}
              dy={index === 0 ? 0 : LINE}
              className={index === 0 ? "batch-chart-number" : "batch-chart-name"}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
    </a>
  );
}
