import { memo, useId, useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { extentOf } from "../../derive/bounds.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { t } from "../../language/translate.ts";
import { BarMarkDefs } from "../BarMark.tsx";
import { formatNumber } from "../format.ts";
import { MarkLink, type Reader, ReaderOfMarks } from "../MarkLink.tsx";
import { useDrawingStep } from "../useDrawingStep.ts";
import { useRoom } from "../useRoom.ts";
import { DotMarkDefs } from "./DotMark.tsx";
import { FOOT, HEAD, layRows, pitchRows, type Scale } from "./rowLayout.ts";
import { TallyRow } from "./TallyRow.tsx";
import "./TallyRows.css";

/** The steps in which it is first drawn, after its lines. */
const AXES = 1;
const ROWS = 2;

/**
 * One tally as rows: dots on a log scale or bars on a linear one, men and women as columns of
 * numbers beside them. Each row is a link for the pointer; the keyboard has the list of marks.
 */
export function TallyRows({
  rows: all,
  scale,
  active,
  onActive,
  href,
}: Reader & {
  readonly rows: readonly TallyRowView[];
  readonly scale: Scale;
}) {
  const [ref, { width, height }] = useRoom({ expects: true });
  const { drawn, pitch } = pitchRows(all.length, height);
  const rows = useMemo(() => all.slice(0, drawn), [all, drawn]);
  return (
    <div className="tally-rows" ref={ref}>
      {width !== undefined && (
        <ReaderOfMarks value={{ active, onActive, href }}>
          <Rows rows={rows} scale={scale} width={width} pitch={pitch} />
        </ReaderOfMarks>
      )}
      {rows.length < all.length && (
        <p className="tally-rows-rest">
          {t("The first {n} of {all}; the table has all", {
            n: formatNumber(rows.length),
            all: formatNumber(all.length),
          })}
        </p>
      )}
    </div>
  );
}

const Rows = memo(function Rows({
  rows,
  scale,
  width,
  pitch,
}: {
  readonly rows: readonly TallyRowView[];
  readonly scale: Scale;
  readonly width: number;
  /** Height of a row. */
  readonly pitch: number;
}) {
  const defs = useId();
  const step = useDrawingStep(ROWS);
  const layout = layRows(rows, scale, width);
  const anyChosen = rows.some((row) => row.chosen);
  const drawRow = ({ index, y, height }: DrawnAt) => {
    const row = rows[index];
    return row ? (
      <MarkLink
        className="tally-rows-row"
        name={row.code}
        claims={row.figure.claims}
        isLeft={anyChosen && !row.chosen}
      >
        <TallyRow
          row={row}
          layout={layout}
          scale={scale}
          y={y + height / 2}
          pitch={height}
          defs={defs}
        />
      </MarkLink>
    ) : (
      <g />
    );
  };
  const bottom = HEAD + rows.length * pitch;
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={bottom + FOOT}
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
      {/* Their places are known: kept by Recharts, each would cost what an axis does. */}
      {layout.ticks.map((tick, index) => {
        const x = layout.plot + layout.at(tick);
        return (
          <line
            key={tick}
            className={index === 0 ? "tally-rows-base" : "tally-rows-grid"}
            x1={x}
            x2={x}
            y1={HEAD}
            y2={bottom}
          />
        );
      })}
      {step >= AXES && (
        <>
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
        </>
      )}
      {layout.men !== undefined && layout.women !== undefined && (
        <g className="tally-rows-heads" textAnchor="end">
          <text {...{ x: layout.men, y: HEAD - 7 }}>{t("men")}</text>
          <text {...{ x: layout.women, y: HEAD - 7 }}>{t("women")}</text>
        </g>
      )}
      {step >= ROWS && <Bar dataKey="at" isAnimationActive={false} shape={drawRow} zIndex={0} />}
    </BarChart>
  );
});

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
