import type { Cue } from "../../derive/cues.ts";
import type { Known } from "../../derive/known.ts";
import type { SlideText } from "../../derive/slideText.ts";
import type { ViewState } from "../../url/viewState.ts";
import type { ViewName } from "../../views/viewName.ts";

/** A slide of a deck with all that follows from it and from the dataset. */
export interface ShownSlide {
  /** From 1. */
  readonly number: number;
  /** Language of the words that the deck has; absent where it is not known. */
  readonly lang: string | undefined;
  readonly title: string;
  /** Absent when the deck names a view that this site does not have. */
  readonly view: ViewName | undefined;
  readonly part: string | undefined;
  /** The deck's filter, as a query string. */
  readonly filter: string;
  /** The dataset, as of the day of the slide where it names one. */
  readonly known: Known;
  /** What its view shows: the deck's filter, or that of the address. */
  readonly state: ViewState;
  /** The address has another filter for it than the deck. */
  readonly isChanged: boolean;
  readonly text: SlideText;
  readonly cues: readonly Cue[];
  readonly notes: string | undefined;
  /** What the deck asks for and the dataset or this site does not have, in words. */
  readonly problems: readonly string[];
}

/** Language of the title, which under another filter than the deck's is that of the view. */
export function titleLang({ lang, isChanged }: Pick<ShownSlide, "lang" | "isChanged">) {
  return isChanged ? undefined : lang;
}
