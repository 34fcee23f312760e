import { type Dataset, datasetSchema } from "../../src/dataset/schema.ts";

/** A dataset as the text of its file, its keys in the order of the schema, in whatever order they came. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(datasetSchema.parse(dataset), null, 2)}\n`;
}
