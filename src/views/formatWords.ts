import { LOCALES } from "../language/language.ts";
import { spokenLanguage } from "../language/translate.ts";

/** Where a text may be broken into lines, for what is not laid out by the browser. */

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}]/u;

/** What may not begin a line: marks that end what stands before them. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}]+$/u;

/** What may not end a line: a bracket or a quotation mark that opens. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/**
 * The words of a text: what stands between spaces and, in scripts without any, what the language
 * takes for words.
 *
 * @returns `isSpaced`: a space stands before it in the text
 */
export function breakableWords(
  text: string,
): readonly { readonly word: string; readonly isSpaced: boolean }[] {
  return text.split(/\s+/).flatMap((word) => {
    const parts = UNSPACED.test(word) ? partsOf(word) : [word];
    return parts.map((part, index) => ({ word: part, isSpaced: index === 0 }));
  });
}

function partsOf(word: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter("word").segment(word)) {
    const last = parts.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) {
      parts[parts.length - 1] = last + segment;
    } else {
      parts.push(segment);
    }
  }
  return parts;
}

/** What a reader takes for its letters, each with its marks above and below. */
export function lettersOf(
  word: string,
): Iterable<{ readonly segment: string; readonly index: number }> {
  return segmenter("grapheme").segment(word);
}

function segmenter(granularity: "word" | "grapheme"): Intl.Segmenter {
  return new Intl.Segmenter(LOCALES[spokenLanguage()], { granularity });
}
