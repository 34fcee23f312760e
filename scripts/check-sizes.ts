import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { VIEW_NAMES, type ViewName } from "../src/views/viewName.ts";
import { PAGE_MODULES } from "./pages.ts";
import { LATER, Manifest, scriptsOf } from "./sizes.ts";

const DIST = "dist";
const BASEMAP = "basemap";
/** All the script of a frame, in kB at most; the map's is fetched when the map is drawn. */
const EMBEDS: Record<ViewName, number> = {
  headline: 100,
  batches: 193,
  nationalities: 182,
  map: 109,
  claims: 103,
  disputes: 108,
  checks: 100,
  sources: 100,
};

const manifest = Manifest.parse(
  JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8")),
);
const scripts = scriptsOf(manifest, ["index.html", PAGE_MODULES.dashboard]);
/** What a frame of 896 px or more loads as well, where the filters stand beside the list. */
const FILTERS = scriptsOf(manifest, ["src/views/claims/ClaimFilters.tsx"]).first;
const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
const basemap = files.filter((file) => file.startsWith(BASEMAP) && file.endsWith("json"));
const styles = Object.values(manifest).flatMap(({ file, css }) =>
  scripts.first.includes(file) ? (css ?? []) : [],
);
const fonts = files.filter((file) => extname(file) === ".woff2");
const dataset = ["data/dataset.json"].filter((file) => existsSync(join(DIST, file)));

console.log("As sent (gzip), in kB of 1,000 bytes");
const fits = [
  budget("script of the first view", scripts.first, 100),
  ...LATER.map(({ name, kilobytes }) =>
    budget(`${name}, when first seen`, scripts.later.get(name) ?? [], kilobytes),
  ),
  budget("map's base", basemap, 60),
  budget("embed.js", ["embed.js"], 2),
  ...VIEW_NAMES.map((name) =>
    budget(`embed/${name}/, all script`, scriptsOfEmbed(name), EMBEDS[name]),
  ),
  budget(
    "embed/claims/ with filters beside",
    [...new Set([...scriptsOfEmbed("claims"), ...FILTERS])],
    EMBEDS.claims + 4,
  ),
];
weight("page", ["index.html"]);
weight("styles of the first view", styles);
weight("fonts, all alphabets", fonts);
weight("dataset", dataset);
weight("first view in all, without fonts", ["index.html", ...scripts.first, ...styles, ...dataset]);

for (const key of scripts.unknown) {
  console.error(`${key} is loaded later, but has no budget: name its part in scripts/sizes.ts`);
}
process.exitCode = fits.every(Boolean) && scripts.unknown.length === 0 ? 0 : 1;

/** Its page names all that it starts with. */
function scriptsOfEmbed(name: ViewName): readonly string[] {
  const html = readFileSync(join(DIST, `embed/${name}/index.html`), "utf8");
  const named = Array.from(
    html.matchAll(/"(?:\.\.\/)+(assets\/[^"]+\.js)"/g),
    ([, file = ""]) => file,
  );
  return [...new Set(named)];
}

function budget(name: string, parts: readonly string[], kilobytes: number): boolean {
  const size = weight(name, parts, kilobytes);
  // A part without files means that this looks in the wrong place, not that all is well.
  if (parts.length === 0) console.error(`No file of "${name}" was found in ${DIST}`);
  else if (size > kilobytes * 1000) console.error(`Too large: ${name}`);
  return parts.length > 0 && size <= kilobytes * 1000;
}

function weight(name: string, parts: readonly string[], kilobytes?: number): number {
  const size = parts.reduce((sum, file) => sum + sentSize(join(DIST, file)), 0);
  const limit = kilobytes === undefined ? "" : ` of ${kilobytes}`;
  console.log(`  ${name.padEnd(34)}${(size / 1000).toFixed(1).padStart(7)}${limit}`);
  return size;
}

/** No host compresses a font again: it is compressed inside. */
function sentSize(file: string): number {
  const bytes = readFileSync(file);
  return extname(file) === ".woff2" ? bytes.length : gzipSync(bytes).length;
}
