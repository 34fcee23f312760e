import { COMPARED, type Compared } from "../../derive/compared.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Act } from "../act.ts";

/** So many values fit side by side. */
const FEWEST = 2;
const MOST = 4;

const NAMES: { readonly [C in Compared]: string } = {
  claimant: "claimants",
  nationality: "nationalities",
  source: "sources",
};

/** Whether so many values of a dimension are chosen as can be set side by side. */
export function isComparable(filter: Filter, by: Compared): boolean {
  const { length } = filter[by];
  return length >= FEWEST && length <= MOST;
}

/** Sets the values side by side that are chosen in a dimension, where they are two to four. */
export function CompareSwitch({
  filter,
  compare,
  act,
}: {
  readonly filter: Filter;
  readonly compare: Compared | "";
  readonly act: Act;
}) {
  const possible = COMPARED.filter((by) => isComparable(filter, by));
  if (possible.length === 0) return null;
  return (
    <div className="compare-switch">
      {compare !== "" && <a href={act.href({ compare: "" })}>As a list</a>}
      {possible
        .filter((by) => by !== compare)
        .map((by) => (
          <a key={by} href={act.href({ compare: by })}>
            Side by side: {filter[by].length} {NAMES[by]}
          </a>
        ))}
    </div>
  );
}
