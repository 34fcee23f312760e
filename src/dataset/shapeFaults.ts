import type * as z from "zod/mini";
import type { Fault } from "./fault.ts";

type Issue = z.core.$ZodIssue;

/**
 * What the schema library found wrong with a value from outside, as faults that name the place by
 * the ids of its entries.
 *
 * @param name what the value is, for a fault of the whole: "dataset"
 */
export function shapeFaults(issues: readonly Issue[], root: unknown, name: string): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, root, name));
}

function faultsOf(issue: Issue, root: unknown, name: string): Fault[] {
  const path = pathOf(issue.path, root, name);
  const problem = describeValue(valueAt(issue.path, root));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key], root, name),
        problem: "is not a field of the schema",
        expected: "it to be removed, or its name corrected",
      }));
    case "invalid_type":
      return [{ path, problem, expected: article(issue.expected) }];
    case "invalid_value":
      return [{ path, problem, expected: issue.values.map((v) => JSON.stringify(v)).join(" or ") }];
    case "invalid_union":
      return [{ path, problem, expected: "one of the kinds that the schema lists" }];
    case "too_small":
      return [
        {
          path,
          problem,
          expected: `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`,
        },
      ];
    case "too_big":
      return [{ path, problem, expected: `at most ${issue.maximum}` }];
    case "invalid_format":
    case "custom":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return [{ path, problem, expected: issue.message }];
  }
}

/** `claims[c043].quantity.value`: an entry is named by its id where it has one. */
export function pathOf(path: readonly PropertyKey[], root: unknown, name: string): string {
  let text = "";
  path.forEach((key, depth) => {
    if (typeof key === "number") {
      const id = field(valueAt(path.slice(0, depth + 1), root), "id");
      text += `[${typeof id === "string" && id !== "" ? id : key}]`;
    } else {
      text += text === "" ? String(key) : `.${String(key)}`;
    }
  });
  return text === "" ? name : text;
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((value, key) => field(value, key), root);
}

/** A property of a value of unknown shape; undefined where it has none of its own by that name. */
export function field(value: unknown, key: PropertyKey): unknown {
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
