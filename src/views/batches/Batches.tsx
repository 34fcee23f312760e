import { type ReactNode, useId } from "react";
import type { Batches as BatchesData } from "../../derive/batches.ts";
import type { Rule } from "../../derive/rule.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Act } from "../act.ts";
import { ChartFigure, type Mark } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { Finding } from "../Finding.tsx";
import { formatFigure } from "../format.ts";
import { formatDay } from "../formatDate.ts";
import { SentenceText } from "../SentenceText.tsx";
import { BatchChart } from "./BatchChart.tsx";
import { BatchKey } from "./BatchKey.tsx";
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
  act,
}: {
  readonly batches: BatchesData;
  readonly units: Units;
  /** Where the words of the key are explained. */
  readonly glossary?: string | undefined;
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
      <h2 id={title}>Returned by batch</h2>
      <Finding>
        <SentenceText sentence={batchesFinding(batches)} units={units} act={act} />
      </Finding>
      <ChartFigure
        title={`People in each batch of ${whoseWords(batches)}; where accounts differ, ${RULE_NAMES[rule]}`}
        summary={summaryWords(batches, units)}
        twin={batchTwin(batches, units, act)}
        marks={marksOf(batches, units, act)}
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
      <Notes batches={batches} number={number} />
    </section>
  );
}

type Print = (figure: Figure, disputed?: boolean) => ReactNode;

/** What the total holds that nobody counted, what it lacks, and how it hangs on the rule. */
function Notes({ batches, number }: { readonly batches: BatchesData; readonly number: Print }) {
  const { total, parts } = batches;
  if (!total) return null;
  const held: readonly [Figure | undefined, string][] = [
    [parts.derived, "derived here by subtraction"],
    [parts.announced, "only announced"],
    [parts.doubted, "known from copies only"],
  ];
  const shown = held.flatMap(([figure, words]) => (figure ? [{ figure, words }] : []));
  return (
    <div className="batches-notes">
      {shown.length > 0 && (
        <p>
          The total holds{" "}
          {shown.map(({ figure, words }, index) => (
            <span key={words}>
              {index > 0 && ", "}
              {number(figure)} {words}
            </span>
          ))}
          .
        </p>
      )}
      <details open={batches.rule !== "editor"}>
        <summary>What the total lacks, and what it is under other rules</summary>
        {total.formula?.opened !== undefined && (
          <p>It is “at least”, since batches are missing: {total.formula.opened}</p>
        )}
        <p>
          <UnderRules batches={batches} total={total} number={number} />
        </p>
      </details>
    </div>
  );
}

function UnderRules({
  batches,
  total,
  number,
}: {
  readonly batches: BatchesData;
  readonly total: Figure;
  readonly number: Print;
}) {
  const { rule, rows, underRules } = batches;
  const drawn = formatFigure(total);
  const others = underRules.filter((other) => other.rule !== rule);
  const moved = others.filter((other) => formatFigure(other.total) !== drawn);
  const same: readonly Rule[] = others
    .filter((other) => !moved.includes(other))
    .map((other) => other.rule);
  if (!rows.some((row) => row.figure.accounts)) return "No accounts of these batches conflict.";
  return (
    <>
      Where accounts of a batch conflict, {RULE_NAMES[rule]} is added.{" "}
      {moved.map((other, index) => (
        <span key={other.rule}>
          {index === 0 ? "With " : ", with "}
          {RULE_NAMES[other.rule]} the total is {number(other.total)}
          {other.move && (
            <>
              , {number(other.move.figure)} {other.move.direction}
            </>
          )}
        </span>
      ))}
      {moved.length > 0 && ". "}
      {same.length > 0 &&
        `${moved.length > 0 ? "With " : "Nothing changes with "}${same.map((other) => RULE_NAMES[other]).join(" or ")}${moved.length > 0 ? " it stays as it is" : ""}.`}
    </>
  );
}

function marksOf(batches: BatchesData, units: Units, act: Act): readonly Mark[] {
  const until = batches.steps.at(-1);
  return [
    ...batches.rows.map((row) => ({
      key: row.id,
      label: batchWords(row, units),
      href: act.href({ claim: row.figure.claims }),
    })),
    ...batches.official.map(({ day, figure, claimant }) => ({
      key: `${day} ${figure.claims.join(" ")}`,
      label: `Running total kept by ${claimant}, ${formatDay(day)}: ${speak(figure, units)}.`,
      href: act.href({ claim: figure.claims }),
    })),
    ...(until
      ? [
          {
            key: "total",
            label: `Running total of these batches, ${formatDay(until.day)}: ${speakSize(until.total, units)}, added up by this site.`,
            href: act.href({ claim: until.total.claims }),
          },
        ]
      : []),
  ];
}
