import { CARD } from "./card.tsx";
import { escaped } from "../../src/views/takeaway/copy.ts";

/** What a page says of itself to those who preview a link to it. */
export interface Shared {
  readonly title: string;
  readonly description: string;
  /** From the root of the site. */
  readonly page: string;
  readonly picture: string;
  readonly oembed: string;
  /** JSON-LD. */
  readonly linked: object;
}

/**
 * Where the site will be, by the environment variable SITE_URL, with a slash at its end; undefined
 * where the build does not know. Previews and oEmbed need whole addresses; without it they are
 * relative to the file that has them, which some readers resolve and others do not.
 */
export function siteUrl(): string | undefined {
  const url = process.env["SITE_URL"];
  if (url === undefined || url === "") return undefined;
  return new URL(url.endsWith("/") ? url : `${url}/`).href;
}

/** The tags of a page's head: OpenGraph, Twitter, oEmbed and JSON-LD. */
export function headOf(
  { title, description, page, picture, oembed, linked }: Shared,
  site?: string,
): string {
  const fromPage = site ?? ("../".repeat(page.split("/").length - 1) || "./");
  const image = `${fromPage}${picture}`;
  const meta: readonly (readonly [name: string, content: string])[] = [
    ["og:type", "article"],
    ["og:title", title],
    ["og:description", description],
    ...(site === undefined ? [] : [["og:url", `${site}${page}`] as const]),
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD.width)],
    ["og:image:height", String(CARD.height)],
    ["og:image:alt", description],
  ];
  const twitter: typeof meta = [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", title],
    ["twitter:description", description],
    ["twitter:image", image],
    ["twitter:image:alt", description],
  ];
  return [
    ...meta.map(([name, content]) => `<meta property="${name}" content="${escaped(content)}" />`),
    ...twitter.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}" />`),
    `<link rel="alternate" type="application/json+oembed" href="${fromPage}${oembed}" title="${escaped(title)}" />`,
    // A block of data: the content policy is about what runs.
    `<script type="application/ld+json">${JSON.stringify(linked).replaceAll("<", "\\u003c")}</script>`,
  ].join("\n    ");
}
