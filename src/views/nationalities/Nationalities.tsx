import { useId, useMemo, useState } from "react";
import type { ClaimId } from "../../dataset/schema.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Tallies } from "../../derive/tallies.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { Finding } from "../Finding.tsx";
import { formatNumber } from "../format.ts";
import { SentenceText } from "../SentenceText.tsx";
import { useMedia } from "../useMedia.ts";
import { talliesFinding } from "./finding.ts";
import { TallyComparison } from "./TallyComparison.tsx";
import { TallyNotes } from "./TallyNotes.tsx";
import { tallyTwin } from "./tallyTwin.tsx";
import { RankLanes } from "./RankLanes.tsx";
import type { Scale } from "./rowLayout.ts";
import { TallyRows } from "./TallyRows.tsx";
import { headLabel, type Print, rowWords, summaryWords, titleWords, type Units } from "./words.ts";
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
  const [all, setAll] = useState(false);
  const printed = useMedia("print", false);
  const { head, rows, rankingOnly } = tallies;
  const number = (figure: Figure, disputed = false) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} disputed={disputed} />;
  };
  const isWhole = all || printed || rankingOnly;
  const { first, left } = useMemo(() => {
    const left = isWhole ? [] : rowsLeft(rows);
    return { left, first: rows.filter((row) => !left.includes(row)) };
  }, [isWhole, rows]);
  const marks = () =>
    rows.map((row) => ({
      key: row.code,
      label: rowWords(row, units),
      href: act.href({ claim: row.figure.claims }),
    }));
  return (
    <section className="nationalities" aria-labelledby={title}>
      <h2 id={title}>{t("By nationality")}</h2>
      <Finding>
        <SentenceText sentence={talliesFinding(tallies)} units={units} act={act} />
      </Finding>
      <ChartFigure
        title={titleWords(head)}
        summary={summaryWords(tallies, units)}
        twin={() => tallyTwin(tallies, number)}
        marks={marks}
        controls={
          <>
            <TallySelect tallies={tallies} act={act} />
            {!rankingOnly && <ScaleSelect scale={scale} onScale={setScale} />}
          </>
        }
        foot={
          !rankingOnly && (
            <div className="nationalities-foot">
              <p>
                {scale === "log"
                  ? t("Log scale: each gridline is ten times the last.")
                  : t("Linear scale from zero.")}
              </p>
              {left.length > 0 && (
                <RowsLeft rows={left} number={number} onAll={() => setAll(true)} />
              )}
            </div>
          )
        }
      >
        {(active, onActive) => {
          const drawing = {
            // A row that the keyboard comes to is drawn as well.
            rows: left.some(({ code }) => code === active)
              ? rows.filter((row) => first.includes(row) || row.code === active)
              : first,
            active,
            onActive,
            href: (claim: readonly ClaimId[]) => act.href({ claim }),
          };
          return rankingOnly ? (
            <RankLanes {...drawing} />
          ) : (
            <TallyRows {...drawing} scale={scale} />
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

/** How many rows a long list starts with, and how many more are no reason to hide any. */
const FIRST = 10;
const FEW = 3;

/** The end of a long list, without the rows that the reader asked for. */
function rowsLeft(rows: readonly TallyRowView[]): readonly TallyRowView[] {
  return rows.length <= FIRST + FEW ? [] : rows.slice(FIRST).filter((row) => !row.chosen);
}

function RowsLeft({
  rows,
  number,
  onAll,
}: {
  readonly rows: readonly TallyRowView[];
  readonly number: Print;
  readonly onAll: () => void;
}) {
  const [first] = rows;
  const last = rows.at(-1);
  return (
    <p>
      {first && last && (
        <>
          <Translated
            message="{n} more, from {first} with {most} to {last} with {fewest}."
            values={{
              n: formatNumber(rows.length),
              first: first.name,
              most: number(first.figure),
              last: last.name,
              fewest: number(last.figure),
            }}
          />{" "}
        </>
      )}
      <button type="button" onClick={onAll}>
        {t("Show them")}
      </button>
    </p>
  );
}

function TallySelect({ tallies, act }: { readonly tallies: Tallies; readonly act: Act }) {
  return (
    <label className="nationalities-select">
      {t("Count")}{" "}
      <select value={tallies.head.id} onChange={({ target }) => act.go({ tally: target.value })}>
        {tallies.choices.map((head) => (
          <option key={head.id} value={head.id}>
            {headLabel(head)}
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
      <span className="visually-hidden">{t("Scale")}</span>
      <select
        value={scale}
        onChange={({ target }) => onScale(target.value === "linear" ? "linear" : "log")}
      >
        <option value="log">{t("Log scale, dots")}</option>
        <option value="linear">{t("Linear scale, bars")}</option>
      </select>
    </label>
  );
}
