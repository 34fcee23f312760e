import type { ViewState } from "../url/viewState.ts";

/**
 * What a view may do to the address. `href` makes a link that opens in a new tab as well; `go` is
 * for controls that are not links; what changes with every letter replaces, so that Back does not
 * step through them. A change to `undefined` is not possible: name the default.
 */
export interface Act {
  readonly href: (change: Partial<ViewState>) => string;
  readonly go: (change: Partial<ViewState>, how?: "push" | "replace") => void;
}
