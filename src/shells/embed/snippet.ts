import { replaceParams } from "../../url/params.ts";
import type { ViewName } from "../../views/viewName.ts";

/** What an embedder pastes, and what it says where no frame is shown. */
export interface Snippet {
  /** Address of the site's root, whole. */
  readonly site: string;
  readonly view: ViewName;
  /** What the frame shows, as a query string. */
  readonly query: string;
  /** The frame's own id, so that a host script finds it. */
  readonly eid: string;
  /** What the title and the evidence are written in, as HTML names languages. */
  readonly lang: string;
  readonly title: string;
  /** As high as the view is at 600 px, in whole pixels: the page does not jump when it arrives. */
  readonly height: number;
  /** With the script of this site, for pages that have no other that fits frames. */
  readonly withScript: boolean;
  readonly evidence: Evidence;
}

export interface Evidence {
  readonly sentence: string;
  /** What the columns of the rows are. */
  readonly heads: readonly [figure: string, of: string, by: string];
  /** Each figure with its qualifier, what it is of, and who gave it. */
  readonly rows: readonly (readonly [figure: string, of: string, by: string])[];
}

/** Permissions that the embed has a use for; it works without any of them. */
const ALLOW = "fullscreen; clipboard-write; web-share; screen-wake-lock";

/** The markup to paste: a frame, and under it its figures for pages and feeds that drop frames. */
export function snippetOf(snippet: Snippet): string {
  const { site, view, query, lang, title, height, withScript, evidence } = snippet;
  const shared = replaceParams(query, ["notify", "fit"], "");
  const page = `${site}${shared === "" ? "" : `?${shared}`}#${view}`;
  return [
    `<figure data-myawaddy-returns lang="${lang}" style="margin: 0">`,
    `  <iframe src="${escape(frameOf(snippet))}" title="${escape(title)}" loading="lazy" width="100%" height="${height}" allow="${ALLOW}" style="border: 0; width: 100%"></iframe>`,
    `  <figcaption>`,
    `    <details>`,
    `      <summary>${escape(evidence.sentence)}</summary>`,
    `      <table>`,
    `        <tr>${evidence.heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr>`,
    ...evidence.rows.map(
      (row) => `        <tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
    ),
    `      </table>`,
    `    </details>`,
    `    <a href="${escape(page)}">${escape(title)}</a>`,
    `  </figcaption>`,
    `</figure>`,
    ...(withScript ? [`<script async src="${escape(`${site}embed.js`)}"></script>`] : []),
  ].join("\n");
}

/** Address of the frame's page. */
export function frameOf({
  site,
  view,
  query,
  eid,
}: Pick<Snippet, "site" | "view" | "query" | "eid">): string {
  return `${site}embed/${view}/?${replaceParams(query, ["eid"], `eid=${eid}`)}`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
