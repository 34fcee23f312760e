import crossfilter from "crossfilter2";
import itemsjs from "itemsjs";
import MiniSearch from "minisearch";
import { type Dimension, DIMENSIONS } from "../../src/derive/claimValues.ts";
import { FILTER, type Row } from "./rows.ts";

/** Another way to the same counts: made ready with all rows, then asked again and again. */
interface Rival {
  readonly name: string;
  readonly start: (rows: readonly Row[]) => () => unknown;
}

/** What is typed in turn, so that each answer is to another question than the last. */
const TYPED = [FILTER.q, "generated"];

/**
 * What others would build the filters with. The libraries find words by their beginnings, not parts
 * of words, and keep the standing facets from one keystroke to the next, which ours does not.
 */
export const RIVALS: readonly Rival[] = [
  { name: "Array.filter", start: (rows) => () => plainCounts(rows) },
  { name: "crossfilter2 with MiniSearch", start: crossfiltered },
  { name: "itemsjs", start: withItemsJs },
];

/** The definition of disjunctive counts, followed to the letter. */
function plainCounts(rows: readonly Row[]): ReadonlyMap<string, number> {
  const meets = (row: Row, but: Dimension) =>
    FILTER.q.split(" ").every((word) => row.text.includes(word)) &&
    row.day >= FILTER.from &&
    row.day <= FILTER.to &&
    DIMENSIONS.every((dimension) => {
      const chosen: readonly string[] = FILTER[dimension];
      if (dimension === but || chosen.length === 0) return true;
      return row.values[dimension].some((value) => chosen.includes(value));
    });
  const counts = new Map<string, number>();
  for (const dimension of DIMENSIONS) {
    for (const row of rows.filter((row) => meets(row, dimension))) {
      for (const value of row.values[dimension]) {
        const key = `${dimension} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function crossfiltered(rows: readonly Row[]): () => unknown {
  const search = new MiniSearch({ fields: ["text"] });
  search.addAll(rows.map(({ text }, id) => ({ id, text })));
  const all = crossfilter(rows.map((row, id) => ({ ...row, id })));
  const days = all.dimension(({ day }) => day);
  days.filterFunction(isIn);
  const groups = DIMENSIONS.map((dimension) => {
    const facet = all.dimension(({ values }) => [...values[dimension]], true);
    const chosen = new Set<string>(FILTER[dimension]);
    if (chosen.size > 0) facet.filterFunction((value) => chosen.has(value));
    return facet.group();
  });
  const texts = all.dimension(({ id }) => id);
  let asked = 0;
  return () => {
    const typed = TYPED[asked++ % TYPED.length] ?? "";
    const found = new Set(
      search.search(typed, { combineWith: "AND", prefix: true }).map(({ id }) => Number(id)),
    );
    texts.filterFunction((id) => found.has(id));
    return groups.map((group) => group.all());
  };
}

function withItemsJs(rows: readonly Row[]): () => unknown {
  const facets = DIMENSIONS.map((dimension) => [dimension, { conjunction: false, size: 1000 }]);
  const engine = itemsjs(
    rows.map(({ text, day, values }) => ({ text, day, ...values })),
    { searchableFields: ["text"], aggregations: Object.fromEntries(facets) },
  );
  const chosen = DIMENSIONS.map((dimension: Dimension) => [dimension, FILTER[dimension]]);
  let asked = 0;
  return () =>
    engine.search({
      query: TYPED[asked++ % TYPED.length] ?? "",
      filters: Object.fromEntries(chosen),
      filter: ({ day }) => isIn(day),
      per_page: 1,
    });
}

function isIn(day: string): boolean {
  return day >= FILTER.from && day <= FILTER.to;
}
