import type { DatasetParams } from "../url/datasetParams.ts";
import type { Ignored } from "../url/params.ts";
import type { ViewProps } from "../views/view.ts";
import type { Page } from "./page.ts";

/** What every shell is given: what the views need, and what the address says besides. */
export interface ShellProps<P extends Page = Page> {
  readonly page: P;
  /** From the page to the root of the site. */
  readonly site: string;
  /** Which dataset the address asks for. */
  readonly source: DatasetParams;
  /** What a view is given: all of a long list, where the shell has no less room. */
  readonly view: ViewProps;
  /** The page's whole address when it was opened. */
  readonly address: string;
  /** The query string, for the parameters that only this shell reads. */
  readonly query: string;
  /** What of the address was not used. */
  readonly ignored: readonly Ignored[];
  /** A link inside the page was followed: show its query string. */
  readonly onQuery: (query: string, how?: "push" | "replace") => void;
}
