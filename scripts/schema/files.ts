import * as z from "zod/mini";
import { datasetSchema, SCHEMA_VERSION } from "../../src/dataset/schema.ts";
import { described } from "./describe.ts";
import { schemaGuide } from "./guide.ts";
import { readShapes } from "./shape.ts";

/** What is made from the schema in `src/dataset/`; a test holds the files to it. */
export const SCHEMA_FILES: readonly { readonly name: string; readonly make: () => string }[] = [
  { name: "public/data/dataset.schema.json", make: jsonSchema },
  { name: "docs/dataset.md", make: () => schemaGuide(readShapes()) },
];

function jsonSchema(): string {
  const schema = z.toJSONSchema(datasetSchema, { target: "draft-2020-12", reused: "ref" });
  const shapeOf = readShapes();
  const told = described(schema, shapeOf("datasetSchema"), shapeOf);
  const whole = { ...told, title: "A Myawaddy Returns dataset", version: SCHEMA_VERSION };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
