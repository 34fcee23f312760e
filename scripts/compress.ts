import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { gzipAsync as zopfli } from "@gfx/zopfli";
import type { Plugin } from "vite";

/** What is text. A font and a picture are compressed inside; a source map few ever ask for. */
const TEXT = new Set([
  ".css",
  ".csv",
  ".geojson",
  ".html",
  ".js",
  ".json",
  ".jsonld",
  ".md",
  ".svg",
  ".txt",
  ".xml",
]);

/** A file this large is asked for by few: the last few percent are not worth the seconds. */
const LARGE = 1_000_000;

/** A file this small goes out in one packet as it is. */
const SMALL = 1000;

/** What every reader waits for is worth the seconds that the last three percent take. */
const WAITED_FOR = ".js";
/** Beyond these, a few bytes less for each second more. */
const ROUNDS = 5;

const smallest = {
  gz: (bytes: Buffer, file: string) =>
    extname(file) === WAITED_FOR
      ? zopfli(bytes, { numiterations: ROUNDS })
      : promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
} as const;

/**
 * Writes `<file>.gz` and `<file>.br` beside each file of text, as small as they get, so that a server
 * sends them as they are and compresses nothing while a reader waits. With COMPRESS=off in the
 * environment it does not: that is half of the work of a build.
 */
export function compress(): Plugin {
  let outDir = "";
  return {
    name: "compress",
    apply: (_config, { command }) => command === "build" && process.env["COMPRESS"] !== "off",
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      // After all is written, also what comes from public/.
      order: "post",
      sequential: true,
      async handler() {
        const files = await readdir(outDir, { recursive: true });
        const texts = files.filter((file) => TEXT.has(extname(file)));
        await Promise.all(texts.map((file) => compressFile(join(outDir, file))));
      },
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALL) return;
  await Promise.all(
    Object.entries(smallest).map(async ([suffix, compressed]) =>
      writeFile(`${file}.${suffix}`, await compressed(bytes, file)),
    ),
  );
}
