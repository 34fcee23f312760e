// The benchmarks, one line a figure: npm run bench
import { readFileSync } from "node:fs";
import { parseDataset } from "../src/dataset/parse.ts";
import { deriveBatches } from "../src/derive/batches.ts";
import { deriveHeadline } from "../src/derive/headline.ts";
import { deriveKnown } from "../src/derive/known.ts";
import { deriveTallies } from "../src/derive/tallies.ts";
import { benchPage } from "./bench/page.ts";
import { benchRelations } from "./bench/relations.ts";

console.log(benchPublished());
for (const line of benchRelations()) console.log(line);
for (const line of await benchPage()) console.log(line);

/** Parsing the published dataset and deriving from it what its first screens show. */
function benchPublished(): string {
  const file = "public/data/dataset.json";
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    const known = deriveKnown(parseDataset(value, file));
    deriveHeadline(known);
    deriveBatches(known, { nationality: [], rule: "editor" });
    deriveTallies(known, { nationality: [], tally: "", rule: "editor" });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const [median = Infinity, worst = Infinity] = [times[times.length >> 1], times.at(-1)];
  const verdict = median <= 20 ? "ok" : "TOO SLOW";
  return `published dataset, parse and derive: ${median.toFixed(1)} ms of 20, slowest ${worst.toFixed(1)} ms (${verdict})`;
}
