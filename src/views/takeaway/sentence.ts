import type { Card } from "../../derive/cards.ts";
import { t } from "../../language/translate.ts";
import { type Unit, formatFigure, formatFormula } from "../format.ts";
import type { Figure } from "../../derive/figure.ts";
import { formatDate } from "../formatDate.ts";
import { saidWords } from "../claims/words.ts";

/**
 * A claim as a sentence to paste: its words and its figure as on its card, who said it and when, the
 * documents that carry it, and the address that opens it.
 */
export function claimSentence(card: Card, unit: Unit | undefined, address: string): string {
  const claimant =
    card.body === undefined
      ? card.claimant
      : t("{claimant}, for {body}", { claimant: card.claimant, body: card.body });
  const carried = card.chain.flatMap(({ source }) =>
    source
      ? [
          t("{publisher} ({date})", {
            publisher: source.publisher,
            date:
              source.published === undefined ? t("date not known") : formatDate(source.published),
          }),
        ]
      : [],
  );
  const sources = [...new Set(carried)].join("; ");
  const values = { text: card.text, claimant, date: saidWords(card), address };
  if (!card.figure || !unit) {
    return sources === ""
      ? t("{text} (said by {claimant}, {date}.) {address}", values)
      : t("{text} (said by {claimant}, {date}, in {sources}.) {address}", { ...values, sources });
  }
  const figure = figureWords(card.figure, unit);
  return sources === ""
    ? t("{text} ({figure}, said by {claimant}, {date}.) {address}", { ...values, figure })
    : t("{text} ({figure}, said by {claimant}, {date}, in {sources}.) {address}", {
        ...values,
        figure,
        sources,
      });
}

/** A figure that this site calculated, as a sentence to paste. */
export function formulaSentence(
  figure: Figure,
  unit: Unit,
  label: string | undefined,
  address: string,
): string {
  const formula = figure.formula ? ` = ${formatFormula(figure.formula)}` : "";
  const values = { figure: `${figureWords(figure, unit)}${formula}`, address };
  return label === undefined
    ? t(
        "{figure}. Calculated from the claims that the address opens; none of them states it. {address}",
        values,
      )
    : t(
        "{figure} ({of}). Calculated from the claims that the address opens; none of them states it. {address}",
        { ...values, of: label },
      );
}

/** A figure with its mark and its unit, as it is printed: `~600 people`. */
function figureWords(figure: Figure, unit: Unit): string {
  const one = figure.quantity.kind === "exact" && figure.quantity.value === 1;
  return t("{n} {unit}", { n: formatFigure(figure), unit: one ? unit.one : unit.many });
}
