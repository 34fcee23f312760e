import type { Account, DisputeView, Statement } from "../../derive/dispute.ts";
import type { Pairing, PairingGroup } from "../../derive/pairing.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { countWords } from "../countWords.ts";
import { FigureText } from "../FigureText.tsx";
import { differenceWords, groupWords, isNamed, type Units } from "./words.ts";

/** Do these count the same thing? Every two accounts, in groups of what comes of it. */
export function Pairings({
  dispute: { accounts, pairings },
  units,
  act,
}: {
  readonly dispute: DisputeView;
  readonly units: Units;
  readonly act: Act;
}) {
  const statements = statementsOf(accounts);
  if (pairings.length === 0) {
    return (
      <p>
        {t("There are no two numbers to hold against each other: the accounts differ in words.")}
      </p>
    );
  }
  return (
    <ul className="pairings">
      {pairings.map((group) => (
        <li key={groupWords(group)}>
          <p>
            {group.finding === "unrelated"
              ? t("{finding} ({pairs})", { finding: groupWords(group), pairs: pairWords(group) })
              : groupWords(group)}
          </p>
          {group.finding !== "unrelated" && (
            <ul>
              {group.pairs.map((pair) => (
                <li key={`${pair.a} ${pair.b}`}>
                  <Pair pair={pair} statements={statements} units={units} act={act} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Two accounts by figure and name, what lies between them, and in what they differ. */
export function Pair({
  pair: { a, b, differs, difference },
  statements,
  units,
  act,
}: {
  readonly pair: Pairing;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly units: Units;
  readonly act: Act;
}) {
  const unit = difference && units.get(difference.unit);
  const parties = {
    a: <Party statement={statements.get(a)} units={units} act={act} />,
    b: <Party statement={statements.get(b)} units={units} act={act} />,
  };
  if (difference && unit) {
    const figure = <FigureText figure={difference} unit={unit} act={act} />;
    return <Translated message="{a} and {b}: {figure} apart" values={{ ...parties, figure }} />;
  }
  if (differs.length === 0) return <Translated message="{a} and {b}" values={parties} />;
  return (
    <Translated
      message="{a} and {b}: {differences}"
      values={{ ...parties, differences: differs.map(differenceWords).join("; ") }}
    />
  );
}

function Party({
  statement,
  units,
  act,
}: {
  readonly statement: Statement | undefined;
  readonly units: Units;
  readonly act: Act;
}) {
  if (!statement) return null;
  const { figure, who, words, claim } = statement;
  const unit = figure && units.get(figure.unit);
  return (
    <span className="pairings-party">
      {words ? (
        <a href={act.href({ claim: [claim] })}>
          <q lang={words.lang}>{words.text}</q>
        </a>
      ) : (
        figure &&
        unit && <FigureText figure={figure} unit={unit} act={act} showUnit={isNamed(unit, units)} />
      )}{" "}
      ({who})
    </span>
  );
}

export function statementsOf(accounts: readonly Account[]): ReadonlyMap<string, Statement> {
  return new Map(
    accounts.flatMap(({ statements }) =>
      statements.map((statement) => [statement.claim, statement]),
    ),
  );
}

function pairWords({ pairs }: PairingGroup): string {
  return countWords(pairs.length, "{n} pair", "{n} pairs");
}
