import type { Ignored } from "../url/params.ts";
import type { ViewProps } from "../views/view.ts";
import type { Page } from "./page.ts";

/** What every shell is given: what the views need, and what the address says besides. */
export interface ShellProps<P extends Page = Page> {
  readonly page: P;
  readonly view: ViewProps;
  /** The query string, for the parameters that only this shell reads. */
  readonly query: string;
  /** What of the address was not used. */
  readonly ignored: readonly Ignored[];
  /** A link inside the page was followed: show its query string. */
  readonly onQuery: (query: string) => void;
}
