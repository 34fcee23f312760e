import type { TallyRowView } from "../../derive/tallyRows.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
import { HEAD, type RowLayout } from "./rowLayout.ts";

/**
 * What stands behind the marks of the rows: their names, the lines of the numbers and these, the heads
 * of the columns. Their places are known, so Recharts need not keep each as an element of its own.
 */
export function RowLines({
  rows,
  layout: { plot, ticks, numbered, at, men, women },
  pitch,
}: {
  readonly rows: readonly TallyRowView[];
  readonly layout: RowLayout;
  /** Height of a row. */
  readonly pitch: number;
}) {
  const bottom = HEAD + rows.length * pitch;
  return (
    <>
      {ticks.map((tick, index) => {
        const x = plot + at(tick);
        return (
          <g key={tick}>
            <line
              className={index === 0 ? "tally-rows-base" : "tally-rows-grid"}
              x1={x}
              x2={x}
              y1={HEAD}
              y2={bottom}
            />
            {numbered.has(tick) && (
              <text className="tally-rows-tick" x={x} y={bottom + 17} textAnchor="middle">
                {formatNumber(tick)}
              </text>
            )}
          </g>
        );
      })}
      {rows.map(({ code, name }, index) => (
        <text
          key={code}
          className="tally-rows-name"
          x={plot - 8}
          y={HEAD + (index + 0.5) * pitch + 4}
          textAnchor="end"
        >
          {name}
        </text>
      ))}
      {men !== undefined && women !== undefined && (
        <g className="tally-rows-heads" textAnchor="end">
          <text {...{ x: men, y: HEAD - 7 }}>{t("men")}</text>
          <text {...{ x: women, y: HEAD - 7 }}>{t("women")}</text>
        </g>
      )}
    </>
  );
}
