// The benchmarks, one line a figure: npm run bench
import { readFileSync } from "node:fs";
import { build } from "vite";
import { parseDataset } from "../src/dataset/parse.ts";
import { deriveBatches } from "../src/derive/batches.ts";
import { deriveHeadline } from "../src/derive/headline.ts";
import { deriveKnown } from "../src/derive/known.ts";
import { deriveTallies } from "../src/derive/tallies.ts";
import { benchFilter } from "./bench/filter.ts";
import { benchLarge } from "./bench/large.ts";
import { median } from "./bench/median.ts";
import { benchPage } from "./bench/page.ts";
import { benchRelations } from "./bench/relations.ts";

const WARM_UP = 20;
const RUNS = 25;

console.log(benchPublished());
for (const line of benchFilter()) console.log(line);
for (const line of benchRelations()) console.log(line);
await build({ logLevel: "error" });
for (const line of await benchPage()) console.log(line);
for (const line of await benchLarge()) console.log(line);

/**
 * Parsing the published dataset and deriving from it what its first screens show: once as a fresh
 * process does it, and the median of runs after the engine has compiled the code.
 */
function benchPublished(): string {
  const file = "public/data/dataset.json";
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const [cold = Infinity, ...later] = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    const known = deriveKnown(parseDataset(value, file));
    deriveHeadline(known);
    deriveBatches(known, { nationality: [], rule: "editor" });
    deriveTallies(known, { nationality: [], tally: "", rule: "editor" });
    return performance.now() - start;
  });
  const warm = median(later.slice(-RUNS));
  const verdict = warm <= 20 ? "ok" : "TOO SLOW";
  return `published dataset, parse and derive: ${warm.toFixed(1)} ms of 20, median of ${RUNS} warm runs; the first, cold, ${cold.toFixed(1)} ms (${verdict})`;
}
