import type { Opponent, Opposition } from "../../derive/disagreements.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { t } from "../../language/translate.ts";
import { CrossGrid } from "./CrossGrid.tsx";
import { pairWords } from "./words.ts";

/**
 * Each body against each other. A number opens the dispute; where it counts several, it lists them.
 * An empty cell is a pair that stands against each other in no dispute on record.
 */
export function OpponentGrid({
  bodies,
  pairs,
  chosen,
  onChoose,
  act,
}: {
  readonly bodies: readonly Opponent[];
  readonly pairs: readonly Opposition[];
  /** The pair whose disputes are listed. */
  readonly chosen: Opposition | undefined;
  readonly onChoose: (pair: Opposition | undefined) => void;
  readonly act: Act;
}) {
  const heads = bodies.map((body) => ({ key: body.id, name: body.name, body }));
  return (
    <CrossGrid
      caption={t(
        "Disputes in which two stand on different sides. Empty: none on record. A number opens them.",
      )}
      corner={t("Claimant")}
      rows={heads}
      columns={heads}
      stateOf={(row, column) => (row === column ? "self" : undefined)}
      renderMark={(row, column) => {
        const pair =
          row !== column &&
          pairs.find(({ between }) => between.includes(row.body) && between.includes(column.body));
        return (
          pair && <Count pair={pair} isChosen={pair === chosen} onChoose={onChoose} act={act} />
        );
      }}
    />
  );
}

function Count({
  pair,
  isChosen,
  onChoose,
  act,
}: {
  readonly pair: Opposition;
  readonly isChosen: boolean;
  readonly onChoose: (pair: Opposition | undefined) => void;
  readonly act: Act;
}) {
  const { disputes } = pair;
  const [first] = disputes;
  const count = (
    <>
      {formatNumber(disputes.length)}
      <span className="visually-hidden">, {pairWords(pair)}</span>
    </>
  );
  if (disputes.length === 1 && first)
    return (
      <a href={act.href({ dispute: first.id })} title={first.title}>
        {count}
      </a>
    );
  return (
    <button
      type="button"
      aria-expanded={isChosen}
      onClick={() => onChoose(isChosen ? undefined : pair)}
    >
      {count}
    </button>
  );
}
