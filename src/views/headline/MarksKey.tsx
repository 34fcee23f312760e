import type { MarkKind, MarkSample } from "../../derive/marks.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";

/** What each mark in view means, shown on a figure that wears it. */
export function MarksKey({
  marks,
  units,
}: {
  readonly marks: readonly MarkSample[];
  readonly units: ReadonlyMap<string, Unit>;
}) {
  return (
    <dl className="marks-key" aria-label="Key to the figures">
      {marks.map(({ kind, figure }) => {
        const unit = units.get(figure.unit);
        return (
          unit && (
            <div key={kind} title={DEFINITIONS[kind].long}>
              <dt>
                <FigureText figure={figure} unit={unit} disputed={kind === "disputed"} />
              </dt>
              <dd>{DEFINITIONS[kind].short}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

const DEFINITIONS: { readonly [K in MarkKind]: { readonly short: string; readonly long: string } } =
  {
    exact: { short: "as counted", long: "The number as the claimant gave it." },
    atLeast: { short: "at least", long: "The claimant gave a floor; how many more is not known." },
    atMost: { short: "at most", long: "The claimant gave a ceiling." },
    about: { short: "about", long: "The claimant gave a round number and no margin." },
    range: { short: "between", long: "One claimant gave both ends." },
    rank: { short: "rank only", long: "A place in an order; no number was published." },
    words: { short: "in words", long: "No number was given; the words are the claimant's." },
    none: { short: "none", long: "The claimant said that there were none." },
    unknown: { short: "not known", long: "The claimant said that it is not known." },
    withheld: { short: "withheld", long: "The claimant kept the number back." },
    notApplicable: { short: "does not apply", long: "The question does not arise here." },
    derived: {
      short: "derived here",
      long: "Calculated by this site; opening it shows the formula.",
    },
    disputed: {
      short: "accounts differ",
      long: "Other claims of the same thing do not fit with it: a dot for each account.",
    },
  };
