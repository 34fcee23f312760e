import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { digestOf } from "./digest.ts";
import { embargoedIn, publishable } from "./publish/publishable.ts";
import { readPublishable, sourceFile } from "./publish/source.ts";
import { leftOutWords } from "./publish/tell.ts";

const VERSIONS = "public/data/versions";

/**
 * Publishes the dataset with the site: every version that was ever published stays at
 * `data/versions/<version>.json`, and today's is there too, for links that pin it. What is under embargo
 * today is in none of them: what comes from `public/` as it is has each written over it.
 */
export function publish(): Plugin {
  return {
    name: "publish-dataset",
    apply: "build",
    generateBundle() {
      const [current, ...earlier] = published();
      const files = [
        ["dataset", current.text] as const,
        ...[current, ...earlier].map(({ version, text }) => [`versions/${version}`, text] as const),
      ];
      for (const [name, source] of new Map(files)) {
        this.emitFile({ type: "asset", fileName: `data/${name}.json`, source });
      }
      const words = leftOutWords(readPublishable().leftOut);
      if (words !== "") this.warn(`Left out of every file: ${words}.`);
    },
  };
}

/**
 * What the code knows of the datasets from the build: each is validated then, once for all readers, who
 * know it by its digest.
 */
export function publishedFacts(): Plugin {
  return {
    name: "published-facts",
    config: () => ({
      define: {
        PUBLISHED_DIGESTS: JSON.stringify(published().map(({ text }) => digestOf(text))),
        DATASET_MAY_BE_TAKEN: JSON.stringify(
          readPublishable().dataset.sources.every(({ notPassedOn }) => notPassedOn === undefined),
        ),
      },
    }),
  };
}

interface Published {
  readonly version: string;
  readonly text: string;
}

/** Today's dataset and all earlier ones. Throws when one has a fault, or was changed afterwards. */
function published(): readonly [current: Published, ...earlier: Published[]] {
  const { text, dataset, source } = readPublishable();
  const current = { version: dataset.version, text };
  const embargoed = new Set(embargoedIn(source));
  const earlier = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const versions = earlier.map((name) => {
    const path = join(VERSIONS, name);
    const { text, dataset } = publishable(readFileSync(path, "utf8"), path, embargoed);
    if (name !== `${dataset.version}.json`)
      throw new Error(`${path} says that it is version ${dataset.version}`);
    if (dataset.version === current.version && text !== current.text)
      throw new Error(
        `${sourceFile()} has changed, but ${current.version} is published: raise its version`,
      );
    return { version: dataset.version, text };
  });
  return [current, ...versions];
}
