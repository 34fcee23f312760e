import type { Deck, Slide } from "../../dataset/deck.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { deriveCues } from "../../derive/cues.ts";
import { deriveKnown, type Known } from "../../derive/known.ts";
import { deriveSlideText } from "../../derive/slideText.ts";
import { t } from "../../language/translate.ts";
import type { ShownSlide } from "../../shells/present/shownSlide.ts";
import { resolveViewState } from "../../url/resolve.ts";
import { parseViewState, type ViewState } from "../../url/viewState.ts";
import type { Narrow } from "../data/useDatasetAsOf.ts";
import { formatDate } from "../../views/formatDate.ts";
import { VIEWS } from "../../views/registry.tsx";
import { VIEW_NAMES, type ViewName } from "../../views/viewName.ts";

/**
 * The slides of a deck that was read; else what an address names: a view by itself, or nothing, which
 * is the dataset's own deck.
 */
export function slidesOf(deck: Deck | undefined, name: string, dataset: Dataset): readonly Slide[] {
  const alone = VIEW_NAMES.find((view) => view === name);
  // A dataset that brings no deck: every view, each saying what it finds.
  return deck?.slides ?? (alone && [slideOf(alone)]) ?? dataset.deck ?? VIEW_NAMES.map(slideOf);
}

function slideOf(view: ViewName): Slide {
  return { title: t(VIEWS[view].title), view };
}

/**
 * The slides of a deck with all that follows from them. What a slide asks for and the dataset or
 * this site does not have costs the slide that much, and it says so; the deck goes on.
 *
 * @param all what is known for the deck
 * @param narrow what narrows it for slides that ask for a day
 */
export function showSlides(
  slides: readonly Slide[],
  all: Known,
  narrow: Narrow | undefined,
): readonly ShownSlide[] {
  return slides.map((slide, at): ShownSlide => {
    const filter = slide.query ?? "";
    const asked = parseViewState(filter);
    const day = asked.state.asof;
    const known = day && narrow ? deriveKnown(narrow(all.dataset, day), all.whole) : all;
    const { title, version, asOf } = known.dataset;
    // A day of a deck that is itself of a day is no later than that.
    const asof = known.dataset === known.whole ? "" : asOf;
    const here = asof
      ? t("what had been said by {date}", { date: formatDate(asof) })
      : t("version {version} of {title}", { version, title });
    const { state, ignored } = resolveViewState({ ...asked.state, asof }, known.dataset);
    const text = deriveSlideText(slide, state, known);
    const view = VIEW_NAMES.find((name) => name === slide.view);
    return {
      number: at + 1,
      // The language of a deck that somebody wrote is not known; the dataset's own is its own.
      lang: slides === all.dataset.deck ? "en" : undefined,
      title: slide.title,
      view,
      part: slide.part,
      filter,
      known,
      state,
      isChanged: false,
      text,
      cues: deriveCues(text.figures, known),
      notes: slide.notes,
      problems: [
        ...(view ? [] : [t("This site has no view named “{view}”.", { view: slide.view })]),
        ...text.missing.map((id) =>
          t("The sentence of this slide names claim {id}, which is not in {here}.", { id, here }),
        ),
        ...[...asked.ignored, ...ignored].map(({ name, value, used }) =>
          t("The slide asks for {name} “{value}”, which is not in {here}; used instead: {used}.", {
            name,
            value,
            used,
            here,
          }),
        ),
      ],
    };
  });
}

/**
 * The same slide under the filter of the address: words about another filter would be false, its
 * title too.
 */
export function showChanged(slide: ShownSlide, filter: ViewState): ShownSlide {
  const { known } = slide;
  const { state } = resolveViewState({ ...filter, asof: slide.state.asof }, known.dataset);
  const text = deriveSlideText({}, state, known);
  const title = slide.view ? t(VIEWS[slide.view].title) : slide.title;
  return { ...slide, title, state, isChanged: true, text, cues: [], problems: [] };
}
