import { BarMark } from "../BarMark.tsx";
import { MarkLink } from "../MarkLink.tsx";
import { LINE } from "../place.ts";
import { type Bar, HEADROOM } from "./barLayout.ts";

/** Pixels under the base, for the brackets of batches that took several days. */
export const UNDER = 10;

/** One batch: its mark, its number where there is room, and the days it took. */
export function BatchBar({
  bar,
  left,
  base,
  defs,
  scale,
}: {
  readonly bar: Bar;
  readonly left: number;
  readonly base: number;
  readonly defs: string;
  readonly scale: (value: number) => number;
}) {
  const { row, label, bracket } = bar;
  const x = left + bar.x;
  return (
    <MarkLink className="batch-chart-bar" name={row.id} claims={row.figure.claims}>
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
    </MarkLink>
  );
}
