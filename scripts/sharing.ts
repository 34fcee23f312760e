import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { escaped } from "../src/views/takeaway/copy.ts";
import { appModule } from "./appModule.ts";
import { contentPolicy, framingOf, ownHost } from "./headers.ts";
import type * as Shared from "./share/shared.tsx";

const STYLE = "scripts/share/claimPage.css";

/**
 * Writes what is shown where somebody shares a link: a picture and an oEmbed answer for each view and
 * each claim, and for each claim a page of its own, which needs no script.
 */
export function sharing(): Plugin {
  return {
    name: "sharing",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const { CLAIM_PAGES, FILES } = await appModule<typeof Shared>("./scripts/share/shared.tsx");
        const style = this.emitFile({
          type: "asset",
          name: "claim-page.css",
          source: readFileSync(STYLE, "utf8"),
        });
        const styles = [...stylesOf(bundle), this.getFileName(style)];
        for (const page of CLAIM_PAGES) {
          const fileName = `${page.folder}index.html`;
          this.emitFile({ type: "asset", fileName, source: claimPage(page, styles) });
        }
        for (const { name, make } of FILES) {
          this.emitFile({ type: "asset", fileName: name, source: await make() });
        }
      },
    },
  };
}

/** The style sheets that a card of a claim needs; first the one that orders the layers of all. */
function stylesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const styles = Object.values(bundle).flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css")
      ? [{ name: file.fileName, text: String(file.source) }]
      : [],
  );
  const first = styles.filter(({ text }) => text.startsWith("@layer reset"));
  const needed = styles.filter(({ text }) => /(^|[{},])\.claim-card-head\{/.test(text));
  if (first.length === 0 || needed.length === 0) throw new Error("A claim's page has no style");
  return [...new Set([...first, ...needed].map(({ name }) => name))];
}

function claimPage(
  { folder, title, description, head, body }: Shared.ClaimPage,
  styles: readonly string[],
): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(framingOf(folder), ownHost())}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escaped(description)}" />
    <title>${escaped(title)}</title>
    ${head}
    <link rel="icon" href="../../favicon.svg" type="image/svg+xml" />
    ${styles.map((file) => `<link rel="stylesheet" href="../../${file}" />`).join("\n    ")}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
