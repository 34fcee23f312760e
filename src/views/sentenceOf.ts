import type { Sentence, SentencePart } from "../derive/headline.ts";
import type { Message, Slots } from "../language/catalogue.ts";
import { pieces } from "../language/translate.ts";

/** A message with figures in its slots, in whatever order the language has them. */
export function sentenceOf<M extends Message>(
  message: M,
  values: Readonly<Record<Slots<M>, SentencePart | string>>,
): Sentence {
  const slots: Readonly<Record<string, SentencePart | string>> = values;
  const parts: SentencePart[] = [];
  for (const [index, piece] of pieces(message).entries()) {
    const part = index % 2 === 0 ? piece : (slots[piece] ?? "");
    if (part !== "") parts.push(typeof part === "string" ? { kind: "words", words: part } : part);
  }
  return parts;
}
