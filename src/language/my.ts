import type { Catalogue } from "./catalogue.ts";
import accounts from "./my/accounts.json";
import embed from "./my/embed.json";
import page from "./my/page.json";
import words from "./my/words.json";

/** Burmese. */
export const catalogue: Catalogue = { ...accounts, ...embed, ...page, ...words };
