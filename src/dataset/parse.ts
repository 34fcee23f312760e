import * as z from "zod/mini";
import { DatasetError, type Fault } from "./fault.ts";
import { integrityFaults } from "./integrity.ts";
import { type Dataset, datasetSchema, SCHEMA_VERSION } from "./schema.ts";
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
  if (found !== undefined && majorOf(found) > majorOf(SCHEMA_VERSION)) {
    throw new DatasetError({ kind: "newer-schema", url, found, known: SCHEMA_VERSION });
  }
  const result = datasetSchema.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => shapeFaults(issue, value));
    throw new DatasetError({ kind: "invalid", url, faults });
  }
  const faults = [...integrityFaults(result.data), ...sumFaults(result.data)];
  if (faults.length > 0) throw new DatasetError({ kind: "invalid", url, faults });
  return result.data;
}

type Issue = z.core.$ZodIssue;

function shapeFaults(issue: Issue, root: unknown): Fault[] {
  const path = pathOf(issue.path, root);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key], root),
        problem: "is not a field of the schema",
        expected: "it to be removed, or its name corrected",
      }));
    case "invalid_type":
      return [
        {
          path,
          problem: describeValue(valueAt(issue.path, root)),
          expected: article(issue.expected),
        },
      ];
    case "invalid_value":
      return [
        {
          path,
          problem: describeValue(valueAt(issue.path, root)),
          expected: issue.values.map((v) => JSON.stringify(v)).join(" or "),
        },
      ];
    case "invalid_union":
      return [
        {
          path,
          problem: describeValue(valueAt(issue.path, root)),
          expected: "one of the kinds that the schema lists",
        },
      ];
    case "too_small":
      return [
        {
          path,
          problem: describeValue(valueAt(issue.path, root)),
          expected: `at least ${issue.minimum}`,
        },
      ];
    case "too_big":
      return [
        {
          path,
          problem: describeValue(valueAt(issue.path, root)),
          expected: `at most ${issue.maximum}`,
        },
      ];
    case "invalid_format":
    case "custom":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return [{ path, problem: describeValue(valueAt(issue.path, root)), expected: issue.message }];
  }
}

/** `claims[c043].quantity.value`: an entry is named by its id where it has one. */
function pathOf(path: readonly PropertyKey[], root: unknown): string {
  let text = "";
  path.forEach((key, depth) => {
    if (typeof key === "number") {
      const id = field(valueAt(path.slice(0, depth + 1), root), "id");
      text += `[${typeof id === "string" && id !== "" ? id : key}]`;
    } else {
      text += text === "" ? String(key) : `.${String(key)}`;
    }
  });
  return text === "" ? "dataset" : text;
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((value, key) => field(value, key), root);
}

function field(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function describeValue(value: unknown): string {
  if (value === undefined) return "is missing";
  const text = JSON.stringify(value) ?? typeof value;
  return `is ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function schemaVersionOf(value: unknown): string | undefined {
  const version = field(value, "schemaVersion");
  return typeof version === "string" ? version : undefined;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
