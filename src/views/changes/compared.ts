import type { Dataset } from "../../dataset/schema.ts";
import type { Difference } from "../../derive/difference.ts";

/** What changed, with both versions: what a removed claim names is only in the earlier one. */
export interface Compared extends Difference {
  readonly before: Dataset;
  readonly after: Dataset;
}
