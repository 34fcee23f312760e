import type { ClaimId } from "../dataset/schema.ts";
import type { Figure } from "../derive/figure.ts";
import type { Sentence } from "../derive/headline.ts";
import type { Label } from "../language/catalogue.ts";
import type { ViewProps } from "./view.ts";

/**
 * What a view says in short, narrowed as the address asks: for where the view itself is not shown,
 * such as a feed that drops frames, a preview of a link, or a picture.
 */
export interface Brief {
  /** What it finds, in the words of the view. */
  readonly sentence: Sentence;
  /** The first of what it shows. */
  readonly rows: readonly BriefRow[];
  /** Every claim that it shows, or that a figure of it rests on. */
  readonly claims: readonly ClaimId[];
}

export interface BriefRow {
  readonly figure: Figure | undefined;
  /** What it is of. */
  readonly of: string;
  /** Who says so. */
  readonly by: string;
}

/** What a view is narrowed by. */
export type BriefProps = Pick<ViewProps, "known" | "state">;

/** Rows that a reader takes in at a glance. */
export const BRIEF_ROWS = 4;

/** Who says what this site computed. */
export const THIS_SITE = "this site, from the claims" satisfies Label;

export function inWords(words: string): Sentence {
  return [{ kind: "words", words }];
}

/** The claims under some figures. */
export function claimsUnder(figures: readonly (Figure | undefined)[]): readonly ClaimId[] {
  return figures.flatMap((figure) => figure?.claims ?? []);
}
