import { formatDatasetParams, parseDatasetParams } from "./datasetParams.ts";
import { parseLanguage, replaceLanguage } from "./languageParam.ts";
import { replaceParams } from "./params.ts";
import {
  DEFAULT_VIEW_STATE,
  formatViewState,
  parseViewState,
  type ViewState,
} from "./viewState.ts";

/**
 * The query string that shows the same of the same dataset on another page: nothing of the frame,
 * of the host page, or of how this reader likes to see it; in the same language.
 *
 * @param query as the address has it
 * @param page address of the page, which the address of a dataset may be relative to
 */
export function shareQuery(query: string, page: string): string {
  return sharerOf(query, page)(parseViewState(query).state);
}

/** The same for any state of the view: a page has hundreds of links, and one address. */
export function sharerOf(query: string, page: string): (state: ViewState) => string {
  const dataset = formatDatasetParams(parseDatasetParams(query, page).params);
  const { language } = parseLanguage(query);
  return (state) => {
    const shared = formatViewState({ ...state, theme: DEFAULT_VIEW_STATE.theme });
    return replaceLanguage(replaceParams(dataset, [], shared), language);
  };
}
