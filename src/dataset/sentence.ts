import * as z from "zod/mini";
import { claimId, text } from "./fields.ts";

/** A figure named in a sentence. */
const sentenceFigure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("claim"), claim: claimId }),
  z.strictObject({
    kind: z.literal("difference"),
    whole: claimId,
    less: z.array(claimId).check(z.minLength(1)),
    /** Claims that say the same by another way. */
    borneOutBy: z.optional(z.array(claimId)),
  }),
]);

/** Words with `{slots}`, and the figure that fills each: no number is ever written out. */
export const sentenceSchema = z.strictObject({
  text,
  figures: z.record(z.string(), sentenceFigure),
});

export type SentenceTemplate = z.infer<typeof sentenceSchema>;
export type SentenceFigure = SentenceTemplate["figures"][string];
