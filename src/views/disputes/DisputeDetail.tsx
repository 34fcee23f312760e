import type { Account, DisputeView, Statement } from "../../derive/dispute.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { countWords } from "../countWords.ts";
import { FigureText } from "../FigureText.tsx";
import { Pairings } from "./Pairings.tsx";
import { questionLang, questionWords } from "../checks/questionWords.ts";
import { OUTCOME_WORDS } from "../outcomeWords.ts";
import { accountWords, isNamed, type Units } from "./words.ts";
import "./DisputeDetail.css";

/** A dispute in full: the accounts side by side, and what follows from holding them together. */
export function DisputeDetail({
  dispute,
  units,
  act,
}: {
  readonly dispute: DisputeView;
  readonly units: Units;
  readonly act: Act;
}) {
  const { accounts, settledBy, related, checks } = dispute;
  return (
    <div className="dispute-detail">
      <ol className="dispute-detail-accounts">
        {accounts.map((account) => (
          <li key={account.label}>
            <AccountBlock account={account} units={units} act={act} />
          </li>
        ))}
      </ol>
      <div className="dispute-detail-reading">
        <h4>{t("Do these count the same thing?")}</h4>
        <Pairings dispute={dispute} units={units} act={act} />
        {checks.length > 0 && (
          <>
            <h4>{t("Sums of these accounts")}</h4>
            <ul>
              {checks.map(({ id, question, outcome }) => (
                <li key={id}>
                  <Translated
                    message="{check} {outcome}."
                    values={{
                      check: <span lang={questionLang(question)}>{questionWords(question)}</span>,
                      outcome: t(OUTCOME_WORDS[outcome.kind]),
                    }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        {settledBy !== undefined && (
          <>
            <h4>{t("What would settle it")}</h4>
            <p lang="en">{settledBy}</p>
          </>
        )}
        {related.length > 0 && (
          <>
            <h4>{t("See also")}</h4>
            <ul>
              {related.map(({ id, title }) => (
                <li key={id}>
                  <a lang="en" href={act.href({ dispute: id })}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function AccountBlock({
  account,
  units,
  act,
}: {
  readonly account: Account;
  readonly units: Units;
  readonly act: Act;
}) {
  return (
    <>
      <p className="dispute-detail-label" lang="en">
        {account.label}
      </p>
      <p className="dispute-detail-since">{accountWords(account)}</p>
      <ul>
        {account.statements.map((statement) => (
          <li key={statement.claim}>
            <StatementLine statement={statement} units={units} act={act} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StatementLine({
  statement: { figure, text, words, claim, repeats },
  units,
  act,
}: {
  readonly statement: Statement;
  readonly units: Units;
  readonly act: Act;
}) {
  const unit = figure && units.get(figure.unit);
  return (
    <>
      <span className="dispute-detail-figure">
        {figure && unit && (
          <FigureText
            figure={figure}
            unit={unit}
            act={act}
            disputed
            showUnit={isNamed(unit, units)}
          />
        )}
      </span>
      <span>
        <a
          className="dispute-detail-claim"
          lang="en"
          href={act.href({ claim: [claim, ...repeats] })}
        >
          {text}
        </a>
        {words && (
          <>
            {" "}
            <q lang={words.lang}>{words.text}</q>
          </>
        )}
        {repeats.length > 0 && (
          <span className="dispute-detail-repeats">
            {" "}
            {countWords(repeats.length, "(repeated once)", "(repeated {n} times)")}
          </span>
        )}
      </span>
    </>
  );
}
