import { Fragment, type ReactNode } from "react";
import type { Arithmetic } from "../../derive/checkResult.ts";
import type { Figure } from "../../derive/figure.ts";
import type { RankPlace } from "../../derive/rankCheck.ts";
import type { Outcome } from "../../derive/outcome.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { termWords } from "./questionWords.ts";
import { SIGN, type Units } from "./words.ts";
import "./Equation.css";

/** A check written out, every figure a link to its claims: `200 + 2,255 = 2,455† ≠ 2,876 stated`. */
export function Equation({
  arithmetic,
  outcome,
  units,
  act,
}: {
  readonly arithmetic: Arithmetic;
  readonly outcome: Outcome;
  readonly units: Units;
  readonly act: Act;
}) {
  const number = (figure: Figure): ReactNode => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} />;
  };
  switch (arithmetic.kind) {
    case "none":
      return null;
    case "equation": {
      const { computed, stated } = arithmetic;
      const terms = computed.formula?.terms ?? [];
      // Rows of one claim are told apart by their names; claims by the links.
      const named = new Set(terms.map(({ claims }) => claims.join(" "))).size < terms.length;
      return (
        <p className="equation">
          {terms.map(({ sign, quantity, claims, label, unit = computed.unit }, index) => (
            <Fragment key={`${label} ${claims.join(" ")}`}>
              {index > 0 && ` ${sign} `}
              <span className="equation-term">
                {named && `${termWords(label)} `}
                {number({ quantity, unit, claims })}
              </span>
            </Fragment>
          ))}{" "}
          = {number(computed)}{" "}
          <span className="equation-stated">
            <span aria-hidden="true">{SIGN[outcome.kind]}</span>{" "}
            <Translated message="{figure} stated" values={{ figure: number(stated) }} />
          </span>
        </p>
      );
    }
    case "ranking":
      return (
        <ol className="equation-ranking">
          {arithmetic.places.map((place) => (
            <li key={place.name}>
              <Ranked place={place} number={number} />
            </li>
          ))}
        </ol>
      );
  }
}

/** Where one stands in a ranking, and who on the list is passed over by it. */
function Ranked({
  place: { name, counted, passedOver },
  number,
}: {
  readonly place: RankPlace;
  readonly number: (figure: Figure) => ReactNode;
}) {
  const figure = counted && number(counted);
  if (passedOver.length === 0) {
    return figure ? (
      <Translated message="{name}: {figure} on the list" values={{ name, figure }} />
    ) : (
      t("{name}: not on the list", { name })
    );
  }
  const describe = (other: RankPlace["passedOver"][number]): ReactNode => (
    <Translated
      message="{name} with {figure}"
      values={{ name: other.name, figure: number(other.counted) }}
    />
  );
  const others = passedOver
    .map(describe)
    .reduce((a, b) => <Translated message="{a} and {b}" values={{ a, b }} />);
  return figure ? (
    <Translated
      message="{name}: {figure} on the list, after {others}"
      values={{ name, figure, others }}
    />
  ) : (
    <Translated message="{name}: not on the list, after {others}" values={{ name, others }} />
  );
}
