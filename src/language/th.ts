import type { Catalogue } from "./catalogue.ts";
import accounts from "./th/accounts.json";
import embed from "./th/embed.json";
import page from "./th/page.json";
import words from "./th/words.json";

/** Thai. */
export const catalogue: Catalogue = { ...accounts, ...embed, ...page, ...words };
