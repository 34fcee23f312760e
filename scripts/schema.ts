// Writes the JSON Schema of a dataset from the schema that the app reads it with: npm run schema
import { writeFile } from "node:fs/promises";
import * as z from "zod/mini";
import { datasetSchema, SCHEMA_VERSION } from "../src/dataset/schema.ts";

const schema = z.toJSONSchema(datasetSchema, { target: "draft-2020-12", reused: "ref" });
const file = "public/data/dataset.schema.json";
const text = JSON.stringify(
  { ...schema, title: "A Myawaddy Returns dataset", version: SCHEMA_VERSION },
  null,
  2,
);
await writeFile(file, `${text}\n`);
console.log(`${file} written`);
