import { memo, useId, useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { t } from "../../language/translate.ts";
import { BarMarkDefs } from "../BarMark.tsx";
import { AXES, CHART, ChartInSteps, SHAPES } from "../ChartInSteps.tsx";
import { formatNumber } from "../format.ts";
import { MarkLink, type Reader } from "../MarkLink.tsx";
import { useRoom } from "../useRoom.ts";
import { DotMarkDefs } from "./DotMark.tsx";
import { FOOT, HEAD, layRows, pitchRows, type Scale } from "./rowLayout.ts";
import { RowLines } from "./RowLines.tsx";
import { TallyRow } from "./TallyRow.tsx";
import "./TallyRows.css";

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
        <ChartInSteps {...{ active, onActive, href }}>
          {(step) => <Rows {...{ rows, scale, width, pitch, step }} />}
        </ChartInSteps>
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
  step,
}: {
  readonly rows: readonly TallyRowView[];
  readonly scale: Scale;
  readonly width: number;
  /** Height of a row. */
  readonly pitch: number;
  /** How much of it is there by now. */
  readonly step: number;
}) {
  const defs = useId();
  // Recharts lays out anew what is not the same as before.
  const { layout, margin, domain, data } = useMemo(() => {
    const layout = layRows(rows, scale, width);
    const right = layout.width - layout.plot - layout.plotWidth;
    return {
      layout,
      margin: { top: HEAD, right, bottom: FOOT, left: layout.plot },
      domain: [0, layout.plotWidth] as const,
      data: rows.map(({ name }) => ({ name, at: 1 })),
    };
  }, [rows, scale, width]);
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
  const size = { width: layout.width, height: bottom + FOOT };
  const behind = (
    <>
      <BarMarkDefs id={defs} />
      <DotMarkDefs id={defs} />
      <RowLines rows={rows} layout={layout} pitch={pitch} />
    </>
  );
  if (step < CHART) return <svg {...size}>{behind}</svg>;
  return (
    <BarChart
      layout="vertical"
      {...size}
      margin={margin}
      data={data}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      {behind}
      {step >= AXES && (
        <>
          <XAxis type="number" domain={domain} hide niceTicks="none" />
          <YAxis type="category" dataKey="name" hide niceTicks="none" />
        </>
      )}
      {step >= SHAPES && <Bar dataKey="at" isAnimationActive={false} shape={drawRow} zIndex={0} />}
    </BarChart>
  );
});

interface DrawnAt {
  readonly index: number;
  readonly y: number;
  readonly height: number;
}
