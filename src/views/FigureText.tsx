import type { Figure } from "../derive/figure.ts";
import { t } from "../language/translate.ts";
import type { Act } from "./act.ts";
import { formatFigure, formatFormula, formatQuantity, speakFigure, type Unit } from "./format.ts";
import "./FigureText.css";

/**
 * The only component that prints a number from the data. Its mark says how exact the figure is, its
 * accessible name says it in words, and it links to the claims it rests on.
 */
export function FigureText({
  figure,
  unit,
  act,
  disputed = false,
  accounts = figure.accounts?.length,
  showUnit = false,
}: {
  readonly figure: Figure;
  readonly unit: Unit;
  /** Absent where the figure already stands inside a link to its claims. */
  readonly act?: Act;
  /** Other claims of the same thing conflict with this one. */
  readonly disputed?: boolean;
  /** How many accounts there are, where they conflict: a dot for each. */
  readonly accounts?: number | undefined;
  readonly showUnit?: boolean;
}) {
  const spoken = disputed
    ? t("{figure}, disputed", { figure: speakFigure(figure, unit) })
    : speakFigure(figure, unit);
  const mark = (
    <span className="figure-text" data-kind={markOf(figure)} data-disputed={disputed || undefined}>
      <span aria-hidden="true">
        <span className="figure-text-value" data-dots={accounts && "•".repeat(accounts)}>
          {formatFigure(figure)}
        </span>
        {showUnit && <span className="figure-text-unit"> {unitOf(figure, unit)}</span>}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  );
  const title = figure.formula
    ? `${formatQuantity(figure.quantity)}† = ${formatFormula(figure.formula)}`
    : undefined;
  return act ? (
    <a className="figure-link" href={act.href({ claim: figure.claims })} title={title}>
      {mark}
    </a>
  ) : (
    mark
  );
}

function unitOf({ quantity }: Figure, unit: Unit): string {
  return quantity.kind === "exact" && quantity.value === 1 ? unit.one : unit.many;
}

/** What the mark has to show: the kind of quantity, or that the figure is derived or disputed. */
function markOf(figure: Figure): string {
  if (figure.accounts) return "disputed";
  return figure.formula ? "derived" : figure.quantity.kind;
}
