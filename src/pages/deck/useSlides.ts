import { useMemo } from "react";
import type { Deck, Slide } from "../../dataset/deck.ts";
import type { Dataset } from "../../dataset/schema.ts";
import type { Known } from "../../derive/known.ts";
import type { ShownSlide } from "../../shells/present/shownSlide.ts";
import { type LinkBase } from "../../shells/present/slideLinks.ts";
import { showChanged, showSlides, slidesOf } from "./showSlides.ts";
import { useNarrow } from "../data/useDatasetAsOf.ts";
import { parsePresentParams } from "../../url/presentParams.ts";
import { publicAddress } from "../../url/useViewState.ts";
import {
  DEFAULT_VIEW_STATE,
  formatViewState,
  parseViewState,
  type ViewState,
} from "../../url/viewState.ts";

/** The slides that an address asks for (`slidesOf`); the same ones while it asks for the same. */
export function useOffered(
  deck: Deck | undefined,
  name: string,
  dataset: Dataset,
): readonly Slide[] {
  return useMemo(() => slidesOf(deck, name, dataset), [deck, name, dataset]);
}

/** The slides of a deck with all that follows from them, each as of its own day where it names one. */
export function useSlides(slides: readonly Slide[], known: Known): readonly ShownSlide[] {
  const narrow = useNarrow(
    slides.some(({ query = "" }) => parseViewState(query).state.asof !== ""),
  );
  return useMemo(() => showSlides(slides, known, narrow), [slides, known, narrow]);
}

/** The same slides, with what the address makes of the filter of the one that is shown. */
export function useChangedSlide(
  slides: readonly ShownSlide[],
  shown: number,
  state: ViewState,
): readonly ShownSlide[] {
  return useMemo(() => {
    // What the reader opens on a slide lies over it: it is no part of what the slide shows. The day is
    // that of the whole deck.
    const { theme, asof } = DEFAULT_VIEW_STATE;
    const filter = { ...state, claim: [], theme, asof };
    if (formatViewState(filter) === "") return slides;
    return slides.map((slide) => (slide.number === shown ? showChanged(slide, filter) : slide));
  }, [slides, shown, state]);
}

/**
 * What links on slides are made of; the same object while it says the same.
 *
 * @param query of the page, without a slide and without what one shows (`baseQuery`)
 * @param dataset that the page shows, and in which language, as a query string
 * @param address of the page when it was opened
 * @param root from the page to the root of the site
 */
export function useLinkBase(
  query: string,
  dataset: string,
  address: string,
  root: string,
): LinkBase {
  return useMemo(() => {
    const { theme, asof } = parseViewState(query).state;
    return {
      query,
      params: parsePresentParams(query, address).params,
      theme,
      asof,
      dataset,
      site: publicAddress(),
      root,
    };
  }, [query, dataset, address, root]);
}
