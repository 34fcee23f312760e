import type { ReactNode } from "react";
import type { Batches } from "../../derive/batches.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Rule } from "../../derive/rule.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { formatFigure } from "../format.ts";
import { listed } from "../listed.tsx";
import { RULE_NAMES } from "../ruleNames.ts";

const HELD = [
  { part: "derived", message: "{n} derived here by subtraction" },
  { part: "announced", message: "{n} only announced" },
  { part: "doubted", message: "{n} known from copies only" },
] as const;

/** Prints a figure, linked to its claims. */
type Print = (figure: Figure, disputed?: boolean) => ReactNode;

/** What the total holds that nobody counted, what it lacks, and how it hangs on the rule. */
export function BatchNotes({
  batches,
  number,
}: {
  readonly batches: Batches;
  readonly number: Print;
}) {
  const { total, parts } = batches;
  if (!total) return null;
  const held = HELD.flatMap(({ part, message }) => {
    const figure = parts[part];
    return figure
      ? [<Translated key={part} message={message} values={{ n: number(figure) }} />]
      : [];
  });
  return (
    <div className="batches-notes">
      {held.length > 0 && (
        <p>
          <Translated message="The total holds {parts}." values={{ parts: listed(held) }} />
        </p>
      )}
      <details open={batches.rule !== "editor"}>
        <summary>{t("What the total lacks, and what it is under other rules")}</summary>
        {total.formula?.opened !== undefined && (
          <p>
            {t("It is “at least”, since batches are missing: {missing}", {
              missing: total.formula.opened,
            })}
          </p>
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
  readonly batches: Batches;
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
  if (!rows.some((row) => row.figure.accounts)) {
    return t("No accounts of these batches conflict.");
  }
  const rules = same.map((other) => t(RULE_NAMES[other]));
  const stays = rules.length > 0 && rules.reduce((a, b) => t("{a} or {b}", { a, b }));
  return (
    <>
      {t("Where accounts of a batch conflict, {rule} is added.", { rule: t(RULE_NAMES[rule]) })}{" "}
      {moved.length > 0 && (
        <>
          <Translated
            message="{sentence}."
            values={{
              sentence: listed(
                moved.map((other, index) => (
                  <UnderRule key={other.rule} under={other} isFirst={index === 0} number={number} />
                )),
              ),
            }}
          />{" "}
        </>
      )}
      {stays !== false &&
        (moved.length > 0
          ? t("With {rules} it stays as it is.", { rules: stays })
          : t("Nothing changes with {rules}.", { rules: stays }))}
    </>
  );
}

/** What the total is under a rule, and by how much more or fewer. */
function UnderRule({
  under: { rule, total, move },
  isFirst,
  number,
}: {
  readonly under: Batches["underRules"][number];
  readonly isFirst: boolean;
  readonly number: Print;
}) {
  const clause = (
    <Translated
      message={isFirst ? "With {rule} the total is {total}" : "with {rule} the total is {total}"}
      values={{ rule: t(RULE_NAMES[rule]), total: number(total) }}
    />
  );
  if (!move) return clause;
  return (
    <Translated
      message={move.direction === "more" ? "{clause}, {n} more" : "{clause}, {n} fewer"}
      values={{ clause, n: number(move.figure) }}
    />
  );
}
