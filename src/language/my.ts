import type { Catalogue } from "./catalogue.ts";
import embed from "./my/embed.json";
import page from "./my/page.json";
import words from "./my/words.json";

/** Burmese. */
export const catalogue: Catalogue = { ...embed, ...page, ...words };
