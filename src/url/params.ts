/**
 * How the parameters of an address are read and written, whatever they mean. Reading never throws:
 * what is unknown, malformed or repeated is left out and named, so that the reader can be told.
 */

/** The parameters that links to us are made of, in the order in which an address lists them. */
const ORDER: readonly string[] = [
  "q",
  "nationality",
  "batch",
  "place",
  "claimant",
  "topic",
  "source",
  "kind",
  "status",
  "from",
  "to",
  "tally",
  "asof",
  "rule",
  "sort",
  "compare",
  "claim",
  "dispute",
  "slide",
  "deck",
  "data",
  "v",
  "theme",
  "lang",
  "fit",
  "eid",
  "notify",
  "proto",
  "auto",
  "kiosk",
  "print",
  "speaker",
];

/** A part of an address that was not used, and what is used instead. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly used: string;
}

/** A parameter's text as its value; undefined when it is none. */
export type Reader<T> = (value: string) => T | undefined;

export interface Params {
  /** All values of a parameter that may repeat, each once. */
  readonly many: <T extends string>(name: string, read: Reader<T>) => readonly T[];
  /** The value of a parameter that is given once; `fallback` when it is not given or no value. */
  readonly one: <T extends string>(name: string, read: Reader<T>, fallback: T) => T;
  /** What was not used so far. */
  readonly ignored: Ignored[];
}

/** Always the same, so that what is derived from a list can tell that it is still empty. */
const NONE: readonly never[] = [];

export function readParams(query: string): Params {
  const given = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  return {
    ignored,
    many<T extends string>(name: string, read: Reader<T>): readonly T[] {
      const values = new Set<T>();
      for (const raw of given.getAll(name)) {
        const value = read(raw);
        if (value === undefined) ignored.push({ name, value: raw, used: "the rest" });
        else values.add(value);
      }
      return values.size === 0 ? NONE : [...values];
    },
    one<T extends string>(name: string, read: Reader<T>, fallback: T): T {
      const [first, ...repeats] = given.getAll(name);
      const value = first === undefined || first === "" ? fallback : read(first);
      const chosen = value ?? fallback;
      const used = chosen === "" ? "none" : chosen;
      if (first !== undefined && value === undefined) ignored.push({ name, value: first, used });
      for (const raw of repeats) ignored.push({ name, value: raw, used });
      return chosen;
    },
  };
}

/** A reader of one of a list of words. */
export function oneOf<T extends string>(list: readonly T[]): Reader<T> {
  return (value) => list.find((item) => item === value);
}

/**
 * The query string in which the parameters `names` are those of `values`, and all others are as
 * they were: also those that are not ours, which a host page may have put there.
 *
 * @param query as the address has it
 * @param names of the parameters that are replaced
 * @param values their new values, as a query string in the order of addresses
 */
export function replaceParams(query: string, names: readonly string[], values: string): string {
  const kept = keptOf(query, names);
  // A page has thousands of links, and seldom anything to keep.
  if (kept.length === 0) return values;
  const pairs = values === "" ? kept : [...values.split("&"), ...kept];
  return pairs.toSorted((a, b) => place(a) - place(b)).join("&");
}

let last: { query: string; names: readonly string[]; kept: readonly string[] } | undefined;

/** What of a query is not replaced, each as it is written: the same for all links of a page. */
function keptOf(query: string, names: readonly string[]): readonly string[] {
  if (last?.query !== query || last.names !== names) {
    const kept = [...new URLSearchParams(query)].filter(([name]) => !names.includes(name));
    last = { query, names, kept: kept.map((pair) => `${new URLSearchParams([pair])}`) };
  }
  return last.kept;
}

/** Where an address has a parameter; after all of ours where it is not one. */
function place(pair: string): number {
  const at = ORDER.indexOf(pair.slice(0, pair.indexOf("=")));
  return at === -1 ? ORDER.length : at;
}
