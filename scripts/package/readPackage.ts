import Papa from "papaparse";
import * as z from "zod/mini";
import { GUARDED } from "../../src/views/takeaway/csv.ts";

/** What is read of the descriptor of a package: the rest is for others. */
const descriptorSchema = z.looseObject({
  dataset: z.record(z.string(), z.unknown()),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      schema: z.optional(
        z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), type: z.string() })) }),
      ),
    }),
  ),
});

const ENTRIES = "entries-";

/**
 * Puts a dataset together again from the files of its data package: its head from the descriptor, each
 * of its lists from the table of that list's entries.
 *
 * @param read the text of a file of the package, by its path
 * @returns what `parseDataset` validates
 * @throws Error when a file is no part of such a package
 */
export function readPackage(read: (path: string) => string): Readonly<Record<string, unknown>> {
  const descriptor = descriptorSchema.parse(JSON.parse(read("datapackage.json")));
  const lists = descriptor.resources.flatMap(({ name, path, schema }) =>
    name.startsWith(ENTRIES)
      ? [[name.slice(ENTRIES.length), entriesOf(read(path), schema?.fields ?? [], path)] as const]
      : [],
  );
  return { ...descriptor.dataset, ...Object.fromEntries(lists) };
}

interface Field {
  readonly name: string;
  readonly type: string;
}

function entriesOf(
  csv: string,
  fields: readonly Field[],
  path: string,
): readonly Readonly<Record<string, unknown>>[] {
  const { data } = Papa.parse<readonly string[]>(csv, { delimiter: ",", newline: "\r\n" });
  const [header = [], ...rows] = data;
  if (header.join() !== fields.map(({ name }) => name).join())
    throw new Error(`${path}: its columns are not those that datapackage.json names`);
  // The last line ends like all others.
  return rows.slice(0, -1).map((cells) =>
    Object.fromEntries(
      fields.flatMap(({ name, type }, at) => {
        const cell = cells[at] ?? "";
        return cell === "" ? [] : [[name, valueOf(cell, type)]];
      }),
    ),
  );
}

function valueOf(cell: string, type: string): unknown {
  switch (type) {
    case "number":
      return Number(cell);
    case "boolean":
      return cell === "true";
    case "string":
      // What kept a spreadsheet from running it.
      return GUARDED.test(cell) ? cell.slice(1) : cell;
    default:
      return JSON.parse(cell);
  }
}
