import type { Question } from "../../derive/checkResult.ts";
import { t } from "../../language/translate.ts";

/** What a check asks, as a sentence. */
export function questionWords(question: Question): string {
  switch (question.kind) {
    case "titled":
      return question.title;
    case "rows":
      return t("{tally}: do its rows make the total it states?", { tally: question.of });
    case "rows-men":
      return t("{tally}: do its men, row by row, make the men it states?", { tally: question.of });
    case "rows-women":
      return t("{tally}: do its women, row by row, make the women it states?", {
        tally: question.of,
      });
    case "tally-split":
      return t("{tally}: do the men and the women it states make its total?", {
        tally: question.of,
      });
    case "row-split":
      return t("{tally}, {nationality}: do men and women make the row?", {
        tally: question.of,
        nationality: question.nationality,
      });
    case "batch-split":
      return t("{batch}: do men and women make the batch?", { batch: question.of });
  }
}

/** The language of what it asks, where that is the dataset's. */
export function questionLang({ kind }: Question): "en" | undefined {
  return kind === "titled" ? "en" : undefined;
}

/** What a term of a sum is of: the dataset's name for it, or men or women. */
export function termWords(label: string): string {
  return label === "men" || label === "women" ? t(label) : label;
}
