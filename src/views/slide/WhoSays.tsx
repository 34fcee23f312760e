import { useEffect, useId, useRef } from "react";
import type { Card } from "../../derive/cards.ts";
import type { Opened } from "../../derive/opened.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { supportWords } from "../claims/words.ts";
import { CardFigure } from "../CardFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { formatFormula, formatList, formatNumber, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import "./WhoSays.css";

/**
 * Who says so: the claims behind the figures of a slide, laid over it, in letters for the back row.
 * Each with its claimant, day, carriers, and who says otherwise.
 */
export function WhoSays({
  opened,
  units,
  act,
  onClose,
}: {
  /** Undefined: the slide names no figure of its own. */
  readonly opened: Opened | undefined;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  readonly onClose: () => void;
}) {
  const heading = useId();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <section className="who-says" aria-labelledby={heading}>
      <div className="who-says-head">
        <h2 id={heading} tabIndex={-1} ref={ref}>
          {t("Who says so")}
        </h2>
        <button type="button" onClick={onClose}>
          {t("Close")}
        </button>
      </div>
      {opened === undefined && (
        <p>
          {t(
            "This slide names no figure of its own. Any figure in it leads to its claims: point at it, or reach it with Tab.",
          )}
        </p>
      )}
      {opened?.formulas.map(({ figure, borneOutBy }) => {
        const unit = units.get(figure.unit);
        if (!unit || !figure.formula) return null;
        const values = {
          figure: <FigureText figure={figure} unit={unit} showUnit />,
          formula: formatFormula(figure.formula),
        };
        return (
          <p className="who-says-formula" key={figure.claims.join(" ")}>
            {borneOutBy.length === 0 ? (
              <Translated
                message="{figure} = {formula}: calculated by this site."
                values={values}
              />
            ) : (
              <Translated
                message="{figure} = {formula}: calculated by this site; borne out by {claimants}."
                values={{
                  ...values,
                  claimants: formatList(borneOutBy.map(({ claimant }) => claimant)),
                }}
              />
            )}
          </p>
        );
      })}
      {/* Scrollable, so it can be focused and scrolled by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol className="who-says-claims" aria-label={t("Claims")} tabIndex={0}>
        {opened?.cards.map((card) => (
          <Said key={card.id} card={card} units={units} act={act} />
        ))}
      </ol>
    </section>
  );
}

function Said({
  card,
  units,
  act,
}: {
  readonly card: Card;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const { claimant, body, said, text, chain, conflictsWith, support, words } = card;
  const carriers = [...new Set(chain.flatMap(({ source }) => source?.publisher ?? []))];
  return (
    <li className="who-says-claim">
      <p className="who-says-figure">
        <CardFigure card={card} units={units} />
      </p>
      <div>
        <p className="who-says-claimant">
          {claimant}
          {body !== undefined && <span>{t(", for {body}", { body })}</span>}
          <span>
            {t(", {date}", { date: said === undefined ? t("date not known") : formatDate(said) })}
          </span>
        </p>
        <p>
          <span lang="en">{text}</span>
          {words && (
            <>
              {" "}
              <Translated
                message="In the words: {quote}"
                values={{ quote: <q lang={words.lang}>{words.text}</q> }}
              />
            </>
          )}
        </p>
        <p className="who-says-chain">
          {t("Carried by {publishers}. {support}.", {
            publishers: formatList(carriers),
            support: supportWords(support),
          })}
        </p>
        {conflictsWith.length > 0 && (
          <p className="who-says-against">
            {t("Others say:")}{" "}
            {conflictsWith.slice(0, OTHERS).map((other, at) => {
              const otherUnit = other.figure && units.get(other.figure.unit);
              return (
                <span key={other.id}>
                  {at > 0 && "; "}
                  {other.figure && otherUnit && (
                    <FigureText figure={other.figure} unit={otherUnit} act={act} />
                  )}{" "}
                  {other.claimant}
                </span>
              );
            })}
            {conflictsWith.length > OTHERS && (
              <>
                ;{" "}
                <a href={act.href({ claim: [card.id, ...conflictsWith.map(({ id }) => id)] })}>
                  {t("and {n} more", { n: formatNumber(conflictsWith.length - OTHERS) })}
                </a>
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Rival accounts that are named beside a claim. */
const OTHERS = 3;
