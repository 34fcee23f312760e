import type { Sentence, SentencePart } from "../derive/headline.ts";
import type { Message, Slots } from "../language/catalogue.ts";
import { pieces } from "../language/translate.ts";

/** A message with figures or other sentences in its slots, in the order that the language has. */
export function sentenceOf<M extends Message>(
  message: M,
  values: Readonly<Record<Slots<M>, Sentence | SentencePart | string>>,
): Sentence {
  const slots: Readonly<Record<string, Sentence | SentencePart | string>> = values;
  return pieces(message).flatMap((piece, index): Sentence | SentencePart => {
    const part = index % 2 === 0 ? piece : (slots[piece] ?? "");
    if (typeof part !== "string") return part;
    return part === "" ? [] : { kind: "words", words: part };
  });
}
