import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import type { Batches } from "../../derive/batches.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatFigure, formatNumber } from "../format.ts";
import { type Box, LINE, overlaps, textWidth, ticksTo } from "../place.ts";
import type { TimeScale } from "./timeScale.ts";

const TOP = 6;
const BOTTOM = 4;
const DOT = 5;

/**
 * The running total on a scale of its own above the bars, since one axis cannot serve both, with
 * the totals that others kept as dots.
 */
export function TotalPanel({
  batches,
  time,
  height,
}: {
  readonly batches: Batches;
  readonly time: TimeScale;
  readonly height: number;
}) {
  const { steps, official, events, total } = batches;
  const lengths = [...steps.map((step) => step.total), ...official.map(({ figure }) => figure)];
  const ticks = ticksTo(Math.max(0, ...lengths.map(lengthOf)), 3);
  const top = ticks.at(-1) ?? 1;
  const from = steps[0];
  const until = steps.at(-1);
  const data = [
    ...(from ? [{ day: from.day, people: 0 }] : []),
    ...steps.map((step) => ({ day: step.day, people: lengthOf(step.total) })),
    ...(until ? [{ day: time.last, people: lengthOf(until.total) }] : []),
  ];
  const atHeight = (people: number) => TOP + (1 - people / top) * height;
  const y = (figure: Figure) => atHeight(lengthOf(figure));
  const x = (day: number) => time.left + time.at(day);
  const end = total && formatFigure(total);
  const width = time.left + time.plot + time.right;
  const ownLabel: Box | undefined =
    total && end !== undefined
      ? boxAt(x(time.last) - textWidth(end), y(total) + LINE, end)
      : undefined;
  const line = data.slice(1).flatMap((point, index): Box[] => {
    const before = data[index] ?? point;
    const [from, to] = [x(before.day), x(point.day)];
    const [high, low] = [atHeight(point.people), atHeight(before.people)];
    return [
      { left: from, right: to, top: low - 2, bottom: low + 2 },
      { left: to - 1, right: to + 1, top: high, bottom: low },
    ];
  });
  const labels = labelsOf(official, x, y, width, ownLabel, line);
  return (
    <LineChart
      width={width}
      height={TOP + height + BOTTOM}
      margin={{ top: TOP, right: time.right, bottom: BOTTOM, left: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      {/* Else Recharts measures the text of a tick for each batch, for lines that are not drawn. */}
      <CartesianGrid vertical={false} verticalCoordinatesGenerator={() => []} />
      <XAxis type="number" dataKey="day" domain={[time.first, time.last]} hide />
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
      <Line
        dataKey="people"
        type="stepAfter"
        className="batch-chart-total"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {official.map(({ day, figure }) => (
        <ReferenceDot
          key={`${day} ${figure.claims.join(" ")}`}
          className="batch-chart-official"
          x={day}
          y={lengthOf(figure)}
          r={3.5}
        />
      ))}
      {labels.map((label) => (
        <text key={label.key} className="batch-chart-label" x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
      {ownLabel && (
        <text
          className="batch-chart-label batch-chart-number"
          x={x(time.last)}
          y={ownLabel.bottom - 3}
          textAnchor="end"
        >
          {end}
        </text>
      )}
    </LineChart>
  );
}

function lengthOf(figure: Figure): number {
  return extentOf(figure.quantity)?.to ?? 0;
}

/** Numbers beside the dots, left or right of each, wherever they cover nothing. */
function labelsOf(
  official: Batches["official"],
  x: (day: number) => number,
  y: (figure: Figure) => number,
  width: number,
  own: Box | undefined,
  line: readonly Box[],
): readonly { key: string; x: number; y: number; text: string }[] {
  const dots = official.map(({ day, figure }): Box => {
    const [cx, cy] = [x(day), y(figure)];
    return { left: cx - DOT, right: cx + DOT, top: cy - DOT, bottom: cy + DOT };
  });
  const taken: Box[] = [...(own ? [own] : []), ...dots, ...line];
  return official.toReversed().flatMap(({ day, figure }) => {
    const text = formatFigure(figure);
    const size = textWidth(text);
    const base = y(figure) + 4;
    const places = [
      { x: x(day) - size - 7, y: base },
      { x: x(day) + 8, y: base },
      { x: x(day) - size / 2, y: base - LINE + 4 },
      { x: x(day) - size - 7, y: base - LINE },
      { x: x(day) - size - 7, y: base + LINE },
    ];
    const place = places.find((at) => {
      const box = boxAt(at.x, at.y, text);
      return box.right <= width && !taken.some((other) => overlaps(other, box));
    });
    if (!place) return [];
    taken.push(boxAt(place.x, place.y, text));
    return [{ key: `${day} ${text}`, ...place, text }];
  });
}

function boxAt(left: number, base: number, text: string): Box {
  return { left, right: left + textWidth(text), top: base - LINE + 3, bottom: base + 3 };
}
