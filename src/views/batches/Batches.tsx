import { type ReactNode, useId, useMemo } from "react";
import type { Batches as BatchesData } from "../../derive/batches.ts";
import type { BatchRow } from "../../derive/batchRows.ts";
import type { Figure } from "../../derive/figure.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { ChartFigure, type Mark } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { Finding } from "../Finding.tsx";
import { formatNumber } from "../format.ts";
import { formatDay } from "../formatDate.ts";
import { SentenceText } from "../SentenceText.tsx";
import { BatchChart } from "./BatchChart.tsx";
import { BatchKey } from "./BatchKey.tsx";
import { BatchNotes } from "./BatchNotes.tsx";
import { batchTwin } from "./batchTwin.tsx";
import { drawnRows } from "./drawnRows.ts";
import { batchesFinding } from "./finding.ts";
import { NationalitySelect, RuleSelect } from "./selects.tsx";
import { batchWords, speak, speakSize, summaryWords, type Units, whoseWords } from "./words.ts";
import "./Batches.css";
import { RULE_NAMES } from "../ruleNames.ts";

/** Returned by batch: how many people left when, what that adds up to, and how surely. */
export function Batches({
  batches,
  units,
  glossary,
  moved,
  act,
}: {
  readonly batches: BatchesData;
  readonly units: Units;
  /** Where the words of the key are explained. */
  readonly glossary?: string | undefined;
  /** Why the total is not that of all batches, where it is not. */
  readonly moved?: ReactNode;
  readonly act: Act;
}) {
  const title = useId();
  const number = (figure: Figure, disputed = false) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} disputed={disputed} />;
  };
  const { rows, rule, chosen } = batches;
  const drawn = useMemo(() => drawnRows(rows), [rows]);
  return (
    <section className="batches" aria-labelledby={title}>
      <h2 id={title}>{t("Returned by batch")}</h2>
      <Finding>
        <SentenceText sentence={batchesFinding(batches)} units={units} act={act} />
      </Finding>
      {moved}
      <ChartFigure
        title={t("People in each batch of {whose}; where accounts differ, {rule}", {
          whose: whoseWords(batches),
          rule: t(RULE_NAMES[rule]),
        })}
        summary={summaryWords(batches, units)}
        twin={() => batchTwin(batches, units, act)}
        marks={() => marksOf(batches, drawn, units, act)}
        controls={
          <>
            <NationalitySelect choices={batches.choices} chosen={chosen} act={act} />
            <RuleSelect rule={rule} underRules={batches.underRules} act={act} />
          </>
        }
        foot={
          <>
            <BatchKey rows={drawn} glossary={glossary} />
            {drawn.length < rows.length && (
              <p className="batches-left">
                {t("Drawn are the {drawn} largest of {n} batches. Total and table have all.", {
                  drawn: formatNumber(drawn.length),
                  n: formatNumber(rows.length),
                })}
              </p>
            )}
          </>
        }
      >
        {(active, onActive) => (
          <BatchChart
            batches={batches}
            rows={drawn}
            active={active}
            onActive={onActive}
            href={(claims) => act.href({ claim: claims })}
          />
        )}
      </ChartFigure>
      <BatchNotes batches={batches} number={number} />
    </section>
  );
}

function marksOf(
  { total, steps, official }: BatchesData,
  drawn: readonly BatchRow[],
  units: Units,
  act: Act,
): readonly Mark[] {
  const until = steps.at(-1);
  return [
    ...drawn.map((row) => ({
      key: row.id,
      label: batchWords(row, units),
      href: act.href({ claim: row.figure.claims }),
    })),
    ...official.map(({ day, figure, claimant }) => ({
      key: `${day} ${figure.claims.join(" ")}`,
      label: t("Running total kept by {claimant}, {day}: {figure}.", {
        claimant,
        day: formatDay(day),
        figure: speak(figure, units),
      }),
      href: act.href({ claim: figure.claims }),
    })),
    ...(until && total
      ? [
          {
            key: "total",
            label: t("Running total of these batches, {day}: {figure}, added up by this site.", {
              day: formatDay(until.day),
              figure: speakSize(total, units),
            }),
            href: act.href({ claim: total.claims }),
          },
        ]
      : []),
  ];
}
