import accounts from "./zh/accounts.json";
import claims from "./zh/claims.json";
import embed from "./zh/embed.json";
import failures from "./zh/failures.json";
import page from "./zh/page.json";
import sources from "./zh/sources.json";
import takeaway from "./zh/takeaway.json";
import words from "./zh/words.json";
import "./zh.css";

/** Simplified Chinese. Its keys are the list of all messages, which the other languages follow. */
export const catalogue = {
  ...accounts,
  ...claims,
  ...embed,
  ...failures,
  ...page,
  ...sources,
  ...takeaway,
  ...words,
};
