import type { Catalogue } from "./catalogue.ts";
import page from "./my/page.json";
import words from "./my/words.json";

/** Burmese. */
export const catalogue: Catalogue = { ...page, ...words };
