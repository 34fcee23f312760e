import type { Card } from "../derive/cards.ts";
import { FigureText } from "./FigureText.tsx";
import type { Unit } from "./format.ts";

/** The figure of a claim, marked where it is disputed; nothing for a claim without one. */
export function CardFigure({
  card: { figure, status, accounts },
  units,
  showUnit = false,
}: {
  readonly card: Pick<Card, "figure" | "status" | "accounts">;
  readonly units: ReadonlyMap<string, Unit>;
  readonly showUnit?: boolean;
}) {
  const unit = figure && units.get(figure.unit);
  return (
    unit && (
      <FigureText
        figure={figure}
        unit={unit}
        disputed={status === "disputed"}
        accounts={accounts}
        showUnit={showUnit}
      />
    )
  );
}
