import type { ReactNode } from "react";
import type { Tallies } from "../../derive/tallies.ts";
import type { Repair, SumCheck, TallySums } from "../../derive/tallySums.ts";
import type { Message } from "../../language/catalogue.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { formatList } from "../format.ts";
import { listed } from "../listed.tsx";
import { headLabel, type Print } from "./words.ts";
import "./TallyNotes.css";

/**
 * Under a tally: whether its rows add up to what is stated and whom it does not name; folded away,
 * how its men and women add up, where its prints disagree and what its makers say of it.
 */
export function TallyNotes({
  tallies,
  number,
}: {
  readonly tallies: Tallies;
  readonly number: Print;
}) {
  const { sums, rows, noReport, note, head } = tallies;
  const people = sums?.checks.filter(({ of }) => of === "people") ?? [];
  const parts = sums?.checks.filter(({ of }) => of !== "people") ?? [];
  return (
    <div className="tally-notes">
      {people.map((check) => (
        <p key={check.of}>
          <CheckWords check={check} number={number} />
        </p>
      ))}
      {sums?.split && (
        <p>
          <SplitWords split={sums.split} number={number} />
        </p>
      )}
      {noReport.length > 0 && (
        <p>
          {t("{count}: no report of {names}, which is not zero.", {
            count: headLabel(head),
            names: formatList(noReport),
          })}
        </p>
      )}
      <details>
        <summary>{t("What more is known of this count")}</summary>
        {parts.map((check) => (
          <p key={check.of}>
            <CheckWords check={check} number={number} />
          </p>
        ))}
        <Rivals rows={rows} number={number} />
        {sums?.repair && (
          <p>
            <RepairWords repair={sums.repair} number={number} />
          </p>
        )}
        {tallies.stated?.formula?.opened !== undefined && (
          <p>
            {t("All are “at least”, since batches are missing: {missing}", {
              missing: tallies.stated.formula.opened,
            })}
          </p>
        )}
        {note !== undefined && <p lang="en">{note}</p>}
        <p>{t("Counts are of different people on different days: none is added to another.")}</p>
      </details>
    </div>
  );
}

/** Where prints of one list cannot both be right. */
function Rivals({ rows, number }: { readonly rows: Tallies["rows"]; readonly number: Print }) {
  return rows
    .filter(({ rivals }) => rivals.length > 0)
    .map((row) => (
      <p key={row.code}>
        <Translated
          message="Prints disagree on {name}: {prints}."
          values={{
            name: row.name,
            prints: listed([
              <Translated key="" message="{n} here" values={{ n: number(row.figure, true) }} />,
              ...row.rivals.map(({ print, figure }) => (
                <Translated
                  key={print}
                  message="{n} in “{print}”"
                  values={{ n: number(figure, true), print }}
                />
              )),
            ]),
          }}
        />
      </p>
    ));
}

const OF = {
  people: "The printed rows add up to {sum}",
  men: "Their men add up to {sum}",
  women: "Their women add up to {sum}",
} as const satisfies { readonly [K in SumCheck["of"]]: Message };

function CheckWords({
  check: { of, stated, sum, outcome, gap },
  number,
}: {
  readonly check: SumCheck;
  readonly number: Print;
}): ReactNode {
  const adds = <Translated message={OF[of]} values={{ sum: number(sum) }} />;
  const values = { adds, stated: number(stated) };
  const withGap = gap && { ...values, gap: number(gap.figure) };
  switch (outcome) {
    case "holds":
      return <Translated message="{adds}; {stated} is stated. The sum holds." values={values} />;
    case "does-not-hold":
      return withGap ? (
        <Translated
          message={
            gap.direction === "over"
              ? "{adds}; {stated} is stated. The sum does not hold, by {gap} too many."
              : "{adds}; {stated} is stated. The sum does not hold, by {gap} too few."
          }
          values={withGap}
        />
      ) : (
        <Translated message="{adds}; {stated} is stated. The sum does not hold." values={values} />
      );
    case "incomplete":
      return withGap ? (
        <Translated
          message="{adds}; {stated} is stated, {gap} more. Some rows are not known, so this is no contradiction."
          values={withGap}
        />
      ) : (
        <Translated
          message="{adds}; {stated} is stated. This fits, though some rows are not known."
          values={values}
        />
      );
  }
}

function SplitWords({
  split: { men, women, sum, holds },
  number,
}: {
  readonly split: NonNullable<TallySums["split"]>;
  readonly number: Print;
}) {
  return (
    <Translated
      message={
        holds
          ? "Stated: {men} men and {women} women, which makes {sum}, as stated in all."
          : "Stated: {men} men and {women} women, which makes {sum}, not what is stated in all."
      }
      values={{ men: number(men), women: number(women), sum: number(sum) }}
    />
  );
}

function RepairWords({
  repair: { rows, sum, closes, because },
  number,
}: {
  readonly repair: Repair;
  readonly number: Print;
}) {
  const repairs = rows
    .map(({ name, printed, repaired }): ReactNode => (
      <Translated
        key={name}
        message="{name} {repaired} instead of {printed}"
        values={{ name, repaired: number(repaired), printed: number(printed) }}
      />
    ))
    .reduce((a, b) => <Translated message="{a} and {b}" values={{ a, b }} />);
  return (
    <>
      <Translated
        message={
          closes
            ? "{inference} with {repairs} the rows would add up to {sum}, as stated."
            : "{inference} with {repairs} the rows would add up to {sum}, still not as stated."
        }
        values={{
          inference: <strong>{t("This site’s inference:")}</strong>,
          repairs,
          sum: number(sum),
        }}
      />{" "}
      <span lang="en">{because}</span>
    </>
  );
}
