// Validates a dataset: npm run check:data [-- FILE|URL]
import { readFile } from "node:fs/promises";
import { DatasetError, describeFault } from "../src/dataset/fault.ts";
import { parseDataset } from "../src/dataset/parse.ts";
import type { Dataset } from "../src/dataset/schema.ts";
import { consistencyFaults } from "../src/derive/consistency.ts";

const where = process.argv[2] ?? "public/data/dataset.json";

try {
  const dataset = parseDataset(JSON.parse(await read(where)), where);
  const faults = consistencyFaults(dataset);
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url: where, faults });
  console.log(`${where} holds: ${summaryOf(dataset)}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function read(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFile(from, "utf8");
  const response = await fetch(from);
  if (!response.ok)
    throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return response.text();
}

function explain(error: unknown): string {
  if (error instanceof DatasetError && error.failure.kind === "invalid") {
    const { faults } = error.failure;
    return [...faults.map(describeFault), `${where}: ${faults.length} faults`].join("\n");
  }
  return `${where}: ${error instanceof Error ? error.message : String(error)}`;
}

function summaryOf(dataset: Dataset): string {
  const { claims, sources, actors, places, batches, tallies, disputes, checks } = dataset;
  const lists = { claims, sources, actors, places, batches, tallies, disputes, checks };
  const counts = Object.entries(lists).map(([name, list]) => `${list.length} ${name}`);
  return `version ${dataset.version}, ${counts.join(", ")}`;
}
