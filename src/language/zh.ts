import accounts from "./zh/accounts.json";
import embed from "./zh/embed.json";
import page from "./zh/page.json";
import words from "./zh/words.json";

/** Simplified Chinese. Its keys are the list of all messages, which the other languages follow. */
export const catalogue = { ...accounts, ...embed, ...page, ...words };
