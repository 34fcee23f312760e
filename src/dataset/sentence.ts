import * as z from "zod/mini";
import { claimId, text } from "./fields.ts";

/** A figure named in a sentence. */
const sentenceFigure = z.discriminatedUnion("kind", [
  /** The figure of a claim. */
  z.strictObject({
    kind: z.literal("claim"),
    /** A claim that states a number. */
    claim: claimId,
  }),
  /** What is left of one figure when others are taken from it: computed here, and marked so. */
  z.strictObject({
    kind: z.literal("difference"),
    /** From whose figure. */
    whole: claimId,
    /** What is taken from it. */
    less: z.array(claimId).check(z.minLength(1)),
    /** Claims that say the same by another way. */
    borneOutBy: z.optional(z.array(claimId)),
  }),
]);

/** Words with `{slots}`, and the figure that fills each: no number is ever written out. */
export const sentenceSchema = z.strictObject({
  /** The words, with a `{slot}` for each figure. */
  text,
  /** What fills each slot. */
  figures: z.record(z.string(), sentenceFigure),
});

export type SentenceTemplate = z.infer<typeof sentenceSchema>;
export type SentenceFigure = SentenceTemplate["figures"][string];
