import type { Fault } from "../../src/dataset/fault.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { pathOf } from "../../src/dataset/shapeFaults.ts";
import { keyOf, type LeftOut } from "./leftOut.ts";

/** Smaller numbers are days, ages, flights: they would be found everywhere. */
const TELLING = 100;

/** Where a dataset states how many. */
const FIGURES: ReadonlySet<string> = new Set(["quantity", "men", "women"]);

/**
 * Slips that no reference shows: a number of a claim under embargo that a text of the editors writes out,
 * and a slide whose address asks for what is left out. A number that somebody else states too is no
 * secret.
 *
 * @param source with what is left out
 * @param published without it
 */
export function slipFaults(source: Dataset, published: Dataset, leftOut: LeftOut): Fault[] {
  const said = numbersIn(published);
  const secret = [...numbersIn(source)].filter((number) => number >= TELLING && !said.has(number));
  const faults: Fault[] = [];
  const patterns = secret.map((number) => [number, written(number)] as const);
  walk(published, (value, path) => {
    if (typeof value !== "string" || !/\s/.test(value)) return;
    for (const [, pattern] of patterns) {
      const found = pattern.exec(value)?.[0];
      if (found === undefined) continue;
      faults.push({
        path: pathOf(path, published, "dataset"),
        problem: `says ${found}, which only claims under embargo state`,
        expected: "words without that number, or an embargo on what it stands in",
      });
    }
  });
  for (const [at, { query = "" }] of (published.deck ?? []).entries()) {
    const asked = [...new URLSearchParams(query).values()];
    for (const id of asked.filter((id) => LISTS.some((list) => leftOut.has(keyOf(list, id))))) {
      faults.push({
        path: `deck[${at}].query`,
        problem: `asks for "${id}", which is under embargo or goes with what is`,
        expected: "a slide of something else",
      });
    }
  }
  return faults;
}

/** Lists by whose ids an address can narrow. */
const LISTS = [
  "claims",
  "disputes",
  "batches",
  "tallies",
  "sources",
  "places",
  "actors",
  "topics",
  "nationalities",
];

/** Every number in a quantity. */
function numbersIn(dataset: Dataset): ReadonlySet<number> {
  const numbers = new Set<number>();
  walk(dataset, (value, path) => {
    if (typeof value === "number" && path.some((key) => FIGURES.has(String(key))))
      numbers.add(value);
  });
  return numbers;
}

/** A number as people write it: 8765, 8,765, 8 765, 8.765. */
function written(number: number): RegExp {
  const grouped = String(number).replaceAll(/\B(?=(\d{3})+$)/g, "[,.'’\\s]?");
  return new RegExp(`(?<![\\w.,])${grouped}(?!\\w|[.,]\\d)`);
}

function walk(
  value: unknown,
  visit: (value: unknown, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void {
  visit(value, path);
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) walk(entry, visit, [...path, at]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) walk(entry, visit, [...path, key]);
  }
}
