import type { Slide } from "../../dataset/deck.ts";
import type { Dataset } from "../../dataset/schema.ts";

/** The name under which this browser keeps the deck of its reader, as the text of a deck file. */
export const OWN_DECK_KEY = "deck";

const TITLE = "My deck";

/** What a deck file says of itself besides its slides. */
export function deckHead({ title, version }: Pick<Dataset, "title" | "version">, name = TITLE) {
  return { deckVersion: "1.0.0", title: name, dataset: { title, version } } as const;
}

/** The text of a deck file. */
export function writeDeck(deck: object): string {
  return JSON.stringify(deck, undefined, 2);
}

/**
 * The kept deck with one more slide at its end. Undefined where what is kept is no deck: somebody
 * wrote it, and it is not for this to throw it away.
 */
export function pinSlide(
  kept: string,
  slide: Slide,
  dataset: Pick<Dataset, "title" | "version">,
): { readonly text: string; readonly count: number } | undefined {
  const found = kept === "" ? { title: TITLE, slides: [] } : readLoosely(kept);
  if (!found) return undefined;
  const slides = [...found.slides, slide];
  const text = writeDeck({ ...deckHead(dataset, found.title), slides });
  return { text, count: slides.length };
}

/** The same slides with one moved by some places, no further than the ends. */
export function moveSlide<S>(slides: readonly S[], at: number, by: number): readonly S[] {
  const to = at + by;
  if (to < 0 || to >= slides.length) return slides;
  return slides.toSpliced(at, 1).toSpliced(to, 0, ...slides.slice(at, at + 1));
}

/** Title and slides of a kept deck, as they stand: it is read strictly when it is shown. */
function readLoosely(
  kept: string,
): { readonly title: string; readonly slides: readonly unknown[] } | undefined {
  try {
    const deck: unknown = JSON.parse(kept);
    if (typeof deck !== "object" || deck === null || !("slides" in deck)) return undefined;
    if (!Array.isArray(deck.slides)) return undefined;
    const title = "title" in deck && typeof deck.title === "string" ? deck.title : TITLE;
    return { title, slides: deck.slides };
  } catch {
    return undefined;
  }
}
