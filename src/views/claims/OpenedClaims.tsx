import { type Ref, useId } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import type { Opened, OpenedFormula } from "../../derive/opened.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatFormula, type Unit } from "../format.ts";
import { lazyView } from "../lazyView.tsx";
import { ViewBoundary } from "../ViewBoundary.tsx";
import { ClaimLink } from "./CardLinks.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import "./OpenedClaims.css";

const CardActs = lazyView(() =>
  import("../takeaway/CardActs.tsx").then((module) => module.CardActs),
);
const FormulaActs = lazyView(() =>
  import("../takeaway/CardActs.tsx").then((module) => module.FormulaActs),
);

const NONE: readonly never[] = [];

/** The claims that the reader opened, in full; where a figure follows from them, how. */
export function OpenedClaims({
  opened: { cards, formulas },
  units,
  act,
  headingRef,
  dataset,
}: {
  readonly opened: Opened;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  /** To take the focus when claims are opened. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Of which the claims are, where they can be taken away. */
  readonly dataset?: Dataset | undefined;
}) {
  const heading = useId();
  return (
    <section className="opened-claims" aria-labelledby={heading}>
      <div className="opened-claims-head">
        <h3 id={heading} tabIndex={-1} ref={headingRef}>
          {countWords(cards.length, "{n} claim opened", "{n} claims opened")}
        </h3>
        <a href={act.href({ claim: [] })}>{t("Close")}</a>
      </div>
      {formulas.map((formula) => (
        <FormulaNote
          key={`${formula.label ?? ""} ${formula.figure.claims.join(" ")}`}
          formula={formula}
          units={units}
          act={act}
          isTaken={dataset !== undefined}
        />
      ))}
      <div className="opened-claims-cards">
        {cards.map((card) => (
          <div key={card.id}>
            <ClaimCard card={card} units={units} act={act} words={NONE} anchored full />
            {dataset && (
              <ViewBoundary>
                <CardActs
                  card={card}
                  unit={card.figure && units.get(card.figure.unit)}
                  dataset={dataset}
                  href={act.href({ claim: [card.id] })}
                />
              </ViewBoundary>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** A figure that this site computed, written out, with what bears it out. */
function FormulaNote({
  formula: { figure, label, terms, borneOutBy },
  units,
  act,
  isTaken,
}: {
  readonly formula: OpenedFormula;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  readonly isTaken: boolean;
}) {
  const unit = units.get(figure.unit);
  if (!unit || !figure.formula) return null;
  return (
    <div className="opened-formula">
      <p className="opened-formula-sum">
        <FigureText figure={figure} unit={unit} showUnit />{" "}
        <span aria-hidden="true">= {formatFormula(figure.formula)}</span>
      </p>
      <p>
        {label === undefined ? "" : `${label}. `}
        {countWords(
          terms.length,
          "Calculated by this site from {n} claim; none of them states it.",
          "Calculated by this site from {n} claims; none of them states it.",
        )}
      </p>
      <ol className="opened-formula-terms">
        {terms.map((term) => (
          <li key={`${term.sign} ${term.figure.claims.join(" ")}`}>
            <span>
              {term.sign === "−" && <span aria-label={t("less")}>− </span>}
              <FigureText figure={term.figure} unit={unit} />
            </span>
            <span lang="en">{term.label}</span>
          </li>
        ))}
      </ol>
      {isTaken && (
        <ViewBoundary>
          <FormulaActs
            figure={figure}
            unit={unit}
            label={label}
            href={act.href({ claim: figure.claims })}
          />
        </ViewBoundary>
      )}
      {borneOutBy.length > 0 && (
        <div className="opened-formula-borne">
          <p>{t("Borne out by")}</p>
          <ul>
            {borneOutBy.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} units={units} act={act} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
