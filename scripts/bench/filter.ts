import { buildClaimIndex, type ClaimIndex } from "../../src/derive/claimIndex.ts";
import { countFacets } from "../../src/derive/facets.ts";
import { matchClaims } from "../../src/derive/filter.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { generateDataset } from "./generate.ts";
import { median } from "./median.ts";
import { RIVALS } from "./rivals.ts";
import { FILTER, rowsOf } from "./rows.ts";

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

/**
 * How long it takes to hold a filter of text, six facets and dates against all claims and to count
 * every value of every facet without that facet's own choice; and the same rows, filter and counts by
 * libraries that are made for it and by `Array.filter`. In Node, whose engine is Chromium's.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export function benchFilter(): readonly string[] {
  let before: number | undefined;
  return BUDGETS.flatMap(({ claims, filter, index }) => {
    const known = deriveKnown(generateDataset(claims, "many-things"));
    const [facets, text] = indexTimes(known);
    const build = facets + text;
    const built = builtIndex(known);
    const ours = medianOf(25, () => countFacets(built, matchClaims(built, FILTER)));
    const rows = rowsOf(known);
    const rivals = RIVALS.map(({ name, start }) => {
      const answer = start(rows);
      return `${name} takes ${(medianOf(5, answer) / ours).toFixed(1)} times as long`;
    });
    const growth = before === undefined ? "" : `, ${(ours / before).toFixed(1)} times the last`;
    before = ours;
    const count = claims.toLocaleString("en");
    return [
      `filter with all counts, ${count} claims: ${ours.toFixed(2)} ms of ${filter}${growth}; ${rivals.join(", ")} (${ours <= filter ? "ok" : "TOO SLOW"})`,
      `index of ${count} claims: ${build.toFixed(0)} ms of ${index}, ${facets.toFixed(0)} for facets and dates and ${text.toFixed(0)} for text (${build <= index ? "ok" : "TOO SLOW"})`,
    ];
  });
}

/** Milliseconds for the index as it is first filtered by, and for its text, which is made apart. */
function indexTimes(known: Known): readonly [facets: number, text: number] {
  // Another object, for which none has been built.
  const facets = medianOf(7, () => buildClaimIndex({ ...known }));
  const waiting = Array.from({ length: 9 }, () => buildClaimIndex({ ...known }));
  return [facets, medianOf(7, () => waiting.pop()?.text())];
}

/** With its text, which is made when it is first asked for. */
function builtIndex(known: Known): ClaimIndex {
  // Another object, for which none has been built.
  const index = buildClaimIndex({ ...known });
  index.text();
  return index;
}

function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  // The engine compiles in the first.
  return median(times.slice(2));
}
