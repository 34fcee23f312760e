import { buildClaimIndex, type ClaimIndex } from "../../src/derive/claimIndex.ts";
import { claimValues, type Dimension, DIMENSIONS } from "../../src/derive/claimValues.ts";
import { countFacets } from "../../src/derive/facets.ts";
import { type Filter, matchClaims } from "../../src/derive/filter.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { generateDataset } from "./generate.ts";

/** Milliseconds for a filter of text and six facets with all counts, and for the index. */
const BUDGETS: readonly {
  readonly claims: number;
  readonly filter: number;
  readonly index: number;
}[] = [
  { claims: 1_000, filter: 2, index: 30 },
  { claims: 10_000, filter: 2, index: 30 },
  { claims: 100_000, filter: 16, index: 300 },
];

const FILTER: Filter = {
  q: "generated 1",
  nationality: ["CHN", "ETH", "KEN"],
  batch: [],
  place: Array.from({ length: 50 }, (_, at) => `p${at}`),
  claimant: Array.from({ length: 20 }, (_, at) => `a${at}`),
  topic: ["returns"],
  source: [],
  kind: ["exact", "about"],
  status: ["disputed", "agreed"],
  from: "2025-02-01",
  to: "2025-04-30",
};

/**
 * How long it takes to hold a filter of text, six facets and dates against all claims and to count
 * every value of every facet without that facet's own choice; and the same by `Array.filter`, a pass
 * over the claims for each facet. In Node, whose engine is Chromium's.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export function benchFilter(): readonly string[] {
  let before: number | undefined;
  return BUDGETS.flatMap(({ claims, filter, index }) => {
    const known = deriveKnown(generateDataset(claims, "many-things"));
    const build = medianOf(5, () => builtIndex(known));
    const built = builtIndex(known);
    const ours = medianOf(25, () => countFacets(built, matchClaims(built, FILTER)));
    const rows = rowsOf(known);
    const plain = medianOf(5, () => plainCounts(rows));
    const growth = before === undefined ? "" : `, ${(ours / before).toFixed(1)} times the last`;
    before = ours;
    const count = claims.toLocaleString("en");
    return [
      `filter with all counts, ${count} claims: ${ours.toFixed(2)} ms of ${filter}${growth}; Array.filter takes ${(plain / ours).toFixed(0)} times as long (${ours <= filter ? "ok" : "TOO SLOW"})`,
      `index of ${count} claims: ${build.toFixed(0)} ms of ${index} (${build <= index ? "ok" : "TOO SLOW"})`,
    ];
  });
}

/** With its text, which is made when it is first asked for. */
function builtIndex(known: Known): ClaimIndex {
  const index = buildClaimIndex(known);
  index.text();
  return index;
}

interface Row {
  readonly text: string;
  readonly day: string;
  readonly values: Readonly<Record<Dimension, readonly string[]>>;
}

/** The claims as a page without an index would hold them ready. */
function rowsOf(known: Known): readonly Row[] {
  const valuesOf = claimValues(known);
  const actors = new Map<string, string>(known.dataset.actors.map(({ id, name }) => [id, name]));
  return known.dataset.claims.map((claim) => {
    const said = claim.attribution.map(({ actor }) => actors.get(actor) ?? "");
    return {
      text: [claim.text, ...said].join(" ").toLowerCase(),
      day: (claim.time.period ?? claim.time.said ?? "").slice(0, 10),
      values: {
        nationality: valuesOf.nationality(claim),
        batch: valuesOf.batch(claim),
        place: valuesOf.place(claim),
        claimant: valuesOf.claimant(claim),
        topic: valuesOf.topic(claim),
        source: valuesOf.source(claim),
        kind: valuesOf.kind(claim),
        status: valuesOf.status(claim),
      },
    };
  });
}

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

function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  })
    // The engine compiles in the first.
    .slice(2)
    .toSorted((a, b) => a - b);
  return times[times.length >> 1] ?? Infinity;
}
