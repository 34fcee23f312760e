import type { Claim, Place, Source } from "../../dataset/schema.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Support } from "../../derive/support.ts";
import type { Extract } from "./extract.ts";
import type { Column } from "./table.ts";

/** One claim with all that its row says. */
export interface ClaimRow {
  readonly extract: Extract;
  readonly claim: Claim;
  readonly figure: Figure | undefined;
  readonly group: string | undefined;
  readonly sources: readonly Source[];
  readonly crossing: Place | undefined;
  readonly support: Support;
}

/** A column of text. */
export const text = (
  name: string,
  means: string,
  read: Column<ClaimRow>["read"],
  hxl?: string,
): Column<ClaimRow> => ({
  name,
  type: "string",
  means,
  read,
  ...(hxl === undefined ? {} : { hxl }),
});
