import { type Deck, DECK_VERSION, deckSchema } from "./deck.ts";
import { DatasetError } from "./fault.ts";
import { field, shapeFaults } from "./shapeFaults.ts";
import { slotFaults } from "./slots.ts";

/**
 * Reads a deck that came from outside. Its shape is read whole or not at all; that the dataset has
 * what it names is another question, asked slide by slide, so that one stale id costs one slide.
 *
 * @param value parsed JSON of unknown shape
 * @param url where it came from, for the message
 * @throws DatasetError `newer-schema`, or `invalid` with every fault that was found
 */
export function parseDeck(value: unknown, url: string): Deck {
  const found = field(value, "deckVersion");
  if (typeof found === "string" && Number.parseInt(found, 10) > Number.parseInt(DECK_VERSION, 10)) {
    throw new DatasetError({ kind: "newer-schema", url, found, known: DECK_VERSION });
  }
  const result = deckSchema.safeParse(value);
  if (!result.success) {
    const faults = shapeFaults(result.error.issues, value, "deck");
    throw new DatasetError({ kind: "invalid", url, faults });
  }
  const faults = result.data.slides.flatMap(({ sentence }, i) =>
    sentence ? slotFaults(sentence, `slides[${i}].sentence`) : [],
  );
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url, faults });
  return result.data;
}
