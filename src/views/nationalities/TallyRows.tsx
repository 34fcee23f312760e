import { useId } from "react";
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Quantity } from "../../dataset/quantity.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { BarMark, BarMarkDefs } from "../BarMark.tsx";
import { formatFigure, formatNumber } from "../format.ts";
import { useWidth } from "../useWidth.ts";
import { DotMark, DotMarkDefs } from "./DotMark.tsx";
import { layRows, ROW, type RowLayout, type Scale } from "./rowLayout.ts";
import "./TallyRows.css";

const HEAD = 18;
const FOOT = 20;

/**
 * One tally as rows: dots on a log scale or bars on a linear one, men and women as columns of
 * numbers beside them. Each row is a link for the pointer; the keyboard has the list of marks.
 */
export function TallyRows({
  rows,
  scale,
  active,
  onActive,
  href,
}: {
  readonly rows: readonly TallyRowView[];
  readonly scale: Scale;
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly href: (row: TallyRowView) => string;
}) {
  const [ref, width] = useWidth();
  const defs = useId();
  const layout = width === undefined ? undefined : layRows(rows, scale, width);
  const anyChosen = rows.some((row) => row.chosen);
  const drawRow = ({ index, y, height }: DrawnAt) => {
    const row = rows[index];
    if (!row || !layout) return <g />;
    const faint = active === undefined ? anyChosen && !row.chosen : active !== row.code;
    return (
      <a
        className="tally-rows-row"
        href={href(row)}
        tabIndex={-1}
        data-faint={faint || undefined}
        onPointerEnter={() => onActive(row.code)}
        onPointerLeave={() => onActive(undefined)}
      >
        <Row row={row} layout={layout} scale={scale} y={y + height / 2} defs={defs} />
      </a>
    );
  };
  return (
    <div className="tally-rows" ref={ref}>
      {layout && (
        <BarChart
          layout="vertical"
          width={layout.width}
          height={HEAD + rows.length * ROW + FOOT}
          margin={{
            top: HEAD,
            right: layout.width - layout.plot - layout.plotWidth,
            bottom: 0,
            left: 0,
          }}
          data={rows.map((row) => ({
            name: row.name,
            at: 1,
            people: extentOf(row.figure.quantity)?.to ?? 0,
          }))}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <BarMarkDefs id={defs} />
          <DotMarkDefs id={defs} />
          <XAxis
            type="number"
            domain={[0, layout.plotWidth]}
            ticks={layout.ticks.map(layout.at)}
            interval={0}
            height={FOOT}
            tickLine={false}
            axisLine={false}
            tickFormatter={(_, index) => {
              const tick = layout.ticks[index] ?? 0;
              return layout.numbered.has(tick) ? formatNumber(tick) : "";
            }}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={layout.plot}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={nameTick}
          />
          {layout.ticks.map((tick, index) => (
            <ReferenceLine
              key={tick}
              x={layout.at(tick)}
              className={index === 0 ? "tally-rows-base" : "tally-rows-grid"}
              zIndex={-50}
            />
          ))}
          {layout.men !== undefined && layout.women !== undefined && (
            <g className="tally-rows-heads">
              <text x={layout.men} y={HEAD - 7} textAnchor="end">
                men
              </text>
              <text x={layout.women} y={HEAD - 7} textAnchor="end">
                women
              </text>
            </g>
          )}
          <Bar dataKey="at" isAnimationActive={false} shape={drawRow} />
        </BarChart>
      )}
    </div>
  );
}

/** Kept on one line, as long as it is. */
function nameTick({ x, y, payload }: TickAt) {
  return (
    <text className="tally-rows-name" x={x} y={Number(y) + 4} textAnchor="end">
      {payload.value}
    </text>
  );
}

interface TickAt {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string };
}

interface DrawnAt {
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

function Row({
  row,
  layout,
  scale,
  y,
  defs,
}: {
  readonly row: TallyRowView;
  readonly layout: RowLayout;
  readonly scale: Scale;
  /** Middle of the row. */
  readonly y: number;
  readonly defs: string;
}) {
  const { figure, rivals } = row;
  const ends = [figure, ...rivals.map(figureOf)].map(({ quantity }) => extentOf(quantity)?.to);
  const furthest = Math.max(0, ...ends.map((end) => (end === undefined ? 0 : layout.at(end))));
  const text = { y: y + 4, textAnchor: "end" as const };
  return (
    <>
      <rect className="tally-rows-slot" x={0} y={y - ROW / 2} width={layout.width} height={ROW} />
      <g transform={`translate(${layout.plot} ${y})`}>
        {scale === "log" ? (
          <>
            <path className="tally-rows-leader" d={`M0 0H${furthest}`} />
            <DotMark figure={figure} rivals={rivals.map(figureOf)} at={layout.at} defs={defs} />
          </>
        ) : (
          <BarMark
            figure={figure}
            state={rivals.length > 0 ? "disputed" : figure.formula ? "derived" : "counted"}
            accounts={rivals.length > 0 ? [figure, ...rivals.map(figureOf)].map(quantityOf) : []}
            thickness={ROW - 7}
            scale={layout.at}
            defs={defs}
          />
        )}
      </g>
      <text
        className="tally-rows-number"
        data-disputed={rivals.length > 0 || undefined}
        x={layout.plot + furthest + (figure.quantity.kind === "atLeast" ? 18 : 10)}
        y={y + 4}
      >
        {formatFigure(figure)}
      </text>
      {layout.men !== undefined && (
        <text className="tally-rows-split" x={layout.men} {...text}>
          {row.men ? formatFigure(row.men) : ""}
        </text>
      )}
      {layout.women !== undefined && (
        <text className="tally-rows-split" x={layout.women} {...text}>
          {row.women ? formatFigure(row.women) : ""}
        </text>
      )}
    </>
  );
}

function figureOf(rival: TallyRowView["rivals"][number]): Figure {
  return rival.figure;
}

function quantityOf({ quantity }: Figure): Quantity {
  return quantity;
}
