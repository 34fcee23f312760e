import type { Batches } from "../../derive/batches.ts";
import type { Sentence } from "../../derive/headline.ts";
import { drawnFigure } from "../../derive/runningTotal.ts";
import { t } from "../../language/translate.ts";
import { formatDate } from "../formatDate.ts";
import { sentenceOf } from "../sentenceOf.ts";
import { whoseWords } from "./words.ts";

/** What the batches add up to, and the largest of them. */
export function batchesFinding(batches: Batches): Sentence {
  const { total, largest, chosen } = batches;
  const whose = whoseWords(batches);
  if (!total || !largest) {
    const words =
      chosen.length === 0
        ? t("No batch is on record: nobody has reported one, which is not zero.")
        : t("No batch on record names {whose}: nobody has reported one, which is not zero.", {
            whose,
          });
    return [{ kind: "words", words }];
  }
  const values = {
    total: { kind: "figure", figure: total, disputed: false },
    batch: largest.label,
    day: formatDate(largest.occurred),
    n: {
      kind: "figure",
      figure: drawnFigure(largest.figure),
      disputed: largest.figure.accounts !== undefined,
    },
  } as const;
  return chosen.length === 0
    ? sentenceOf(
        "People in the batches on record add up to {total}; the largest batch, “{batch}” ({day}), counts {n}.",
        values,
      )
    : sentenceOf(
        "{whose} in the batches on record add up to {total}; the largest batch, “{batch}” ({day}), counts {n}.",
        { ...values, whose },
      );
}
