import type { EventMark } from "../../derive/batches.ts";
import { formatNumber } from "../format.ts";
import type { TimeScale } from "./timeScale.ts";

/**
 * What stands behind what a panel draws: the numbers and their lines, and the lines of the months, the
 * events and the base. Their places are known, so Recharts need not keep each as an element of its own,
 * which is most of what a chart costs when it is first drawn.
 */
export function PlotLines({
  time: { left, plot, months, at },
  ticks,
  events,
  from,
  to,
}: {
  readonly time: TimeScale;
  /** The last is the top of the plot. */
  readonly ticks: readonly number[];
  readonly events: readonly EventMark[];
  /** Top and bottom of the plot, in pixels. */
  readonly from: number;
  readonly to: number;
}) {
  const top = ticks.at(-1) ?? 1;
  const across = { x1: left, x2: left + plot };
  const down = (day: number) => ({ x1: left + at(day), x2: left + at(day), y1: from, y2: to });
  return (
    <g className="plot-lines">
      {ticks.map((tick) => {
        const y = to - (tick / top) * (to - from);
        return (
          <g key={tick}>
            <line {...across} y1={y} y2={y} />
            <text x={left - 8} y={y} dy="0.355em" textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        );
      })}
      {months.map(({ day }) => (
        <line key={day} {...down(day)} />
      ))}
      {events.map(({ label, first }) => (
        <line key={label} className="batch-chart-event" {...down(first)} />
      ))}
      <line className="plot-lines-base" {...across} y1={to} y2={to} />
    </g>
  );
}
