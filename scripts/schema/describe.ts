import * as z from "zod/mini";
import type { Field, Shape } from "./shape.ts";

const Node = z.looseObject({
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
  oneOf: z.optional(z.array(z.unknown())),
  $ref: z.optional(z.string()),
  $defs: z.optional(z.record(z.string(), z.unknown())),
});
type Node = z.infer<typeof Node>;

/** Where what several fields share stands once. */
const DEFS = "#/$defs/";

/**
 * The JSON Schema of a shape with what each field means, for editors that show it: the two have the
 * same fields in the same places.
 *
 * @param shapeOf the shapes that have a name
 */
export function described(schema: unknown, shape: Shape, shapeOf: (name: string) => Shape): Node {
  const shared = new Map<string, Shape>();
  const { $defs = {}, ...rest } = Node.parse(schema);
  const told = walk(rest, shape);
  const defs = { ...$defs };
  // A shared part may lead to another.
  for (const [name, of] of shared) defs[name] = walk(defs[name], of);
  return { ...told, $defs: defs };

  function walk(node: unknown, shape: Shape): Node {
    const read = Node.parse(node);
    if (shape.kind === "named") return walk(read, shapeOf(shape.name));
    if (read.$ref?.startsWith(DEFS) === true) shared.set(read.$ref.slice(DEFS.length), shape);
    else if (shape.kind === "list") return { ...read, items: walk(read.items, shape.of) };
    else if (shape.kind === "oneOf" && read.oneOf) {
      const forms = read.oneOf.map((form, index) => {
        const of = shape.of[index];
        return of ? withMeaning(walk(form, of), of.kind === "object" ? of.means : "") : form;
      });
      return { ...read, oneOf: forms };
    } else if (shape.kind === "object" && read.properties) {
      return { ...read, properties: fieldsOf(read.properties, shape.fields) };
    }
    return read;
  }

  function fieldsOf(properties: Readonly<Record<string, unknown>>, fields: readonly Field[]) {
    const byName = new Map(fields.map((field) => [field.name, field]));
    return Object.fromEntries(
      Object.entries(properties).map(([name, node]) => {
        const field = byName.get(name);
        return [name, field ? withMeaning(walk(node, field.shape), field.means) : node];
      }),
    );
  }
}

function withMeaning(node: Node, means: string): Node {
  return means === "" ? node : { ...node, description: means };
}
