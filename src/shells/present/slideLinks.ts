import {
  DEFAULT_PRESENT_PARAMS,
  OWN_DECK,
  type PresentParams,
  replacePresentParams,
} from "../../url/presentParams.ts";
import {
  DEFAULT_VIEW_STATE,
  formatViewState,
  replaceViewState,
  type Theme,
  type ViewState,
} from "../../url/viewState.ts";
import type { Act } from "../../views/act.ts";
import type { ShownSlide } from "./shownSlide.ts";

/**
 * What the links on slides are made of. Nothing of it is of one slide, so that it stays the same
 * object, and no slide is drawn anew, when the deck goes on.
 */
export interface LinkBase {
  /** The query string of the page without a slide and without what one shows. */
  readonly query: string;
  readonly params: PresentParams;
  readonly theme: Theme;
  /** The day that the whole deck is of; "": today. */
  readonly asof: string;
  /** Which dataset is shown, in which language, as a query string. */
  readonly dataset: string;
  /** Where others find this page; absent for a copy that has no address. */
  readonly site: string | undefined;
  /** From the page to the root of the site. */
  readonly root: string;
}

type Linked = Pick<ShownSlide, "number" | "state" | "isChanged">;

/** The query string of the page without a slide and without what one shows. */
export function baseQuery(
  query: string,
  params: PresentParams,
  { theme, asof }: Pick<ViewState, "theme" | "asof">,
): string {
  const plain = replaceViewState(query, { ...DEFAULT_VIEW_STATE, theme, asof });
  return replacePresentParams(plain, { ...params, slide: DEFAULT_PRESENT_PARAMS.slide });
}

/** The query string that shows a slide as the deck has it. */
export function slideQuery({ query, params }: LinkBase, slide: number): string {
  return replacePresentParams(query, { ...params, slide });
}

/**
 * What the view of a slide may do to the address. Opening claims lays them over the slide; another
 * filter of what its view reads changes what it shows; all else leads to the dashboard, where there
 * is room for it.
 *
 * @param reads the parameters that change what the view shows
 */
export function slideAct(
  { number, state, isChanged }: Linked,
  reads: readonly (keyof ViewState)[],
  base: LinkBase,
  show: (query: string, how?: "push" | "replace") => void,
): Act {
  const { theme, asof, dataset, root } = base;
  const own = slideQuery(base, number);
  const shown: ReadonlySet<string> = new Set(reads);
  const queryOf = ({ claim = [], ...change }: Partial<ViewState>) => {
    const isOther = isChanged || Object.keys(change).length > 0;
    const filter = isOther ? { ...state, ...change } : DEFAULT_VIEW_STATE;
    return replaceViewState(own, { ...filter, claim, theme, asof });
  };
  return {
    href(change) {
      const names = Object.keys(change).filter((name) => name !== "claim");
      if (names.every((name) => shown.has(name))) return `?${queryOf(change)}`;
      return `${root}?${joined(filterQuery({ ...state, claim: [], ...change }), dataset)}`;
    },
    go: (change, how) => show(queryOf(change), how),
  };
}

/**
 * Where exactly this slide can be seen again, by anybody: undefined for a copy of the site that has
 * no address.
 */
export function slideAddress(
  { number, view, state, isChanged }: Linked & Pick<ShownSlide, "view">,
  { params: { deck }, asof, dataset, site }: LinkBase,
): string | undefined {
  if (site === undefined) return undefined;
  const changed = isChanged ? state : DEFAULT_VIEW_STATE;
  // A deck that only this browser has cannot be linked to; what its slide shows can, by itself.
  const [shown, at] =
    deck === OWN_DECK
      ? [state, { deck: view ?? "", slide: 1 }]
      : [
          { ...changed, asof },
          { deck, slide: number },
        ];
  const address = new URL(site);
  const asked = { ...DEFAULT_PRESENT_PARAMS, ...at };
  address.search = replacePresentParams(joined(filterQuery(shown), dataset), asked);
  address.hash = "";
  return address.href;
}

/** The dashboard of what is presented. */
export function dashboardHref({ root, dataset }: Pick<LinkBase, "root" | "dataset">): string {
  return dataset === "" ? root : `${root}?${dataset}`;
}

/** What a reader filtered by, without how it looks. */
function filterQuery(state: ViewState): string {
  return formatViewState({ ...state, theme: DEFAULT_VIEW_STATE.theme });
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("&");
}
