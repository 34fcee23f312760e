import type { Batches } from "../../derive/batches.ts";
import type { Sentence } from "../../derive/headline.ts";
import { drawnFigure } from "../../derive/runningTotal.ts";
import { formatDate } from "../formatDate.ts";
import { whoseWords } from "./words.ts";

/** What the batches add up to, and the largest of them. */
export function batchesFinding(batches: Batches): Sentence {
  const { total, largest, chosen } = batches;
  const whose = whoseWords(batches);
  if (!total || !largest) {
    const none =
      chosen.length === 0 ? "No batch is on record" : `No batch on record names ${whose}`;
    const words = `${none}: nobody has reported one, which is not zero.`;
    return [{ kind: "words", words }];
  }
  const who = chosen.length === 0 ? "People" : whose;
  return [
    { kind: "words", words: `${who} in the batches on record add up to ` },
    { kind: "figure", figure: total, disputed: false },
    {
      kind: "words",
      words: `; the largest batch, “${largest.label}” (${formatDate(largest.occurred)}), counts `,
    },
    {
      kind: "figure",
      figure: drawnFigure(largest.figure),
      disputed: largest.figure.accounts !== undefined,
    },
    { kind: "words", words: "." },
  ];
}
