import { type ReactNode, useMemo } from "react";
import type { BatchOptions } from "../../derive/batches.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Known } from "../../derive/known.ts";
import { type TotalMove, totalMoves } from "../../derive/totalMoves.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatList } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { RULE_NAMES } from "../ruleNames.ts";
import type { Units } from "./words.ts";

/** Why the total is not that of all batches: a sentence for each condition that moved it. */
export function TotalMoves({
  known,
  nationality,
  rule,
  asof,
  units,
  act,
}: BatchOptions & {
  readonly known: Known;
  readonly asof: string;
  readonly units: Units;
  readonly act: Act;
}) {
  const moves = useMemo(() => totalMoves(known, { nationality, rule }), [known, nationality, rule]);
  const number = (figure: Figure) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} />;
  };
  const day = formatDate(asof);
  const chosen = known.dataset.nationalities.filter(({ code }) => nationality.includes(code));
  const people = formatList(chosen.map((each) => each.people));
  return moves.map(({ by, from, to }) => (
    <p key={by} className="batches-moved">
      {wordsOf(by, { day, people, rule: t(RULE_NAMES[rule]) }, number(from), to && number(to))}
    </p>
  ));
}

/** @param to undefined: no total is left */
function wordsOf(
  by: TotalMove["by"],
  { day, people, rule }: { readonly day: string; readonly people: string; readonly rule: string },
  from: ReactNode,
  to: ReactNode,
): ReactNode {
  switch (by) {
    case "asof":
      return to === undefined ? (
        <Translated
          message="Only what had been said by {day} is counted: nothing is left of a total of {from}."
          values={{ day, from }}
        />
      ) : (
        <Translated
          message="Only what had been said by {day} is counted: the total is {to}, not {from}."
          values={{ day, to, from }}
        />
      );
    case "nationality":
      return to === undefined ? (
        <Translated
          message="Only {people} are counted: nothing is left of a total of {from}."
          values={{ people, from }}
        />
      ) : (
        <Translated
          message="Only {people} are counted: the total is {to}, not {from}."
          values={{ people, to, from }}
        />
      );
    case "rule":
      return (
        <Translated
          message="Where accounts differ, {rule} is taken: the total is {to}, not {from}."
          values={{ rule, to, from }}
        />
      );
  }
}
