import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { LANGUAGES } from "../src/language/language.ts";
import { digestOf } from "./digest.ts";
import { EMBED_FONT } from "./cutFont.ts";

const WORKER = "sw.js";
/** Of a digest: enough to tell one file from what it was before. */
const LETTERS = 16;

/**
 * What a reader needs without a network: no frame, no source map, no download. A language is kept for
 * those who read it, when they first do.
 */
const KEPT = [
  /^((present|about)\/)?index\.html$/,
  new RegExp(`^assets/(?!(${LANGUAGES.join("|")}|${EMBED_FONT.name})-).*\\.(js|css|woff2)$`),
  /^(favicon\.svg|start\.js|basemap\/[^/]+json|data\/dataset\.json)$/,
];

/**
 * Writes `sw.js`, which keeps the site for when there is no network: `src/worker/offline.ts` with the
 * list of what it keeps. With OFFLINE=off in the environment pages no longer ask for it, and the one
 * that readers have is replaced by one that takes itself away.
 */
export function offline(): Plugin {
  const isOff = process.env["OFFLINE"] === "off";
  return {
    name: "offline",
    config: () => ({ define: { KEEPS_OFFLINE: JSON.stringify(!isOff) } }),
    buildStart() {
      if (this.environment.mode !== "build") return;
      const id = isOff ? "src/worker/retired.ts" : "src/worker/offline.ts";
      this.emitFile({ type: "chunk", id, fileName: WORKER });
    },
    generateBundle: {
      // After the pages are there.
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") throw new Error(`The build made no ${WORKER}`);
        const files = keptFiles(bundle);
        const build = digestOf(JSON.stringify(files));
        worker.code = `const FILES=${JSON.stringify(files)},BUILD="${build}";${worker.code}`;
      },
    },
  };
}

/** Path and digest of each file; a page has the path of its folder. */
function keptFiles(bundle: Rolldown.OutputBundle): (readonly [path: string, digest: string])[] {
  const built = Object.values(bundle).map((file) => {
    const content = file.type === "chunk" ? file.code : file.source;
    return [file.fileName, content] as const;
  });
  const copied = readdirSync("public", { recursive: true, encoding: "utf8" })
    // What the build writes is written over what it copies.
    .filter((path) => KEPT.some((kept) => kept.test(path)) && bundle[path] === undefined)
    .map((path) => [path, readFileSync(join("public", path))] as const);
  return [...built, ...copied]
    .filter(([path]) => KEPT.some((kept) => kept.test(path)))
    .map(
      ([path, content]) =>
        [path.replace(/index\.html$/, ""), digestOf(content).slice(0, LETTERS)] as const,
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
