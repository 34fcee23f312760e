/**
 * Whether a build depends on nothing but its source: it is made once more, at the other end of the
 * world's clock, and has to be byte for byte what is in dist/. Build first: npm run check:build
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** As deep as dist/: source maps say where the source is from there. */
const AGAIN = "dist-again";

process.env["TZ"] = "Pacific/Kiritimati";
await build({ build: { outDir: AGAIN, emptyOutDir: true }, logLevel: "error" });
const [first, again] = [digestsOf("dist"), digestsOf(AGAIN)];
rmSync(AGAIN, { recursive: true });

const names = [...new Set([...first.keys(), ...again.keys()])].toSorted();
const differing = names.filter((name) => first.get(name) !== again.get(name));
for (const name of differing) console.error(`${name}: is not the same in both builds`);
if (differing.length === 0) console.log(`${names.length} files, the same when built again`);
process.exitCode = differing.length === 0 ? 0 : 1;

/** The digest of each file below a folder, by its path from there. */
function digestsOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => {
        const bytes = readFileSync(join(folder, path));
        return [path, createHash("sha256").update(bytes).digest("hex")] as const;
      }),
  );
}
