import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { appModule } from "./appModule.ts";
import { sheetOf, sheetsOf, staticHtml } from "./share/staticPage.ts";
import type * as Shared from "./share/shared.tsx";

/** Style sheets that only the pages need that the build writes whole. */
const STYLES = [
  "scripts/share/claimPage.css",
  "scripts/about/about.css",
  "src/views/glossary/MarkList.css",
];

/**
 * Writes what is shown where somebody shares a link: a picture and an oEmbed answer for each view and
 * each claim; and the pages that need no script: what the site is, and one for each claim.
 */
export function sharing(): Plugin {
  return {
    name: "sharing",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { STATIC_PAGES, FILES } = await appModule<typeof Shared>(
          "./scripts/share/shared.tsx",
        );
        const own = STYLES.map((file) => {
          const source = readFileSync(file, "utf8");
          const asset = this.emitFile({ type: "asset", name: basename(file), source });
          return sheetOf(this.getFileName(asset), source);
        });
        const sheets = [...sheetsOf(bundle), ...own];
        const fonts = Object.keys(bundle).filter((name) => name.endsWith(".woff2"));
        for (const page of STATIC_PAGES) {
          const fileName = `${page.folder}index.html`;
          this.emitFile({ type: "asset", fileName, source: staticHtml(page, sheets, fonts) });
        }
        for (const { name, make } of FILES) {
          this.emitFile({ type: "asset", fileName: name, source: await make() });
        }
      },
    },
  };
}
