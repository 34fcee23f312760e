import type { Sentence, SentencePart } from "../derive/headline.ts";
import type { Act } from "./act.ts";
import { FigureText } from "./FigureText.tsx";
import type { Unit } from "./format.ts";

/** A sentence with live figures in it, each marked for how exact it is and linked to its claims. */
export function SentenceText({
  sentence,
  units,
  act,
}: {
  readonly sentence: Sentence;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  return sentence.map((part, at) => {
    if (part.kind === "words") return part.words;
    const { figure, disputed, accounts, withUnit = false } = part;
    const unit = units.get(figure.unit);
    return (
      unit && (
        <FigureText
          // Two figures of one sentence may rest on the same claim.
          key={sentence
            .slice(0, at + 1)
            .map(keyOf)
            .join(" ")}
          figure={figure}
          unit={unit}
          act={act}
          disputed={disputed}
          accounts={accounts}
          showUnit={withUnit}
        />
      )
    );
  });
}

export function keyOf(part: SentencePart): string {
  return part.kind === "words" ? part.words : part.figure.claims.join(" ");
}
