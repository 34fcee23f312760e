import type { Catalogue } from "./catalogue.ts";
import page from "./th/page.json";
import words from "./th/words.json";

/** Thai. */
export const catalogue: Catalogue = { ...page, ...words };
