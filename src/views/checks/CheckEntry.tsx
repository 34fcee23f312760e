import { useId } from "react";
import type { CheckResult } from "../../derive/checkResult.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Outcome } from "../../derive/outcome.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { Equation } from "./Equation.tsx";
import { questionLang, questionWords } from "./questionWords.ts";
import { outcomeWords, type Units } from "./words.ts";

/** One check: what it asks, the arithmetic, what comes of it and what would close it. */
export function CheckEntry({
  check: { question, arithmetic, outcome, note, repair },
  units,
  act,
}: {
  readonly check: CheckResult;
  readonly units: Units;
  readonly act: Act;
}) {
  const heading = useId();
  const gap = gapOf(outcome);
  const number = (figure: Figure) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} />;
  };
  return (
    <article className="check" aria-labelledby={heading} data-outcome={outcome.kind}>
      <h3 id={heading} lang={questionLang(question)}>
        {questionWords(question)}
      </h3>
      <Equation arithmetic={arithmetic} outcome={outcome} units={units} act={act} />
      <p>
        {outcomeWords(outcome)}
        {gap && (
          <>
            {" "}
            <Translated message={gap.message} values={{ figure: number(gap.figure) }} />
          </>
        )}
      </p>
      {repair && (
        <p>
          <strong>{t("This site’s inference:")}</strong>{" "}
          <Translated
            message="{rows} would make {sum}."
            values={{
              rows: repair.rows.map(({ name, printed, repaired }, index) => (
                <span key={name}>
                  {index > 0 && ", "}
                  <Translated
                    message="{name} {repaired} instead of {printed}"
                    values={{ name, repaired: number(repaired), printed: number(printed) }}
                  />
                </span>
              )),
              sum: number(repair.sum),
            }}
          />{" "}
          <span lang="en">{repair.because}</span>
        </p>
      )}
      {note !== undefined && (
        <p className="check-note" lang="en">
          {note}
        </p>
      )}
    </article>
  );
}

interface Gap {
  readonly figure: Figure;
  readonly message:
    | "{figure} too many."
    | "{figure} too few."
    | "{figure} are short of what is stated.";
}

/** What lies between the two, and which way. */
function gapOf(outcome: Outcome): Gap | undefined {
  switch (outcome.kind) {
    case "holds":
      return undefined;
    case "does-not-hold":
      return (
        outcome.gap && {
          figure: outcome.gap.figure,
          message: outcome.gap.direction === "over" ? "{figure} too many." : "{figure} too few.",
        }
      );
    case "cannot-be-told": {
      const { because } = outcome;
      return "short" in because && because.short
        ? { figure: because.short, message: "{figure} are short of what is stated." }
        : undefined;
    }
  }
}
