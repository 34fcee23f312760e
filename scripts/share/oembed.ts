import { type Snippet, snippetOf } from "../../src/shells/embed/snippet.ts";
import { CARD } from "./card.tsx";

/** The width that an answer is made for. It is a file: it cannot heed `maxwidth`. */
const WIDTH = 600;

/** An oEmbed answer (https://oembed.com, 1.0): the same snippet as the dialog gives, without script. */
export function oembedOf(
  snippet: Omit<Snippet, "lang" | "withScript">,
  { picture, publisher }: { readonly picture: string; readonly publisher: string },
): string {
  const { site, title, height } = snippet;
  const answer = {
    type: "rich",
    version: "1.0",
    title,
    provider_name: publisher,
    provider_url: site,
    cache_age: 86_400,
    width: WIDTH,
    height,
    html: snippetOf({ ...snippet, lang: "en", withScript: false }),
    thumbnail_url: `${site}${picture}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return JSON.stringify(answer, null, 2);
}
