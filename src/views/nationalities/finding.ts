import type { Sentence, SentencePart } from "../../derive/headline.ts";
import type { Tallies } from "../../derive/tallies.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { formatList } from "../format.ts";

/** Which nationalities a tally counts most of; of a ranking its order. */
export function talliesFinding({ rows, rankingOnly, stated, head }: Tallies): Sentence {
  const [first, second, third] = rows;
  if (!first) return [words(`“${head.label}” names no nationality.`)];
  if (rankingOnly) {
    const order = formatList(rows.map(({ name }) => name));
    return [words(`${head.label}: ${order}, in this order; no numbers were given.`)];
  }
  return [
    words(`${first.name} comes first with `),
    countOf(first),
    ...(stated
      ? [words(" of "), { kind: "figure", figure: stated, disputed: false } as const]
      : []),
    ...(second ? [words(`, then ${second.name} with `), countOf(second)] : []),
    ...(third ? [words(` and ${third.name} with `), countOf(third)] : []),
    words("."),
  ];
}

function words(words: string): SentencePart {
  return { kind: "words", words };
}

function countOf({ figure, rivals }: TallyRowView): SentencePart {
  return { kind: "figure", figure, disputed: rivals.length > 0 };
}
