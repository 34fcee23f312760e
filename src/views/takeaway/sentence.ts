import type { Card } from "../../derive/cards.ts";
import { type Unit, formatFigure, formatFormula } from "../format.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatDate } from "../formatDate.ts";
import { saidWords } from "../claims/words.ts";

/**
 * A claim as a sentence to paste: its words and its figure as on its card, who said it and when, the
 * documents that carry it, and the address that opens it.
 */
export function claimSentence(card: Card, unit: Unit | undefined, address: string): string {
  const figure = card.figure && unit ? `${figureWords(card.figure, unit)}, ` : "";
  const by = card.body === undefined ? card.claimant : `${card.claimant}, for ${card.body}`;
  const carried = card.chain.flatMap(({ source }) =>
    source
      ? [
          `${source.publisher} (${source.published === undefined ? "date not known" : formatDate(source.published)})`,
        ]
      : [],
  );
  const through = carried.length === 0 ? "" : `, in ${[...new Set(carried)].join("; ")}`;
  return `${card.text} (${figure}said by ${by}, ${saidWords(card)}${through}.) ${address}`;
}

/** A figure that this site calculated, as a sentence to paste. */
export function formulaSentence(
  figure: Figure,
  unit: Unit,
  label: string | undefined,
  address: string,
): string {
  const formula = figure.formula ? ` = ${formatFormula(figure.formula)}` : "";
  const of = label === undefined ? "" : ` (${label})`;
  return `${figureWords(figure, unit)}${formula}${of}. Calculated from the claims that the address opens; none of them states it. ${address}`;
}

/** A figure with its mark and its unit, as it is printed: `~600 people`. */
function figureWords(figure: Figure, unit: Unit): string {
  const one = figure.quantity.kind === "exact" && figure.quantity.value === 1;
  return `${formatFigure(figure)} ${one ? unit.one : unit.many}`;
}
