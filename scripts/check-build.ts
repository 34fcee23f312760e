/**
 * Whether a build depends on nothing but what may be published: it is made once more, at the other end
 * of the world's clock and from a dataset that has claims under embargo besides, and has to be byte for
 * byte what is in dist/. What is compressed there is not made again: it has to hold the file that it
 * stands beside. Build first: npm run check:build
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";
import { digestOf } from "./digest.ts";
import { CANARY_MARKS, withCanary } from "./publish/canary.ts";
import { readPublishable, sourceFile } from "./publish/source.ts";
import { filesOf, marksOf, tracesIn } from "./publish/traces.ts";

/** As deep as dist/: source maps say where the source is from there. */
const AGAIN = "dist-again";

/** What opens the files that scripts/compress.ts writes. */
const OPENED = new Map([
  [".gz", gunzipSync],
  [".br", brotliDecompressSync],
]);

const published = readPublishable();
const folder = mkdtempSync(join(tmpdir(), "canary-"));
const source = readFileSync(sourceFile(), "utf8");
const withEmbargo = join(folder, "dataset.json");
writeFileSync(withEmbargo, withCanary(source, published.source));

process.env["DATASET"] = withEmbargo;
process.env["TZ"] = "Pacific/Kiritimati";
process.env["COMPRESS"] = "off";
await build({ build: { outDir: AGAIN, emptyOutDir: true }, logLevel: "error" });
const [first, again] = [filesOf("dist"), filesOf(AGAIN)];
const missing = again.filter((name) => !first.includes(name));
const differing = first.filter((name) => {
  const source = OPENED.has(extname(name)) ? name.slice(0, -extname(name).length) : name;
  return !again.includes(source) || contentOf("dist", name) !== contentOf(AGAIN, source);
});
const traces = [
  ...tracesIn(AGAIN, CANARY_MARKS).map((trace) => `${AGAIN}/${trace}`),
  ...tracesIn("dist", marksOf(published)).map((trace) => `dist/${trace}`),
];
rmSync(AGAIN, { recursive: true });
rmSync(folder, { recursive: true });

for (const name of missing) console.error(`${name}: is only in the second build`);
for (const name of differing) console.error(`${name}: is not the same in both builds`);
for (const trace of traces) console.error(`${trace}, which is under embargo`);
const isSame = missing.length + differing.length + traces.length === 0;
if (isSame) {
  console.log(
    `${first.length} files, the same when built again with claims under embargo, and no trace of one`,
  );
}
process.exitCode = isSame ? 0 : 1;

/** The digest of what is in a file, when it is opened. */
function contentOf(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  const content = OPENED.get(extname(name))?.(bytes) ?? bytes;
  return digestOf(content);
}
