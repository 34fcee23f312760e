import * as z from "zod/mini";
import { semver, slug, text } from "./fields.ts";
import { sentenceSchema } from "./sentence.ts";

/**
 * Slides as data: the dataset brings the deck that tells its story, and a reader may save, edit and
 * open another as a small JSON file.
 */

/** The app reads deck files of this major version. */
export const DECK_VERSION = "1.0.0";

export const slideSchema = z.strictObject({
  /** A few words: names the slide in the overview and when it is announced. */
  title: text,
  /** The view that is drawn, by the name that its address has. */
  view: slug,
  /** A part of that view, shown by itself: the region of the map. */
  part: z.optional(slug),
  /** What narrows the view, as in an address, without `?`. */
  query: z.optional(z.string()),
  /** What the slide says. Absent: what the view itself finds. */
  sentence: z.optional(sentenceSchema),
  /** For the speaker only. */
  notes: z.optional(text),
});

export const deckSchema = z.strictObject({
  deckVersion: semver,
  title: text,
  /** The dataset that the deck was made from: another one may lack what it names. */
  dataset: z.strictObject({ title: text, version: semver }),
  slides: z.array(slideSchema).check(z.minLength(1)),
});

export type Slide = z.infer<typeof slideSchema>;
export type Deck = z.infer<typeof deckSchema>;
