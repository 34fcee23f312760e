/** A dataset as its file says it, with its claims taken out. */
export interface Sliced {
  /** The file with no claims in it, as JSON. */
  readonly rest: string;
  /** The claims in their order, some at a time, each time as JSON of a list. */
  readonly claims: Iterable<string>;
}

/** Bytes of a slice, about: what a page reads in a few milliseconds. */
const SLICE = 128_000;

const QUOTE = 34;
const COMMA = 44;
const LIST_OPENS = 91;
const BACKSLASH = 92;
const LIST_CLOSES = 93;
const OBJECT_OPENS = 123;
const OBJECT_CLOSES = 125;

/**
 * Cuts a file between its claims, so that they can be read and given on a few at a time, as they were
 * written. Where the rest is JSON of an object, and each slice of a list, the whole is JSON and says the
 * same: in place of a list there may be any other.
 *
 * @returns undefined where there is no list of claims, more than one may be meant, or it has a comma
 *   too many
 */
export function sliceClaims(bytes: Uint8Array): Sliced | undefined {
  const list = findClaims(bytes);
  if (!list) return undefined;
  const { from, to, cuts } = list;
  const slices = [...cuts, to].map((end, i) => ({ start: (cuts[i - 1] ?? from - 1) + 1, end }));
  const isBlank = slices.some(({ start, end }) => skipSpace(bytes, start) >= end);
  if (isBlank && slices.length > 1) return undefined;
  // A mark of the order of bytes may stand at the beginning of a file, and nowhere else.
  const within = new TextDecoder("utf-8", { ignoreBOM: true });
  const textOf = (start: number, end?: number) => within.decode(bytes.subarray(start, end));
  function* claims() {
    for (const { start, end } of slices) yield `[${textOf(start, end)}]`;
  }
  return { rest: new TextDecoder().decode(bytes.subarray(0, from)) + textOf(to), claims: claims() };
}

/** What stands between the brackets of the claims, and the commas at which it is cut. */
interface ClaimsList {
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly number[];
}

/** Goes from one name of the outermost object to the next. */
function findClaims(bytes: Uint8Array): ClaimsList | undefined {
  let list: ClaimsList | undefined;
  let at = skipSpace(bytes, bytes.indexOf(OBJECT_OPENS) + 1);
  while (bytes[at] === QUOTE) {
    const end = endOfText(bytes, at);
    const name = bytes.subarray(at + 1, end);
    // It may be another way to write one that is there already.
    if (name.includes(BACKSLASH)) return undefined;
    const value = skipSpace(bytes, skipSpace(bytes, end + 1) + 1);
    const isClaims = new TextDecoder().decode(name) === "claims";
    const cuts: number[] = [];
    const to = endOfValue(bytes, value, isClaims ? cuts : undefined);
    if (isClaims) {
      // Of two the last would be meant.
      if (list || bytes[value] !== LIST_OPENS) return undefined;
      list = { from: value + 1, to, cuts };
    }
    at = skipSpace(bytes, to + 1);
    if (bytes[at] !== COMMA) break;
    at = skipSpace(bytes, at + 1);
  }
  return list;
}

/**
 * The last byte of a value.
 *
 * @param cuts takes the commas between the entries of a list, one a slice
 */
function endOfValue(bytes: Uint8Array, start: number, cuts?: number[]): number {
  let depth = 0;
  let slice = start;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfText(bytes, at);
      if (depth === 0) return at;
    } else if (byte === LIST_OPENS || byte === OBJECT_OPENS) {
      depth += 1;
    } else if (byte === LIST_CLOSES || byte === OBJECT_CLOSES) {
      depth -= 1;
      // Below: it closes what a number stands in.
      if (depth <= 0) return depth === 0 ? at : at - 1;
    } else if (byte === COMMA) {
      if (depth === 0) return at - 1;
      if (depth === 1 && cuts && at - slice >= SLICE) {
        cuts.push(at);
        slice = at;
      }
    }
  }
  return bytes.length;
}

/** The quotation mark that ends a text. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** The next byte that is no white space. */
function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
