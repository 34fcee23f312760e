import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { deriveKnown } from "../src/derive/known.ts";
import { machineFiles } from "../src/views/machine/machineFiles.ts";
import { packageFiles } from "../src/views/takeaway/dataPackage.ts";
import { wholeExtract } from "../src/views/takeaway/extract.ts";
import { readPublishable } from "./publish/source.ts";

/**
 * What the terms of the machine-readable files mean, published with them as their vocabulary; and how
 * a dataset is made.
 */
const GUIDES = ["docs/machine-readable.md", "docs/own-data.md"];

/**
 * Writes the published dataset as a data package beside it: CSV, CSV with HXL tags, GeoJSON and
 * `datapackage.json`, by the same code that makes the files of a filtered selection in the browser;
 * and what follows from holding its claims against each other, as JSON-LD and JSON.
 */
export function downloads(): Plugin {
  return {
    name: "downloads",
    apply: "build",
    generateBundle() {
      const known = deriveKnown(readPublishable().dataset);
      const files = [
        ...packageFiles(wholeExtract(known)),
        ...machineFiles(known),
        ...GUIDES.map((guide) => ({ name: basename(guide), text: readFileSync(guide, "utf8") })),
      ];
      for (const { name, text } of files) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: text });
      }
    },
  };
}
