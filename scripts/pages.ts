import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { IncomingMessage } from "node:http";
import type { Plugin, Rolldown } from "vite";
import { folderOf, type Page, PAGES, rootFrom } from "../src/shells/page.ts";
import type { ViewName } from "../src/views/viewName.ts";
import { appModule } from "./appModule.ts";
import { cutFont, EMBED_FONT, PAGE_FONT } from "./cutFont.ts";
import { escaped } from "../src/views/takeaway/copy.ts";
import { contentPolicy, framingOf, ownHost } from "./headers.ts";
import { notFoundPage } from "./notFoundPage.ts";
import { withOneStyleSheet } from "./pageStyles.ts";
import type * as Prerender from "./prerender.tsx";
import type { Preview } from "./share/preview.ts";
import type * as Shared from "./share/shared.tsx";

const TEMPLATE = "index.html";
const WAITING = "<p>Loading the dataset…</p>";
/** The code of each kind of page. */
export const PAGE_MODULES: Record<Page["shell"], string> = {
  dashboard: "src/pages/DashboardPage.tsx",
  embed: "src/pages/EmbedPage.tsx",
  present: "src/pages/PresentPage.tsx",
  check: "src/shells/Check.tsx",
};

/** The code of each view, which is fetched when it is drawn. */
const VIEW_MODULES: Record<ViewName, string> = {
  headline: "src/views/headline/HeadlineView.tsx",
  batches: "src/views/batches/BatchesView.tsx",
  nationalities: "src/views/nationalities/NationalitiesView.tsx",
  map: "src/views/map/BorderCrossingsView.tsx",
  claims: "src/views/claims/ClaimsView.tsx",
  disputes: "src/views/disputes/DisputesView.tsx",
  checks: "src/views/checks/ChecksView.tsx",
  sources: "src/views/sources/SourcesView.tsx",
};

/**
 * Writes one HTML file per page from index.html. Each names its shell, reaches the site's root by a
 * relative path, and fetches its own code and the dataset at once instead of one after the other.
 */
export function pages(): Plugin {
  return {
    name: "pages",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = PAGES.find((page) => folderOf(page) === folderAsked(request));
        if (page === undefined || folderOf(page) === "") return next();
        const html = named(readFileSync(TEMPLATE, "utf8"), page);
        response.setHeader("Content-Type", "text/html");
        server.transformIndexHtml(request.url ?? "", html).then((text) => response.end(text), next);
      });
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = bundle[TEMPLATE];
        if (template?.type !== "asset") throw new Error(`The build made no ${TEMPLATE}`);
        const html = String(template.source);
        const { WRITTEN } = await appModule<typeof Prerender>("./scripts/prerender.tsx");
        const { PREVIEWS } = await appModule<typeof Shared>("./scripts/share/shared.tsx");
        const fonts = {
          embed: await cutFont(bundle, EMBED_FONT),
          page: await cutFont(bundle, PAGE_FONT),
        };
        for (const { name, source } of Object.values(fonts))
          this.emitFile({ type: "asset", fileName: `assets/${name}`, source });
        for (const page of PAGES) {
          const folder = folderOf(page);
          const font = page.shell === "embed" ? fonts.embed : fonts.page;
          const linked = withLinks(withPolicy(named(html, page), page), page, bundle);
          const shared = withPreview(linked, PREVIEWS.get(folder));
          const said = WRITTEN.get(folder);
          if (said === undefined) throw new Error("A page was not written");
          const styled = withOneStyleSheet(font.inPage(shared), bundle, said.style, font.inStyle);
          this.emitFile({ type: "asset", fileName: styled.fileName, source: styled.source });
          const { html: later, entry } = startedLater(styled.html);
          const source = movedTo(page, written(later, entry, said));
          if (folderOf(page) === "") template.source = source;
          else this.emitFile({ type: "asset", fileName: `${folderOf(page)}index.html`, source });
        }
        this.emitFile({ type: "asset", fileName: "404.html", source: notFoundPage() });
      },
    },
  };
}

/** The page without its code, and the script that it begins with. */
interface Startless {
  readonly html: string;
  readonly entry: string;
}

