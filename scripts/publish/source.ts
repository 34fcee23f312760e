import { readFileSync } from "node:fs";
import { type Publishable, publishable } from "./publishable.ts";

/**
 * The file that a site is made from: DATASET in the environment, for one that must not lie in the folder
 * that everybody sees.
 */
export function sourceFile(): string {
  return process.env["DATASET"] ?? "public/data/dataset.json";
}

/** What the site publishes of it. Whatever the build makes, it makes from this. */
export function readPublishable(): Publishable {
  const file = sourceFile();
  return publishable(readFileSync(file, "utf8"), file);
}
