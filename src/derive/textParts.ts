import { findWord, normaliseText } from "./searchText.ts";

/** A stretch of a text that a query matches, or that lies between such stretches. */
export interface TextPart {
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/**
 * What is highlighted whole or not at all: a letter with the signs that stand on it, a mark of
 * exactness with the space before its number.
 */
const UNIT = /([~≈≥≤<>])\s*(?=\d)|\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text in parts, so that what matched can be shown without building markup from it. Joined, the
 * parts are the text.
 *
 * @param words words of the query, normalised (`queryWords`)
 */
export function textParts(text: string, words: readonly string[]): readonly TextPart[] {
  if (words.length === 0 || text === "") return [{ at: 0, text, hit: false }];
  const { plain, starts, ends } = align(text);
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = findWord(plain, word); at !== -1; at = findWord(plain, word, at + 1)) {
      hit.fill(1, starts[at], ends[at + word.length - 1]);
    }
  }
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && hit[at] === hit[from]) continue;
    parts.push({ at: from, text: text.slice(from, at), hit: hit[from] === 1 });
    from = at;
  }
  return parts;
}

interface Aligned {
  readonly plain: string;
  /** Where in the text the letter that each unit of `plain` was made from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The normalised text with the place in the text that each of its units comes from. */
function align(text: string): Aligned {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: unit, 1: mark, index } of text.matchAll(UNIT)) {
    // Without its number, a mark of exactness says nothing and is dropped.
    const letters =
      mark === undefined ? normaliseText(unit) : normaliseText(`${mark}0`).slice(0, 1);
    for (let i = 0; i < letters.length; i++) {
      starts.push(index);
      ends.push(index + unit.length);
    }
    plain += letters;
  }
  return { plain, starts, ends };
}
