import type { Quantity } from "../../dataset/quantity.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { BarMark } from "../BarMark.tsx";
import { formatFigure } from "../format.ts";
import { DotMark } from "./DotMark.tsx";
import type { RowLayout, Scale } from "./rowLayout.ts";

/** One row of a tally: its mark with its number behind it, and men and women in their columns. */
export function TallyRow({
  row,
  layout,
  scale,
  y,
  pitch,
  defs,
}: {
  readonly row: TallyRowView;
  readonly layout: RowLayout;
  readonly scale: Scale;
  /** Middle of the row. */
  readonly y: number;
  /** Height of the row. */
  readonly pitch: number;
  readonly defs: string;
}) {
  const { figure, rivals } = row;
  const ends = [figure, ...rivals.map(figureOf)].map(({ quantity }) => extentOf(quantity)?.to);
  const furthest = Math.max(0, ...ends.map((end) => (end === undefined ? 0 : layout.at(end))));
  const text = { y: y + 4, textAnchor: "end" as const };
  return (
    <>
      <rect
        className="tally-rows-slot"
        x={0}
        y={y - pitch / 2}
        width={layout.width}
        height={pitch}
      />
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
            thickness={pitch - 7}
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
