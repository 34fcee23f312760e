import { lookupOf } from "../../src/derive/lookup.ts";
import { deriveRelations } from "../../src/derive/relations.ts";
import { generateDataset, type Spread } from "./generate.ts";
import { median } from "./median.ts";

/** Milliseconds in which the relations of so many claims must be derived. */
const BUDGETS: readonly { readonly claims: number; readonly budget: number }[] = [
  { claims: 1_000, budget: 50 },
  { claims: 10_000, budget: 150 },
  { claims: 100_000, budget: 2_000 },
];

/**
 * How long it takes to find which claims count the same thing and what they say to each other, and
 * how that grows: ten times the claims must not take a hundred times as long.
 *
 * @returns one line a figure; a line that misses its budget says so
 */
export function benchRelations(): readonly string[] {
  const spreads: readonly Spread[] = ["many-things", "one-thing"];
  return spreads.flatMap((spread) => {
    let before: number | undefined;
    return BUDGETS.map(({ claims, budget }) => {
      const took = timeOf(claims, spread);
      const growth = before === undefined ? "" : `, ${(took / before).toFixed(1)} times the last`;
      before = took;
      const verdict = took <= budget ? "ok" : "TOO SLOW";
      const count = claims.toLocaleString("en");
      return `relations, ${spread}, ${count} claims: ${took.toFixed(0)} ms of ${budget}${growth} (${verdict})`;
    });
  });
}

function timeOf(claims: number, spread: Spread): number {
  const dataset = generateDataset(claims, spread);
  const lookup = lookupOf(dataset);
  const times = Array.from({ length: claims > 50_000 ? 3 : 7 }, () => {
    const start = performance.now();
    const relations = deriveRelations(dataset, lookup);
    const took = performance.now() - start;
    if (relations.size !== claims) throw new Error("a claim was lost");
    return took;
  });
  return median(times);
}
