import type { Check, ClaimId } from "../dataset/schema.ts";
import type { Figure } from "./figure.ts";
import type { Outcome } from "./outcome.ts";
import type { RankPlace } from "./rankCheck.ts";
import type { Repair } from "./tallySums.ts";

/** A sum, share or ranking, recomputed from the data. */
export interface CheckResult {
  /** Of the dataset; one that a tally or a batch asks for is named for it: `t1a-rows`. */
  readonly id: string;
  readonly question: Question;
  readonly kind: Check["kind"];
  readonly arithmetic: Arithmetic;
  readonly outcome: Outcome;
  /** What would close it: this site's inference. */
  readonly repair: Repair | undefined;
  readonly note: string | undefined;
  /** Every claim that it rests on, each once. */
  readonly claims: readonly ClaimId[];
}

/** What a check asks: in the words of the dataset or, where a tally or a batch asks for it, as a kind. */
export type Question =
  | { readonly kind: "titled"; readonly title: string }
  /** Do the rows, or the men or the women of the rows, make what the tally states? */
  | { readonly kind: "rows" | "rows-men" | "rows-women"; readonly of: string }
  /** Do the men and the women that it states make the total of a tally, or the size of a batch? */
  | { readonly kind: "tally-split" | "batch-split"; readonly of: string }
  /** Do the men and the women of a row make it? */
  | { readonly kind: "row-split"; readonly of: string; readonly nationality: string };

/** How a check was computed, so that it can be written out. */
export type Arithmetic =
  /** A sum or a share, its terms in the formula of `computed`, beside what was stated. */
  | { readonly kind: "equation"; readonly computed: Figure; readonly stated: Figure }
  | { readonly kind: "ranking"; readonly places: readonly RankPlace[] }
  /** A claim that it needs states no number. */
  | { readonly kind: "none" };
