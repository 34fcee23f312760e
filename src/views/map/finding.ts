import type { Sentence } from "../../derive/headline.ts";
import type { Places } from "../../derive/places.ts";
import { countOf } from "./placeWords.ts";

/** The crossing that carried the most. */
export function crossingsFinding({ rows, main }: Places): Sentence {
  const first = rows.find((row) => row.crossed);
  if (!first?.crossed || !main) {
    const words =
      "No batch on record names a crossing: nobody has reported one, which is not zero.";
    return [{ kind: "words", words }];
  }
  const { figure, disputed, added } = first.crossed;
  const most = main.most ? "Most people on record" : "More than at any other named crossing";
  return [
    { kind: "words", words: `${most} crossed at ${first.short}: ` },
    { kind: "figure", figure, disputed, withUnit: true },
    { kind: "words", words: ` in ${countOf(added.length, "batch", "batches")}.` },
  ];
}