/** The page with its code and data named but not asked for: `start.js` does so once it is painted. */
function startedLater(html: string): Startless {
  const [tag = "", entry] =
    /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
  if (entry === undefined) throw new Error("The page has no entry");
  return {
    html: html
      .replace(tag, "")
      .replaceAll(/rel="(modulepreload|preload)"(?! as="font")/g, 'data-rel="$1"'),
    entry,
  };
}

/** The page with what it says before its script has run. */
function written(html: string, entry: string, { body, narrowedBy }: Prerender.Written): string {
  const script = `<script src="./start.js" data-narrowed-by="${narrowedBy.join(" ")}" data-entry="${entry}"></script>`;
  return [
    [WAITING, `<div class="written">${body}</div>`],
    ["</title>", `</title>\n    ${script}`],
  ].reduce((page, [text = "", by = ""]) => replaced(page, text, by), html);
}

/** The page with what previews of a link to it show. */
function withPreview(html: string, preview: Preview | undefined): string {
  if (preview === undefined) throw new Error("A page has no preview");
  const { title, description, head } = preview;
  return [
    [/<title>.*<\/title>/, `<title>${escaped(title)}</title>\n    ${head}`] as const,
    [/(?<=name="description"\s+content=")[^"]*/, escaped(description)] as const,
  ].reduce((page, [text, by]) => replaced(page, text, by), html);
}

function folderAsked({ url = "" }: IncomingMessage): string {
  return new URL(url, "http://localhost").pathname.slice(1);
}

/** The root element of the page says which shell it shows, and of what. */
function named(html: string, page: Page): string {
  const attributes = Object.entries(page).map(([name, value]) => `data-${name}="${value}"`);
  return replaced(html, 'data-shell="dashboard"', attributes.join(" "));
}

/** The policy that the page carries itself, wherever it is served from: before anything is loaded. */
function withPolicy(html: string, page: Page): string {
  const policy = contentPolicy(framingOf(folderOf(page)), ownHost());
  const charset = '<meta charset="utf-8" />';
  return replaced(
    html,
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Links to what the page needs besides the entry, so that it arrives together with the entry. */
function withLinks(html: string, page: Page, bundle: Rolldown.OutputBundle): string {
  // What a dashboard shows is fetched view by view; a frame shows one.
  const views = page.shell === "embed" ? [VIEW_MODULES[page.view]] : [];
  const chunks = [PAGE_MODULES[page.shell], ...views]
    .flatMap((module) => closure(bundle, module))
    .filter(({ fileName }, at, all) => {
      const isFirst = all.findIndex((chunk) => chunk.fileName === fileName) === at;
      return isFirst && !html.includes(fileName);
    });
  const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const fonts = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
  const links = [
    // What an embed links to opens outside the frame; and a host may fit the frame by its style alone
    // (CSS Box Sizing 4, `frame-sizing`), where the page in it allows that.
    ...(page.shell === "embed"
      ? [`<base target="_blank" />`, `<meta name="responsive-embedded-sizing" />`]
      : []),
    `<link rel="alternate" type="application/ld+json" href="./data/claims.jsonld">`,
    ...(page.shell === "check"
      ? []
      : [`<link rel="preload" as="fetch" crossorigin href="./data/dataset.json">`]),
    ...chunks.map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`),
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
    ),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
  ];
  return replaced(html, "</head>", `  ${links.join("\n    ")}\n  </head>`);
}

/** The chunk of a module and all that it imports at once. */
function closure(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk[] {
  const entry = Object.values(bundle).find(
    (file) =>
      file.type === "chunk" && file.moduleIds.some((id) => relative(process.cwd(), id) === module),
  );
  if (entry === undefined) throw new Error(`The build made no chunk of ${module}`);
  const found = new Map<string, Rolldown.OutputChunk>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.set(name, chunk);
    chunk.imports.forEach(visit);
  };
  visit(entry.fileName);
  return [...found.values()];
}

/** Paths that started at the root of the site, from the page's own folder. */
function movedTo(page: Page, html: string): string {
  return html.replaceAll(/(href|src|data-entry)="\.\//g, `$1="${rootFrom(page)}`);
}

/** A text that must be there, replaced. */
function replaced(html: string, text: string | RegExp, by: string): string {
  const isThere = typeof text === "string" ? html.includes(text) : text.test(html);
  if (!isThere) throw new Error(`${TEMPLATE} has no ${text}`);
  return html.replace(text, () => by);
}
