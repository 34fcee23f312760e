import type { RiverRule } from "../../derive/river.ts";
import type { ShellProps } from "../shell.ts";
import type { Freshness } from "./edition.ts";
import type { ShownSlide } from "./shownSlide.ts";
import type { LinkBase } from "./slideLinks.ts";

/** What is presented: the same for the audience's window, for the speaker's, and for paper. */
export interface Presented {
  readonly view: ShellProps["view"];
  readonly slides: readonly ShownSlide[];
  /** Number of the slide that is shown. */
  readonly shown: number;
  readonly links: LinkBase;
  readonly river: RiverRule | undefined;
  readonly freshness: Freshness;
  /** SHA-256 of the data of a briefing pack; "" for a page of the site. */
  readonly pack: string;
  readonly onQuery: ShellProps["onQuery"];
}
