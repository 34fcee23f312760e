import type { Deck, Slide } from "./dataset/deck.ts";
import type { Dataset } from "./dataset/schema.ts";
import { deriveCues } from "./derive/cues.ts";
import type { Known } from "./derive/known.ts";
import { deriveSlideText } from "./derive/slideText.ts";
import type { ShownSlide } from "./shells/present/shownSlide.ts";
import { resolveViewState } from "./url/resolve.ts";
import { DEFAULT_VIEW_STATE, parseViewState, type ViewState } from "./url/viewState.ts";
import { formatDate } from "./views/formatDate.ts";
import { VIEWS } from "./views/registry.tsx";
import { VIEW_NAMES } from "./views/viewName.ts";

/** The deck of a dataset that brings none: every view, each saying what it finds. */
const EVERY_VIEW: readonly Slide[] = VIEW_NAMES.map((view) => ({
  title: VIEWS[view].title,
  view,
}));

/** Decks of one view, by its name. */
const ALONE: ReadonlyMap<string, readonly Slide[]> = new Map(
  EVERY_VIEW.map((slide) => [slide.view, [slide]]),
);

/**
 * The slides of a deck that was read; else what an address names: a view by itself, or nothing, which
 * is the dataset's own deck.
 */
export function slidesOf(deck: Deck | undefined, name: string, dataset: Dataset): readonly Slide[] {
  return deck?.slides ?? ALONE.get(name) ?? dataset.deck ?? EVERY_VIEW;
}

/**
 * The slides of a deck with all that follows from them. What a slide asks for and the dataset or
 * this site does not have costs the slide that much, and it says so; the deck goes on.
 */
export function showSlides(slides: readonly Slide[], known: Known): readonly ShownSlide[] {
  const { title, version } = known.dataset;
  const here = `version ${version} of ${title}`;
  return slides.map((slide, at): ShownSlide => {
    const filter = slide.query ?? "";
    const asked = parseViewState(filter);
    const { state, ignored } = resolveViewState(
      { ...asked.state, asof: DEFAULT_VIEW_STATE.asof },
      known.dataset,
    );
    const text = deriveSlideText(slide, state, known);
    const view = VIEW_NAMES.find((name) => name === slide.view);
    return {
      number: at + 1,
      title: slide.title,
      view,
      part: slide.part,
      filter,
      state,
      isChanged: false,
      text,
      cues: deriveCues(text.figures, known),
      notes: slide.notes,
      problems: [
        ...(view ? [] : [`This site has no view named “${slide.view}”.`]),
        ...text.missing.map(
          (id) => `The sentence of this slide names claim ${id}, which is not in ${here}.`,
        ),
        ...(asked.state.asof === ""
          ? []
          : [
              `The slide asks for what was known by ${formatDate(asked.state.asof)}; a deck shows what is known by now.`,
            ]),
        ...[...asked.ignored, ...ignored].map(
          ({ name, value, used }) =>
            `The slide asks for ${name} “${value}”, which is not in ${here}; used instead: ${used}.`,
        ),
      ],
    };
  });
}

/**
 * The same slide under the filter of the address: words about another filter would be false, its
 * title too.
 */
export function showChanged(slide: ShownSlide, state: ViewState, known: Known): ShownSlide {
  const text = deriveSlideText({}, state, known);
  const title = slide.view ? VIEWS[slide.view].title : slide.title;
  return { ...slide, title, state, isChanged: true, text, cues: [], problems: [] };
}
