// Puts a dataset together from a data package in a folder: npm run unpack -- FOLDER [FILE]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDataset } from "../src/dataset/parse.ts";
import { datasetText } from "./package/datasetText.ts";
import { readPackage } from "./package/readPackage.ts";

const [folder, file] = process.argv.slice(2);

if (folder === undefined) {
  console.error("usage: npm run unpack -- FOLDER [FILE]");
  process.exitCode = 2;
} else {
  try {
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    const json = datasetText(parseDataset(readPackage(read), folder));
    if (file === undefined) process.stdout.write(json);
    else writeFileSync(file, json);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
