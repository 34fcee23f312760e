import * as z from "zod/mini";
import { acceptorOf } from "./acceptor.ts";
import { DatasetError, type Fault } from "./fault.ts";
import { integrityFaults } from "./integrity.ts";
import { type Dataset, datasetSchema, SCHEMA_VERSION } from "./schema.ts";
import { safetyFaults } from "./safety.ts";
import { field, shapeFaults } from "./shapeFaults.ts";
import { sumFaults } from "./sums.ts";

// The parser must not build code from text: a strict content policy forbids even to try.
z.config({ jitless: true });

/**
 * Reads a dataset that came from outside. All or nothing: a total that is silently one claim short
 * is worse than an error page.
 *
 * @param value parsed JSON of unknown shape
 * @param url where it came from, for the message
 * @throws DatasetError `newer-schema`, or `invalid` with every fault that was found
 */
export function parseDataset(value: unknown, url: string): Dataset {
  const found = schemaVersionOf(value);
  if (found !== undefined && isNewer(found)) {
    throw new DatasetError({ kind: "newer-schema", url, found, known: SCHEMA_VERSION });
  }
  // Told before the rest: a file that is endless, or says something else than it shows, is not read.
  const unsafe = safetyFaults(value);
  if (unsafe.length > 0) throw new DatasetError({ kind: "invalid", url, faults: unsafe });
  const dataset = shapeOf(value, url);
  const faults = faultsBetween(dataset);
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url, faults });
  return dataset;
}

/** Faults of a dataset whose shape is right: in how its entries fit together. */
export function faultsBetween(dataset: Dataset): readonly Fault[] {
  return [...integrityFaults(dataset), ...sumFaults(dataset)];
}

/** True for what surely has the shape of a dataset; where it is not, the schema has the last word. */
export const isDataset = acceptorOf(datasetSchema);

/** @throws DatasetError `invalid` */
function shapeOf(value: unknown, url: string): Dataset {
  if (isDataset(value)) return value;
  const result = datasetSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = shapeFaults(result.error.issues, value, "dataset");
  throw new DatasetError({ kind: "invalid", url, faults });
}

function schemaVersionOf(value: unknown): string | undefined {
  const version = field(value, "schemaVersion");
  return typeof version === "string" ? version : undefined;
}

/** True for a form of datasets that came after this site. */
export function isNewer(schemaVersion: string): boolean {
  return majorOf(schemaVersion) > majorOf(SCHEMA_VERSION);
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
