import type { Catalogue } from "./catalogue.ts";
import accounts from "./th/accounts.json";
import claims from "./th/claims.json";
import embed from "./th/embed.json";
import failures from "./th/failures.json";
import page from "./th/page.json";
import sources from "./th/sources.json";
import words from "./th/words.json";
import "./th.css";

/** Thai. */
export const catalogue: Catalogue = {
  ...accounts,
  ...claims,
  ...embed,
  ...failures,
  ...page,
  ...sources,
  ...words,
};
