import { useId, useState } from "react";
import type { Figure } from "../../derive/figure.ts";
import type { Tallies } from "../../derive/tallies.ts";
import type { Act } from "../act.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { formatList } from "../format.ts";
import { TallyComparison } from "./TallyComparison.tsx";
import { TallyNotes } from "./TallyNotes.tsx";
import { tallyTwin } from "./tallyTwin.tsx";
import { RankLanes } from "./RankLanes.tsx";
import type { Scale } from "./rowLayout.ts";
import { TallyRows } from "./TallyRows.tsx";
import { headWords, type Print, rowWords, summaryWords, type Units } from "./words.ts";
import "./Nationalities.css";

/** By nationality: one tally at a time, and for one nationality what every tally says of it. */
export function Nationalities({
  tallies,
  units,
  act,
}: {
  readonly tallies: Tallies;
  readonly units: Units;
  readonly act: Act;
}) {
  const title = useId();
  // One person beside thousands: a linear scale hides all but the first row, so log comes first.
  const [scale, setScale] = useState<Scale>("log");
  const { head, rows, rankingOnly } = tallies;
  const number = (figure: Figure, disputed = false) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} disputed={disputed} />;
  };
  const marks = rows.map((row) => ({
    key: row.code,
    label: rowWords(row, units),
    href: act.href({ claim: row.figure.claims }),
  }));
  return (
    <section className="nationalities" aria-labelledby={title}>
      <h2 id={title}>By nationality</h2>
      <Finding tallies={tallies} number={number} />
      <ChartFigure
        title={`${head.label}: people ${headWords(head)}`}
        summary={summaryWords(tallies, units)}
        twin={tallyTwin(tallies, number)}
        marks={marks}
        controls={
          <>
            <TallySelect tallies={tallies} act={act} />
            {!rankingOnly && <ScaleSelect scale={scale} onScale={setScale} />}
          </>
        }
      >
        {(active, onActive) => {
          const drawing = {
            rows,
            active,
            onActive,
            href: (row: (typeof rows)[number]) => act.href({ claim: row.figure.claims }),
          };
          return rankingOnly ? (
            <RankLanes {...drawing} />
          ) : (
            <>
              <TallyRows {...drawing} scale={scale} />
              <p className="nationalities-axis">
                {scale === "log"
                  ? "People, log scale: each gridline is ten times the last"
                  : "People, linear scale from zero"}
              </p>
            </>
          );
        }}
      </ChartFigure>
      <TallyNotes tallies={tallies} number={number} />
      {tallies.comparison && (
        <TallyComparison comparison={tallies.comparison} number={number} act={act} />
      )}
    </section>
  );
}

function Finding({ tallies, number }: { readonly tallies: Tallies; readonly number: Print }) {
  const { rows, rankingOnly, stated, head } = tallies;
  const [first, second, third] = rows;
  if (!first) return <p className="nationalities-finding">{head.label} names no nationality.</p>;
  if (rankingOnly) {
    return (
      <p className="nationalities-finding">
        {head.label}: {formatList(rows.map(({ name }) => name))}, in this order; no numbers were
        given.
      </p>
    );
  }
  return (
    <p className="nationalities-finding">
      {first.name} comes first with {number(first.figure, first.rivals.length > 0)}
      {stated && <> of {number(stated)}</>}
      {second && (
        <>
          , then {second.name} with {number(second.figure, second.rivals.length > 0)}
        </>
      )}
      {third && (
        <>
          {" "}
          and {third.name} with {number(third.figure, third.rivals.length > 0)}
        </>
      )}
      .
    </p>
  );
}

function TallySelect({ tallies, act }: { readonly tallies: Tallies; readonly act: Act }) {
  return (
    <label className="nationalities-select">
      Count{" "}
      <select value={tallies.head.id} onChange={({ target }) => act.go({ tally: target.value })}>
        {tallies.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function ScaleSelect({
  scale,
  onScale,
}: {
  readonly scale: Scale;
  readonly onScale: (scale: Scale) => void;
}) {
  return (
    <label className="nationalities-select">
      Scale{" "}
      <select
        value={scale}
        onChange={({ target }) => onScale(target.value === "linear" ? "linear" : "log")}
      >
        <option value="log">Log, dots</option>
        <option value="linear">Linear, bars</option>
      </select>
    </label>
  );
}
