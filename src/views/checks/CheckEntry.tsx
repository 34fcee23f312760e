import { useId } from "react";
import type { CheckResult } from "../../derive/checkResult.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Outcome } from "../../derive/outcome.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { Equation } from "./Equation.tsx";
import { outcomeWords, type Units } from "./words.ts";

/** One check: what it asks, the arithmetic, what comes of it and what would close it. */
export function CheckEntry({
  check: { title, arithmetic, outcome, note, repair },
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
      <h3 id={heading}>{title}</h3>
      <Equation arithmetic={arithmetic} outcome={outcome} units={units} act={act} />
      <p>
        {outcomeWords(outcome)}
        {gap && (
          <>
            {" "}
            {number(gap.figure)} {gap.words}.
          </>
        )}
      </p>
      {repair && (
        <p>
          <strong>This site’s inference:</strong>{" "}
          {repair.rows.map(({ name, printed, repaired }, index) => (
            <span key={name}>
              {index > 0 && ", "}
              {name} {number(repaired)} instead of {number(printed)}
            </span>
          ))}{" "}
          would make {number(repair.sum)}. {repair.because}
        </p>
      )}
      {note !== undefined && <p className="check-note">{note}</p>}
    </article>
  );
}

/** What lies between the two, and which way. */
function gapOf(outcome: Outcome): { readonly figure: Figure; readonly words: string } | undefined {
  switch (outcome.kind) {
    case "holds":
      return undefined;
    case "does-not-hold":
      return (
        outcome.gap && {
          figure: outcome.gap.figure,
          words: outcome.gap.direction === "over" ? "too many" : "too few",
        }
      );
    case "cannot-be-told": {
      const { because } = outcome;
      return "short" in because && because.short
        ? { figure: because.short, words: "are short of what is stated" }
        : undefined;
    }
  }
}
