/**
 * Whether a build depends on nothing but its source: it is made once more, at the other end of the
 * world's clock, and has to be byte for byte what is in dist/. What is compressed there is not made
 * again: it has to hold the file that it stands beside. Build first: npm run check:build
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";

/** As deep as dist/: source maps say where the source is from there. */
const AGAIN = "dist-again";

/** What opens the files that scripts/compress.ts writes. */
const OPENED = new Map([
  [".gz", gunzipSync],
  [".br", brotliDecompressSync],
]);

process.env["TZ"] = "Pacific/Kiritimati";
process.env["COMPRESS"] = "off";
await build({ build: { outDir: AGAIN, emptyOutDir: true }, logLevel: "error" });
const [first, again] = [filesOf("dist"), filesOf(AGAIN)];
const missing = again.filter((name) => !first.includes(name));
const differing = first.filter((name) => {
  const source = OPENED.has(extname(name)) ? name.slice(0, -extname(name).length) : name;
  return !again.includes(source) || contentOf("dist", name) !== contentOf(AGAIN, source);
});
rmSync(AGAIN, { recursive: true });

for (const name of missing) console.error(`${name}: is only in the second build`);
for (const name of differing) console.error(`${name}: is not the same in both builds`);
const isSame = missing.length + differing.length === 0;
if (isSame) console.log(`${first.length} files, the same when built again`);
process.exitCode = isSame ? 0 : 1;

/** The paths of all files below a folder, from there. */
function filesOf(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => statSync(join(folder, path)).isFile());
}

/** The digest of what is in a file, when it is opened. */
function contentOf(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  const content = OPENED.get(extname(name))?.(bytes) ?? bytes;
  return createHash("sha256").update(content).digest("hex");
}
