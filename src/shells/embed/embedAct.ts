import type { ViewState } from "../../url/viewState.ts";
import type { Act } from "../../views/act.ts";
import type { View } from "../../views/view.ts";

/**
 * What a view may do in a frame: what it does not show itself, such as the claims of a figure in a
 * chart, is a link to the full page.
 */
export function embedAct(
  act: Act,
  { reads }: View,
  outside: (change: Partial<ViewState>) => string,
): Act {
  const shown = new Set<string>([...reads, "theme"]);
  return {
    ...act,
    href: (change) =>
      Object.keys(change).every((name) => shown.has(name)) ? act.href(change) : outside(change),
  };
}
