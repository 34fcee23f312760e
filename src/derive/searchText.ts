/**
 * Search by parts of words. No word splitter is used: those of browsers cut Thai and Burmese names
 * in the wrong places and take a Chinese sentence for one word, so a query word matches wherever
 * its letters stand. Numbers are matched from their first digit: 60 is no part of 260.
 */

/** What claims are searched by: each claim's own words, and the names that many claims share. */
export interface TextIndex {
  /** Own words of every claim, in order, each ended by a line break. */
  readonly own: string;
  /** Where the own words of claim `i` start in `own`; the last entry is its length. */
  readonly starts: Uint32Array;
  readonly names: readonly Names[];
}

/** Names that many claims share, each with its aliases, and which claims go by which. */
export interface Names {
  readonly texts: readonly string[];
  /** Claim `i` goes by those at `members[starts[i]]` up to before `members[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly members: Uint16Array | Uint32Array;
}

/**
 * Text in the form in which it is compared: compatibility forms unified (NFKC), lower case, Latin
 * letters without diacritics, no commas (so that 2,876 is 2876, and 2,8 the start of it). A mark of
 * exactness stays on its number: ~60 is less than 60 asks for. Vowel signs of Thai and Burmese are
 * kept.
 */
export function normaliseText(text: string): string {
  return plainLetters(text)
    .replace(/[‘’ʼ]/g, "'")
    .replaceAll("≈", "~")
    .replace(/([~≥≤<>])[^\S\n]+(?=\d)/g, "$1")
    .replace(/[~≥≤<>](?!\d)/g, " ")
    .replace(/[†“”"–—−]/g, " ")
    .replaceAll("%", " percent ")
    .replaceAll(",", "");
}

function plainLetters(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  // Most text has no letter that needs more; among signs (U+2000, U+2200) there are none.
  return lower.replace(/[^\0-\x7f\u2000-\u20cf\u2200-\u2bff]+/g, (letters, at: number) => {
    // A sign without a letter of its own stands on the one before.
    const before = lower.charCodeAt(at - 1) < 0x80 ? lower.charAt(at - 1) : "";
    return `${before}${letters}`
      .normalize("NFD")
      .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .normalize("NFC")
      .replaceAll("đ", "d")
      .slice(before.length);
  });
}

/** The words of a query, normalised. */
export function queryWords(q: string): readonly string[] {
  return normaliseText(q)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * @param own the own words of each claim
 * @param names shared names, as they are written
 */
export function buildTextIndex(own: readonly string[], names: readonly Names[]): TextIndex {
  // All at once, which takes half as long as claim by claim: no step reaches over a line break.
  const text = normaliseText(`${own.map(onOneLine).join("\n")}\n`);
  const starts = new Uint32Array(own.length + 1);
  for (let i = 0; i < own.length; i++) starts[i + 1] = text.indexOf("\n", starts[i]) + 1;
  return {
    own: text,
    starts,
    names: names.map((shared) => ({ ...shared, texts: shared.texts.map(normaliseText) })),
  };
}

function onOneLine(words: string): string {
  return words.includes("\n") ? words.replaceAll("\n", " ") : words;
}

/**
 * Of some claims, those in whose own words or names every word of a query occurs.
 *
 * @param words normalised (`queryWords`)
 * @param claims positions in the dataset, ascending, as they are in what is returned
 */
export function matchText(
  index: TextIndex,
  words: readonly string[],
  claims: Uint32Array,
): Uint32Array {
  let left = claims;
  for (const word of words) left = withWord(index, word, left);
  return left;
}

function withWord({ own, starts, names }: TextIndex, word: string, claims: Uint32Array) {
  const hits = names.flatMap((shared) => hitsOf(shared, word) ?? []);
  const found = new Uint32Array(claims.length);
  let count = 0;
  // Where the word next occurs: one pass over the own words of all, not of each.
  let next = -1;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] ?? 0;
    if (!isNamed(claim, hits)) {
      const start = starts[claim] ?? 0;
      if (next < start) next = findWord(own, word, start);
      if (next === -1) next = own.length;
      if (next >= (starts[claim + 1] ?? 0)) continue;
    }
    found[count++] = claim;
  }
  return found.subarray(0, count);
}

/** Names of which some hold a word: 1 for each that does. */
interface Hits extends Omit<Names, "texts"> {
  readonly isHit: Uint8Array;
}

function hitsOf({ texts, starts, members }: Names, word: string): Hits | undefined {
  const isHit = Uint8Array.from(texts, (text) => (findWord(text, word) === -1 ? 0 : 1));
  return isHit.includes(1) ? { isHit, starts, members } : undefined;
}

function isNamed(claim: number, hits: readonly Hits[]): boolean {
  for (const { isHit, starts, members } of hits) {
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      if (isHit[members[at] ?? 0] === 1) return true;
    }
  }
  return false;
}

/**
 * Where a query word next occurs in normalised text, or -1: anywhere, but a number only where a
 * number begins.
 */
export function findWord(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from);
  if (!isDigit(word, 0)) return at;
  while (at > 0 && isDigit(text, at - 1)) at = text.indexOf(word, at + 1);
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
