import { useId, useState } from "react";
import type { Disagreements, Opposition } from "../../derive/disagreements.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { countWords } from "../countWords.ts";
import { OpponentGrid } from "./OpponentGrid.tsx";
import { opponentsWords, pairWords } from "./words.ts";
import "./Opponents.css";

/** Disputes from which on a body is in the grid, and a pair in the short list. */
const SEVERAL = 2;
/** Pairs of the short list: it stands where there is little room, and all pairs open under it. */
const SHORT = 5;

/**
 * Who stands against whom: a grid where there is room for one, else a list of the pairs that differ
 * on several things. All pairs are in a list that opens, and on paper.
 */
export function Opponents({
  disagreements: { bodies, pairs },
  act,
}: {
  readonly disagreements: Disagreements;
  readonly act: Act;
}) {
  const title = useId();
  const [open, setOpen] = useState("");
  if (pairs.length === 0) return null;
  const shown = bodies.filter(({ disputes }) => disputes.length >= SEVERAL);
  const often = pairs.filter(({ disputes }) => disputes.length >= SEVERAL).slice(0, SHORT);
  const chosen = pairs.find((pair) => pairWords(pair) === open);
  return (
    <section className="opponents" aria-labelledby={title}>
      <h3 id={title}>{t("Who disagrees with whom")}</h3>
      <p className="opponents-note">{opponentsWords(bodies, pairs, shown)}</p>
      {shown.length > 0 && (
        <div className="opponents-grid">
          <OpponentGrid
            bodies={shown}
            pairs={pairs}
            chosen={chosen}
            onChoose={(pair) => setOpen(pair ? pairWords(pair) : "")}
            act={act}
          />
          <div aria-live="polite">
            {chosen && (
              <section aria-label={t("What they differ on")}>
                <Pair pair={chosen} act={act} />
              </section>
            )}
          </div>
        </div>
      )}
      {often.length > 0 && (
        <ul className="opponents-often" aria-label={t("The pairs that differ on most things")}>
          {often.map((pair) => (
            <li key={pairWords(pair)}>
              <Pair pair={pair} act={act} />
            </li>
          ))}
        </ul>
      )}
      <details className="opponents-all">
        <summary>
          {countWords(
            pairs.length,
            "The {n} pair, and what it differs on",
            "All {n} pairs, and what they differ on",
          )}
        </summary>
        <ul>
          {pairs.map((pair) => (
            <li key={pairWords(pair)}>
              <Pair pair={pair} act={act} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Pair({ pair, act }: { readonly pair: Opposition; readonly act: Act }) {
  return (
    <>
      <strong>{pairWords(pair)}</strong>
      <ul className="opponents-pair">
        {pair.disputes.map(({ id, title }) => (
          <li key={id}>
            <a lang="en" href={act.href({ dispute: id })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
