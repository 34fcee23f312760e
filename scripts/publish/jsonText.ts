import { type ESTree, parseSync } from "vite";

/** A part of a JSON text: where it stands there, and what is in it. */
export interface JsonPart {
  readonly start: number;
  readonly end: number;
  /** Of a list, in order; of an object, by name. */
  readonly entries: readonly (readonly [key: string | number, part: JsonPart])[];
  readonly isList: boolean;
}

/** Before the text, so that it is read as a program. */
const AS_PROGRAM = "const value = ";

/** A JSON text with the places of all its parts: to change some of it and leave the rest as it is. */
export function partsOfJson(text: string): JsonPart {
  const [statement] = parseSync("value.js", AS_PROGRAM + text).program.body;
  const root = statement?.type === "VariableDeclaration" && statement.declarations[0]?.init;
  if (!root) throw new Error("This is no JSON");
  return partOf(root);
}

function partOf(node: ESTree.Node): JsonPart {
  return {
    start: node.start - AS_PROGRAM.length,
    end: node.end - AS_PROGRAM.length,
    entries: entriesOf(node),
    isList: node.type === "ArrayExpression",
  };
}

function entriesOf(node: ESTree.Node): JsonPart["entries"] {
  if (node.type === "ArrayExpression")
    return node.elements.flatMap((entry, at) => (entry ? [[at, partOf(entry)] as const] : []));
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) =>
    property.type === "Property" && property.key.type === "Literal"
      ? [[String(property.key.value), partOf(property.value)] as const]
      : [],
  );
}
