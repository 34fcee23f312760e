import { useMemo } from "react";
import type { Slide } from "./dataset/deck.ts";
import type { Known } from "./derive/known.ts";
import type { ShownSlide } from "./shells/present/shownSlide.ts";
import { type LinkBase } from "./shells/present/slideLinks.ts";
import { showChanged, showSlides } from "./showSlides.ts";
import { formatDatasetParams, parseDatasetParams } from "./url/datasetParams.ts";
import { parsePresentParams } from "./url/presentParams.ts";
import { publicAddress } from "./url/useViewState.ts";
import {
  DEFAULT_VIEW_STATE,
  formatViewState,
  parseViewState,
  type ViewState,
} from "./url/viewState.ts";

/** The slides of a deck with all that follows from them. */
export function useSlides(slides: readonly Slide[], known: Known): readonly ShownSlide[] {
  return useMemo(() => showSlides(slides, known), [slides, known]);
}

/** The same slides, with what the address makes of the filter of the one that is shown. */
export function useChangedSlide(
  slides: readonly ShownSlide[],
  shown: number,
  state: ViewState,
  known: Known,
): readonly ShownSlide[] {
  return useMemo(() => {
    // What the reader opens on a slide lies over it: it is no part of what the slide shows.
    const filter = { ...state, claim: [], theme: DEFAULT_VIEW_STATE.theme };
    if (formatViewState(filter) === "") return slides;
    return slides.map((slide) =>
      slide.number === shown ? showChanged(slide, filter, known) : slide,
    );
  }, [slides, shown, state, known]);
}

/**
 * What links on slides are made of; the same object while it says the same.
 *
 * @param query of the page, without a slide and without what one shows (`baseQuery`)
 * @param address of the page when it was opened
 * @param root from the page to the root of the site
 */
export function useLinkBase(query: string, address: string, root: string): LinkBase {
  return useMemo(
    () => ({
      query,
      params: parsePresentParams(query, address).params,
      theme: parseViewState(query).state.theme,
      dataset: formatDatasetParams(parseDatasetParams(query, address).params),
      site: publicAddress(),
      root,
    }),
    [query, address, root],
  );
}
