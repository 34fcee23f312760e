import { useMemo } from "react";
import type { Cards } from "../../derive/cards.ts";
import { deriveComparison } from "../../derive/compare.ts";
import type { Compared } from "../../derive/compared.ts";
import type { Known } from "../../derive/known.ts";
import type { Act } from "../act.ts";
import type { Unit } from "../format.ts";
import { Compare } from "./Compare.tsx";

export function CompareView({
  known,
  cards,
  positions,
  by,
  ids,
  units,
  act,
}: {
  readonly known: Known;
  readonly cards: Cards;
  /** The claims to compare, by their place in the dataset. */
  readonly positions: readonly number[];
  readonly by: Compared;
  readonly ids: readonly string[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const comparison = useMemo(
    () =>
      deriveComparison(
        known,
        positions.flatMap((at) => cards.at(at) ?? []),
        by,
        ids,
      ),
    [known, cards, positions, by, ids],
  );
  return <Compare comparison={comparison} units={units} act={act} />;
}
