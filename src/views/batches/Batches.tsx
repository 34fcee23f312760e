import { type ReactNode, useId } from "react";
import type { Batches as BatchesData } from "../../derive/batches.ts";
import type { Figure } from "../../derive/figure.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { ChartFigure, type Mark } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { Finding } from "../Finding.tsx";
import { formatDay } from "../formatDate.ts";
import { SentenceText } from "../SentenceText.tsx";
import { BatchChart } from "./BatchChart.tsx";
import { BatchKey } from "./BatchKey.tsx";
import { BatchNotes } from "./BatchNotes.tsx";
import { batchTwin } from "./batchTwin.tsx";
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
        marks={() => marksOf(batches, units, act)}
        controls={
          <>
            <NationalitySelect choices={batches.choices} chosen={chosen} act={act} />
            <RuleSelect rule={rule} underRules={batches.underRules} act={act} />
          </>
        }
        foot={<BatchKey rows={rows} glossary={glossary} />}
      >
        {(active, onActive) => (
          <BatchChart
            batches={batches}
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
  { rows, total, steps, official }: BatchesData,
  units: Units,
  act: Act,
): readonly Mark[] {
  const until = steps.at(-1);
  return [
    ...rows.map((row) => ({
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
