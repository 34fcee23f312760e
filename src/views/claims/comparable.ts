import { COMPARED, type Compared } from "../../derive/compared.ts";
import type { Filter } from "../../derive/filter.ts";

/** So many values fit side by side. */
const FEWEST = 2;
const MOST = 4;

/** The dimensions of which so many values are chosen as can be set side by side. */
export function comparableIn(filter: Filter): readonly Compared[] {
  return COMPARED.filter((by) => filter[by].length >= FEWEST && filter[by].length <= MOST);
}
