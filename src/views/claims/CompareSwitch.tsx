import type { Compared } from "../../derive/compared.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Act } from "../act.ts";
import { comparableIn } from "./comparable.ts";

const NAMES: { readonly [C in Compared]: string } = {
  claimant: "claimants",
  nationality: "nationalities",
  source: "sources",
};

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
  const possible = comparableIn(filter);
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
