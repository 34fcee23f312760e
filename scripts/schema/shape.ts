import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ESTree, parseSync } from "vite";

/**
 * The schema of a dataset as it is written in `src/dataset/`: what each field holds, and what the
 * comment over it says. Only there do a field's type and its meaning stand together; the schema that
 * runs has no room for the words.
 */
export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly means: string;
  readonly shape: Shape;
}

export type Shape =
  /** A text, a number, an id: told in words. */
  | { readonly kind: "plain"; readonly words: string }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly means: string }
  | { readonly kind: "oneOf"; readonly of: readonly Shape[] }
  /** Described under its own name. */
  | { readonly kind: "named"; readonly name: string };

interface Written {
  readonly value: ESTree.Expression;
  readonly means: string;
  readonly code: string;
}

/** What the small schemas of `fields.ts` hold. */
const PLAIN: Readonly<Record<string, string>> = {
  text: "text",
  slug: "id",
  date: "date",
  link: "address",
  path: "file",
  semver: "version",
  count: "number, 0 or more",
  claimId: "claim",
  actorId: "actor",
  sourceId: "source",
  placeId: "place",
  batchId: "batch",
  tallyId: "tally",
  topicId: "topic",
  unitId: "unit",
  nationalityCode: "nationality code",
};

const FOLDER = "src/dataset";

/** The schemas that are exported by name, e.g. `claimSchema`, and what is said of them. */
export function readShapes(): (name: string) => Shape {
  const written = new Map<string, Written>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts"))) {
    const code = readFileSync(join(FOLDER, file), "utf8");
    for (const [name, value] of constants(parseSync(file, code).program.body)) {
      written.set(name, { value, means: "", code });
    }
  }
  return (name) => {
    const found = written.get(name);
    if (!found) throw new Error(`${FOLDER} has no ${name}`);
    return shapeOf(found.value, found, written);
  };
}

function* constants(
  statements: readonly (ESTree.Directive | ESTree.Statement)[],
): Generator<readonly [name: string, value: ESTree.Expression]> {
  for (const statement of statements) {
    const declaration =
      statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type === "Identifier" && init) yield [id.name, init];
    }
  }
}

type All = ReadonlyMap<string, Written>;

function shapeOf(node: ESTree.Expression, from: Written, all: All): Shape {
  if (node.type === "Identifier") return namedShape(node.name, all);
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") {
    throw new Error(`Not a schema: ${from.code.slice(node.start, node.end)}`);
  }
  const { object, property } = node.callee;
  const method = property.type === "Identifier" ? property.name : "";
  // A check or a brand narrows what it stands on.
  if (method === "check" || method === "brand") return shapeOf(object, from, all);
  const args = node.arguments.filter((arg) => arg.type !== "SpreadElement");
  const [first, second] = args;
  switch (method) {
    case "optional":
      if (first) return shapeOf(first, from, all);
      break;
    case "array":
      if (first) return { kind: "list", of: shapeOf(first, from, all) };
      break;
    case "record":
      if (second) return shapeOf(second, from, all);
      break;
    case "strictObject":
      if (first?.type === "ObjectExpression") {
        return { kind: "object", fields: fieldsOf(first, from, all), means: "" };
      }
      break;
    case "discriminatedUnion":
      if (second?.type === "ArrayExpression") {
        return { kind: "oneOf", of: second.elements.flatMap((one) => member(one, from, all)) };
      }
      break;
    case "enum":
    case "literal":
      return { kind: "plain", words: literals(first, from).join(", ") };
    case "tuple":
      return { kind: "plain", words: "four numbers" };
    case "string":
      return { kind: "plain", words: "text" };
    case "int":
      return { kind: "plain", words: "whole number" };
    case "number":
      return { kind: "plain", words: "number" };
    default:
      break;
  }
  throw new Error(`Not a schema that is known here: ${from.code.slice(node.start, node.end)}`);
}

function namedShape(name: string, all: All): Shape {
  const words = PLAIN[name];
  if (words !== undefined) return { kind: "plain", words };
  if (name.endsWith("Schema")) return { kind: "named", name };
  const found = all.get(name);
  if (!found) throw new Error(`${FOLDER} has no ${name}`);
  return shapeOf(found.value, found, all);
}

function fieldsOf(node: ESTree.ObjectExpression, from: Written, all: All): Field[] {
  return node.properties.flatMap((property) => {
    if (property.type === "SpreadElement") {
      const name = property.argument.type === "Identifier" ? property.argument.name : "";
      const spread = all.get(name);
      return spread?.value.type === "ObjectExpression" ? fieldsOf(spread.value, spread, all) : [];
    }
    const { key, value } = property;
    if (key.type !== "Identifier") throw new Error("A field has a name");
    const code = from.code.slice(value.start, value.end);
    return {
      name: key.name,
      isOptional: code.startsWith("z.optional(") || code === "approx",
      means: commentBefore(property.start, from.code),
      shape: shapeOf(value, from, all),
    };
  });
}

/** One form of several. */
function member(
  node: ESTree.ArrayExpression["elements"][number],
  from: Written,
  all: All,
): readonly Shape[] {
  if (!node || node.type === "SpreadElement") return [];
  const shape = shapeOf(node, from, all);
  return shape.kind === "object"
    ? [{ ...shape, means: commentBefore(node.start, from.code) }]
    : [shape];
}

function literals(node: ESTree.Expression | undefined, from: Written): readonly string[] {
  if (node?.type === "ArrayExpression") {
    return node.elements.flatMap((one) =>
      one && one.type !== "SpreadElement" ? literals(one, from) : [],
    );
  }
  return node ? [`\`${from.code.slice(node.start, node.end).replaceAll('"', "")}\``] : [];
}

/** The words of the comment that ends where a thing starts; "" where there is none. */
function commentBefore(start: number, code: string): string {
  const before = code.slice(0, start).trimEnd();
  const opened = before.lastIndexOf("/**");
  if (!before.endsWith("*/") || opened === -1) return "";
  return before
    .slice(opened + 3, -2)
    .replaceAll(/\s*\n\s*\*?\s*/g, " ")
    .trim();
}
