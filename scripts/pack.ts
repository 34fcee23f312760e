/**
 * Writes the briefing pack by itself, as for a site whose address the build did not know:
 *
 *   npm run pack -- --site https://example.org/present/ [--out FILE]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { digestLine, makePack, WITHOUT_ADDRESS } from "./briefingPack.ts";

const { values } = parseArgs({
  options: { out: { type: "string", default: "pack/briefing.html" }, site: { type: "string" } },
});

if (values.site === undefined) console.warn(WITHOUT_ADDRESS);
const html = await makePack(values.site);
const digest = digestLine(html, values.out);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, html);
writeFileSync(`${values.out}.sha256`, digest);
console.log(`${values.out}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
console.log(`SHA-256: ${digest.trim()}`);
