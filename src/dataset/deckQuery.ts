import { queryOptions } from "@tanstack/react-query";
import type { Deck } from "./deck.ts";
import { readJson } from "./json.ts";
import { loadBytes } from "./load.ts";
import { WITHOUT_NETWORK } from "./queries.ts";

/**
 * A deck of slides: at an address, or in a text that the reader has.
 *
 * @param url the address, or the name by which the reader knows the text
 */
export function deckQuery(url: string, text?: string) {
  return queryOptions({
    queryKey: ["deck", url, text],
    queryFn: async ({ signal }) =>
      readDeck(
        text === undefined ? await loadBytes(url, signal) : new TextEncoder().encode(text),
        url,
      ),
    staleTime: Infinity,
    ...WITHOUT_NETWORK,
    retry: false,
  });
}

// What reads a deck comes with it: the dataset's own deck was validated with the dataset.
async function readDeck(bytes: BufferSource, url: string): Promise<Deck> {
  const { parseDeck } = await import("./parseDeck.ts");
  return parseDeck(readJson(bytes, url), url);
}
