import type { ClaimId, Dataset } from "../../dataset/schema.ts";
import type { Figure } from "../../derive/figure.ts";
import { figureCells } from "../figureCells.ts";
import { speakQuantity } from "../format.ts";

/** A figure as a program reads it: a number is never without the words that say how exact it is. */
export interface FigureValue {
  /** How the number was said: a kind of quantity of the dataset. */
  readonly kind: Figure["quantity"]["kind"];
  /** The kind, with "more than" and "fewer than" told apart from "at least" and "at most". */
  readonly qualifier: string;
  /** The figure in words, with its qualifier and unit. */
  readonly words: string;
  /** The number, where the source gave one; no value inside its bounds is invented. */
  readonly value: number | null;
  /** Bounds that the source gave; null is no bound, not zero. */
  readonly min: number | null;
  readonly max: number | null;
  /** The whole that the number was given out of. */
  readonly outOf: number | null;
  readonly approximate: boolean;
  readonly rank: number | null;
  readonly unit: string;
  /** How this site computed it; null where a source states it. */
  readonly formula: string | null;
  readonly restsOn: readonly ClaimId[];
}

/** @param dataset of which the figure is: it names the units */
export function figureValue(figure: Figure, dataset: Dataset): FigureValue {
  const unit = dataset.units.find(({ id }) => id === figure.unit);
  if (!unit) throw new Error(`There is no unit ${figure.unit}`);
  const cells = figureCells(figure);
  return {
    kind: figure.quantity.kind,
    qualifier: cells.qualifier,
    words: speakQuantity(figure.quantity, unit),
    value: numberIn(cells.value),
    min: numberIn(cells.min),
    max: numberIn(cells.max),
    outOf: numberIn(cells.outOf),
    approximate: cells.approx === "true",
    rank: numberIn(cells.rank),
    unit: unit.id,
    formula: figure.formula ? cells.formula : null,
    restsOn: figure.claims,
  };
}

function numberIn(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}
