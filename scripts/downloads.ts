import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { parseDataset } from "../src/dataset/parse.ts";
import { deriveKnown } from "../src/derive/known.ts";
import { packageFiles } from "../src/views/takeaway/dataPackage.ts";
import { wholeExtract } from "../src/views/takeaway/extract.ts";

const DATASET = "public/data/dataset.json";

/**
 * Writes the published dataset as a data package beside it: CSV, CSV with HXL tags, GeoJSON and
 * `datapackage.json`, by the same code that makes the files of a filtered selection in the browser.
 */
export function downloads(): Plugin {
  return {
    name: "downloads",
    apply: "build",
    generateBundle() {
      const dataset = parseDataset(JSON.parse(readFileSync(DATASET, "utf8")), DATASET);
      for (const { name, text } of packageFiles(wholeExtract(deriveKnown(dataset)))) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: text });
      }
    },
  };
}
