// Writes what is made from the schema that the app reads datasets with: npm run schema
import { writeFile } from "node:fs/promises";
import { SCHEMA_FILES } from "./schema/files.ts";

for (const { name, make } of SCHEMA_FILES) {
  await writeFile(name, make());
  console.log(`${name} written`);
}
