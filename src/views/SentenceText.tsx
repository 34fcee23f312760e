import type { Sentence } from "../derive/headline.ts";
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
  return sentence.map((part) => {
    if (part.kind === "words") return part.words;
    const { figure, disputed, accounts, withUnit = false } = part;
    const unit = units.get(figure.unit);
    return (
      unit && (
        <FigureText
          // Two figures of one sentence may rest on the same claim: only their place tells them apart.
          key={sentence.indexOf(part)}
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
