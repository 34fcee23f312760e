import { memo } from "react";
import type { Quantity } from "../../dataset/quantity.ts";
import type { Batches } from "../../derive/batches.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatFigure } from "../format.ts";
import { type Box, LINE, overlaps, textWidth } from "../place.ts";
import { lengthOf, totalTicks } from "./panelTicks.ts";
import { PlotLines } from "./PlotLines.tsx";
import type { TimeScale } from "./timeScale.ts";

/** In pixels from the top left of the panel. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Over the plot: for the number of a dot that stands near its top. */
const TOP = 10;
const BOTTOM = 4;
const DOT = 5;

/**
 * The running total on a scale of its own above the bars, since one axis cannot serve both, with
 * the totals that others kept as dots.
 */
export const TotalPanel = memo(function TotalPanel({
  batches,
  time,
  height,
}: {
  readonly batches: Batches;
  readonly time: TimeScale;
  readonly height: number;
}) {
  const { steps, official, events, total } = batches;
  const ticks = totalTicks(batches);
  const top = ticks.at(-1) ?? 1;
  const from = steps[0];
  const until = steps.at(-1);
  const atHeight = (people: number) => TOP + (1 - people / top) * height;
  const heightOf = (quantity: Quantity) => atHeight(lengthOf(quantity));
  const y = ({ quantity }: Figure) => heightOf(quantity);
  const x = (day: number) => time.left + time.at(day);
  const points: readonly Point[] = [
    ...(from ? [{ x: x(from.day), y: atHeight(0) }] : []),
    ...steps.map((step) => ({ x: x(step.day), y: heightOf(step.total) })),
    ...(until ? [{ x: x(time.last), y: heightOf(until.total) }] : []),
  ];
  const end = total && formatFigure(total);
  const width = time.left + time.plot + time.right;
  const ownLabel: Box | undefined =
    total && end !== undefined
      ? boxAt(x(time.last) - textWidth(end), y(total) + LINE, end)
      : undefined;
  const line = points.slice(1).flatMap((point, index): Box[] => {
    const before = points[index] ?? point;
    return [
      { left: before.x, right: point.x, top: before.y - 2, bottom: before.y + 2 },
      { left: point.x - 1, right: point.x + 1, top: point.y, bottom: before.y },
    ];
  });
  const labels = labelsOf(official, x, y, width, ownLabel, line);
  return (
    <svg
      className="total-panel"
      width={width}
      height={TOP + height + BOTTOM}
      viewBox={`0 0 ${width} ${TOP + height + BOTTOM}`}
    >
      <PlotLines time={time} ticks={ticks} events={events} from={TOP} to={TOP + height} />
      <path className="total-panel-line" d={stepPath(points)} />
      {official.map(({ day, figure }) => (
        <circle
          key={`${day} ${figure.claims.join(" ")}`}
          className="batch-chart-official"
          cx={x(day)}
          cy={y(figure)}
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
    </svg>
  );
});

/** A level until the next point, and then up to it. */
function stepPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  return first ? `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join("")}` : "";
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
      { x: Math.min(x(day) - size / 2, width - size), y: y(figure) - DOT - 3 },
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
