// Validates a dataset: npm run check:data [-- FILE|URL]
import { readFile } from "node:fs/promises";
import { DatasetError, describeFault } from "../src/dataset/fault.ts";
import type { Dataset } from "../src/dataset/schema.ts";
import { consistencyFaults } from "../src/derive/consistency.ts";
import { publishable } from "./publish/publishable.ts";
import { sourceFile } from "./publish/source.ts";
import { dueWords, leftOutWords } from "./publish/tell.ts";

const where = process.argv[2] ?? sourceFile();

try {
  const { source, dataset, leftOut } = publishable(await read(where), where);
  // What is published has to hold as well as all that there is.
  const faults = new Map(
    [source, dataset].flatMap(consistencyFaults).map((fault) => [describeFault(fault), fault]),
  );
  if (faults.size > 0)
    throw new DatasetError({ kind: "invalid", url: where, faults: [...faults.values()] });
  console.log(`${where} holds: ${summaryOf(source)}`);
  const words = leftOutWords(leftOut);
  if (words !== "") console.log(`A build leaves out ${words}`);
  const due = dueWords(source, new Date().toISOString().slice(0, 10));
  if (due !== "") console.log(due);
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
