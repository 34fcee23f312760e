import { textParts } from "../../derive/textParts.ts";

/** A text of the dataset with what the search matched in it marked. */
export function Marked({
  text,
  words,
}: {
  readonly text: string;
  /** Words of the query, normalised. */
  readonly words: readonly string[];
}) {
  if (words.length === 0) return text;
  return textParts(text, words).map((part) =>
    part.hit ? <mark key={part.at}>{part.text}</mark> : part.text,
  );
}
