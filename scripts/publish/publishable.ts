import { DatasetError, type Fault } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { keyOf, type LeftOut, leftOutOf } from "./leftOut.ts";
import { slipFaults } from "./slips.ts";
import { withoutEntries } from "./withoutEntries.ts";

/** A dataset as it may be published. */
export interface Publishable {
  /** The text of its file. */
  readonly text: string;
  readonly dataset: Dataset;
  /** What stands in the source and not in it. */
  readonly leftOut: LeftOut;
  /** All that the source has. */
  readonly source: Dataset;
}

/**
 * What may be published of a dataset: all of it but claims under embargo and what cannot stand without
 * them.
 *
 * @param text of its source
 * @param file where that is, for the message
 * @param embargoed ids of claims that are under embargo besides those that the source says are
 * @throws DatasetError with every fault of the source, or of what is left of it: what still names
 *   something that is left out, or gives a number of it away
 */
export function publishable(
  text: string,
  file: string,
  embargoed: ReadonlySet<string> = new Set(),
): Publishable {
  const source = parseDataset(JSON.parse(text), file);
  const leftOut = leftOutOf(source, new Set([...embargoed, ...embargoedIn(source)]));
  if (leftOut.size === 0) return { text, dataset: source, leftOut, source };
  const published = withoutEntries(text, leftOut);
  const dataset = parseRest(JSON.parse(published), file, leftOut);
  const faults = slipFaults(source, dataset, leftOut);
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url: file, faults });
  return { text: published, dataset, leftOut, source };
}

/** Ids of the claims that a dataset says are under embargo. */
export function embargoedIn({ claims }: Dataset): readonly string[] {
  return claims.filter(({ embargo }) => embargo !== undefined).map(({ id }) => id);
}

/** The source had no fault: what is at fault now misses what is left out. */
function parseRest(value: unknown, file: string, leftOut: LeftOut): Dataset {
  try {
    return parseDataset(value, file);
  } catch (error) {
    if (!(error instanceof DatasetError) || error.failure.kind !== "invalid") throw error;
    const faults = error.failure.faults.map((fault) => explained(fault, leftOut));
    throw new DatasetError({ ...error.failure, faults });
  }
}

function explained(fault: Fault, leftOut: LeftOut): Fault {
  const [, id = "", list = ""] = /^names "(.+)", which is not in (\w+)$/.exec(fault.problem) ?? [];
  if (!leftOut.has(keyOf(list, id))) return fault;
  return {
    path: fault.path,
    problem: `names "${id}", which is under embargo or goes with what is`,
    expected: "it to name another, or to be left out too",
  };
}
