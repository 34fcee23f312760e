import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parseDataset } from "../src/dataset/parse.ts";

const DATASET = "public/data/dataset.json";
const VERSIONS = "public/data/versions";

/**
 * Publishes the dataset with the site: every version that was ever published stays at
 * `data/versions/<version>.json`, and today's is there too, for links that pin it. Each is validated
 * here, once for all readers, who then know it by its digest.
 */
export function publish(): Plugin {
  return {
    name: "publish-dataset",
    config: () => ({
      define: { PUBLISHED_DIGESTS: JSON.stringify(published().map(({ text }) => digestOf(text))) },
    }),
    generateBundle() {
      const current = readDataset(DATASET);
      this.emitFile({
        type: "asset",
        fileName: `data/versions/${current.version}.json`,
        source: current.text,
      });
    },
  };
}

interface Published {
  readonly version: string;
  readonly text: string;
}

/** Today's dataset and all earlier ones. Throws when one has a fault, or was changed afterwards. */
function published(): Published[] {
  const current = readDataset(DATASET);
  const earlier = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const versions = earlier.map((file) => {
    const version = readDataset(join(VERSIONS, file));
    if (file !== `${version.version}.json`)
      throw new Error(`${join(VERSIONS, file)} says that it is version ${version.version}`);
    if (version.version === current.version && version.text !== current.text)
      throw new Error(
        `${DATASET} has changed, but ${version.version} is published: raise its version`,
      );
    return version;
  });
  return [current, ...versions];
}

function readDataset(file: string): Published {
  const text = readFileSync(file, "utf8");
  return { version: parseDataset(JSON.parse(text), file).version, text };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
