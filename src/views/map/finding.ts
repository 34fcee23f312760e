import type { Sentence } from "../../derive/headline.ts";
import type { Places } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import { inWords } from "../brief.ts";
import { sentenceOf } from "../sentenceOf.ts";
import { batchCount } from "./placeWords.ts";

/** The crossing that carried the most. */
export function crossingsFinding({ rows, main }: Places): Sentence {
  const first = rows.find((row) => row.crossed);
  if (!first?.crossed || !main) {
    return inWords(
      t("No batch on record names a crossing: nobody has reported one, which is not zero."),
    );
  }
  const { figure, disputed, added } = first.crossed;
  return sentenceOf(
    main.most
      ? "Most people on record crossed at {place}: {n} in {batches}."
      : "More than at any other named crossing crossed at {place}: {n} in {batches}.",
    {
      place: first.short,
      n: { kind: "figure", figure, disputed, withUnit: true },
      batches: batchCount(added.length),
    },
  );
}
