import type { ReactNode } from "react";
import type { Tallies } from "../../derive/tallies.ts";
import type { Repair, SumCheck, TallySums } from "../../derive/tallySums.ts";
import { formatList } from "../format.ts";
import type { Print } from "./words.ts";
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
          {head.label}: no report of {formatList(noReport)}, which is not zero.
        </p>
      )}
      <details>
        <summary>What more is known of this count</summary>
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
          <p>All are “at least”, since batches are missing: {tallies.stated.formula.opened}</p>
        )}
        {note !== undefined && <p>{note}</p>}
        <p>Counts are of different people on different days: none is added to another.</p>
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
        Prints disagree on {row.name}: {number(row.figure, true)} here
        {row.rivals.map(({ print, figure }) => (
          <span key={print}>
            , {number(figure, true)} in “{print}”
          </span>
        ))}
        .
      </p>
    ));
}

const OF: { readonly [K in SumCheck["of"]]: string } = {
  people: "The printed rows add up to",
  men: "Their men add up to",
  women: "Their women add up to",
};

function CheckWords({
  check: { of, stated, sum, outcome, gap },
  number,
}: {
  readonly check: SumCheck;
  readonly number: Print;
}): ReactNode {
  switch (outcome) {
    case "holds":
      return (
        <>
          {OF[of]} {number(sum)}; {number(stated)} is stated. The sum holds.
        </>
      );
    case "does-not-hold":
      return (
        <>
          {OF[of]} {number(sum)}; {number(stated)} is stated. The sum does not hold
          {gap && (
            <>
              , by {number(gap.figure)} {gap.direction === "over" ? "too many" : "too few"}
            </>
          )}
          .
        </>
      );
    case "incomplete":
      return gap ? (
        <>
          {OF[of]} {number(sum)}; {number(stated)} is stated, {number(gap.figure)} more. Some rows
          are not known, so this is no contradiction.
        </>
      ) : (
        <>
          {OF[of]} {number(sum)}; {number(stated)} is stated. This fits, though some rows are not
          known.
        </>
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
    <>
      Stated: {number(men)} men and {number(women)} women, which makes {number(sum)}
      {holds ? ", as stated in all." : ", not what is stated in all."}
    </>
  );
}

function RepairWords({ repair, number }: { readonly repair: Repair; readonly number: Print }) {
  return (
    <>
      <strong>This site’s inference:</strong> with{" "}
      {repair.rows.map(({ name, printed, repaired }, index) => (
        <span key={name}>
          {index > 0 && " and "}
          {name} {number(repaired)} instead of {number(printed)}
        </span>
      ))}{" "}
      the rows would add up to {number(repair.sum)}
      {repair.closes ? ", as stated" : ", still not as stated"}. {repair.because}
    </>
  );
}
