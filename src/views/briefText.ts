import type { Figure } from "../derive/figure.ts";
import type { Sentence } from "../derive/headline.ts";
import { t } from "../language/translate.ts";
import { formatFigure, speakQuantity, type Unit } from "./format.ts";
import type { Brief } from "./brief.ts";

type Units = ReadonlyMap<string, Unit>;

/** A sentence as plain text, its figures with their marks. */
export function sentenceText(sentence: Sentence, units: Units): string {
  return sentence
    .map((part) => {
      if (part.kind === "words") return part.words;
      const unit = part.withUnit && units.get(part.figure.unit);
      return `${formatFigure(part.figure)}${unit ? ` ${unit.many}` : ""}`;
    })
    .join("");
}

/**
 * A figure with its qualifier in words. How this site computed one, or who gives another one, is not
 * written out: a sum may have dozens of terms.
 */
export function figureWords(figure: Figure, units: Units): string {
  const unit = units.get(figure.unit);
  if (!unit) return "";
  const said = speakQuantity(figure.quantity, unit);
  if (figure.accounts) return t("{figure}, accounts differ", { figure: said });
  return figure.formula ? t("{figure}, calculated by this site", { figure: said }) : said;
}

/** The rows as text: what was counted, with its qualifier, of what, and by whom. */
export function briefRows(
  { rows }: Brief,
  units: Units,
): readonly (readonly [figure: string, of: string, by: string])[] {
  return rows.map(({ figure, of, by }) => [figure ? figureWords(figure, units) : "", of, by]);
}
