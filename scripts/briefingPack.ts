import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { rootFrom } from "../src/shells/page.ts";
import { digestOf } from "./digest.ts";
import { noEmptyImage } from "./noEmptyImage.ts";
import { publishedFacts } from "./publish.ts";
import type { Publishable } from "./publish/publishable.ts";
import { readPublishable } from "./publish/source.ts";
import { standIns } from "./standIns.ts";

/** Where the site has its briefing pack. */
const FILE = "present/briefing.html";
/** More does not go by mail. */
const LARGEST = 3_000_000;
const LICENCES = "licences.md";

/** What is told to whoever makes a pack that does not know where the site is. */
export const WITHOUT_ADDRESS =
  "The slides of the briefing pack have no addresses and no QR codes, since it is not known where the site will be: build with SITE_URL=https://example.org, or run npm run pack -- --site https://example.org/present/";

/** Publishes the briefing pack with the site, and beside it the digest that tells two apart. */
export function briefingPack(): Plugin {
  return {
    name: "briefing-pack",
    apply: "build",
    async generateBundle() {
      const site = process.env["SITE_URL"];
      if (!site) this.warn(WITHOUT_ADDRESS);
      const html = await makePack(site ? new URL("present/", `${site}/`).href : undefined);
      this.emitFile({ type: "asset", fileName: FILE, source: html });
      this.emitFile({ type: "asset", fileName: `${FILE}.sha256`, source: digestLine(html, FILE) });
    },
  };
}

/**
 * The presentation as one HTML file with its code, type, data and map, which opens from disk without
 * a network.
 *
 * @param site address of the presentation on the web, which its slides and their codes lead to; a
 *   pack that knows none shows none
 */
export async function makePack(site: string | undefined): Promise<string> {
  const html = pageOf(readPublishable(), site, await bundle());
  const size = Buffer.byteLength(html);
  if (size > LARGEST) throw new Error(`The pack has ${size} bytes; at most ${LARGEST} are allowed`);
  return html;
}

/** As `sha256sum` writes and checks it. */
export function digestLine(html: string, file: string): string {
  return `${digestOf(html)}  ${file.replace(/.*\//, "")}\n`;
}

interface Code {
  readonly script: string;
  readonly styles: string;
  /** The licence texts of all that is bundled. */
  readonly licences: string;
}

/** All code as one script, and all styles with the typeface in them. */
async function bundle(): Promise<Code> {
  const result = await build({
    configFile: false,
    mode: "pack",
    logLevel: "warn",
    plugins: [react(), standIns(), noEmptyImage(), publishedFacts()],
    define: { KEEPS_OFFLINE: "false" },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      license: { fileName: LICENCES },
      rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The build made nothing");
  const parts: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = output.output;
  const chunks = parts.flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  if (chunks.length !== 1) throw new Error(`The build made ${chunks.length} scripts, not one`);
  const assets = (suffix: string) =>
    parts.flatMap((part) =>
      part.type === "asset" && part.fileName.endsWith(suffix) ? [String(part.source)] : [],
    );
  return {
    script: chunks.join(""),
    styles: assets(".css").join("\n"),
    licences: assets(LICENCES).join("\n"),
  };
}

function pageOf(published: Publishable, site: string | undefined, code: Code): string {
  const script = code.script.replaceAll("</script", "<\\/script");
  const styles = code.styles
    .replaceAll("</style", "<\\/style")
    // The typeface is in the file: the page need not start without it.
    .replaceAll("font-display:optional", "font-display:block");
  // Nothing is fetched and nothing runs but what is in the file.
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
  ].join("; ");
  const { dataset } = published;
  const blocks = carried(published).map(({ url, text }) =>
    block(`type="application/json" data-url="${url}" data-sha256="${digestOf(text)}"`, text),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${dataset.title}: briefing pack, version ${dataset.version}</title>
${site === undefined ? "" : `<link rel="canonical" href="${site}" />`}
<style>${styles}</style>
</head>
<body>
<div id="root" data-shell="present"><p>Opening the briefing. If this stays, the file was opened on a
website: save it, and open the saved file.</p></div>
${blocks.join("\n")}
${block('type="text/markdown" data-licences=""', code.licences)}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The files that the presentation asks for, by the address at which it asks. */
function carried({
  text,
  dataset: { map },
}: Publishable): readonly { readonly url: string; readonly text: string }[] {
  const root = rootFrom({ shell: "present" });
  const files = [map.border, map.land, map.river]
    .filter((path) => path !== undefined)
    .map((path) => ({ url: `${root}${path}`, text: readFileSync(`public/${path}`, "utf8") }));
  return [{ url: `${root}data/dataset.json`, text }, ...files];
}

/** A text as it is, byte for byte, in a place where it does not run. */
function block(attributes: string, text: string): string {
  if (/<\/script|<!--/i.test(text))
    throw new Error(`${attributes}: cannot stand in a page as it is`);
  return `<script ${attributes}>${text}</script>`;
}
