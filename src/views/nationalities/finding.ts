import type { Sentence, SentencePart } from "../../derive/headline.ts";
import type { Tallies } from "../../derive/tallies.ts";
import type { TallyRowView } from "../../derive/tallyRows.ts";
import { t } from "../../language/translate.ts";
import { inWords } from "../brief.ts";
import { formatList } from "../format.ts";
import { sentenceOf } from "../sentenceOf.ts";
import { headLabel } from "./words.ts";

/** Which nationalities a tally counts most of; of a ranking its order. */
export function talliesFinding({ rows, rankingOnly, stated, head }: Tallies): Sentence {
  const [first, second, third] = rows;
  const count = headLabel(head);
  if (!first) return inWords(t("“{count}” names no nationality.", { count }));
  if (rankingOnly) {
    const names = formatList(rows.map(({ name }) => name));
    return inWords(t("{count}: {names}, in this order; no numbers were given.", { count, names }));
  }
  const most = { name: first.name, n: countOf(first) };
  const sentence = stated
    ? sentenceOf("{name} comes first with {n} of {all}", {
        ...most,
        all: { kind: "figure", figure: stated, disputed: false },
      })
    : sentenceOf("{name} comes first with {n}", most);
  if (!second) return sentenceOf("{sentence}.", { sentence });
  const next = { sentence, name: second.name, n: countOf(second) };
  return third
    ? sentenceOf("{sentence}, then {name} with {n} and {third} with {least}.", {
        ...next,
        third: third.name,
        least: countOf(third),
      })
    : sentenceOf("{sentence}, then {name} with {n}.", next);
}

function countOf({ figure, rivals }: TallyRowView): SentencePart {
  return { kind: "figure", figure, disputed: rivals.length > 0 };
}
