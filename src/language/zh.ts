import accounts from "./zh/accounts.json";
import charts from "./zh/charts.json";
import check from "./zh/check.json";
import claims from "./zh/claims.json";
import embed from "./zh/embed.json";
import failures from "./zh/failures.json";
import glossary from "./zh/glossary.json";
import map from "./zh/map.json";
import page from "./zh/page.json";
import present from "./zh/present.json";
import slide from "./zh/slide.json";
import sources from "./zh/sources.json";
import takeaway from "./zh/takeaway.json";
import words from "./zh/words.json";

/** Simplified Chinese. Its keys are the list of all messages, which the other languages follow. */
export const catalogue = {
  ...accounts,
  ...charts,
  ...check,
  ...claims,
  ...embed,
  ...failures,
  ...glossary,
  ...map,
  ...page,
  ...present,
  ...slide,
  ...sources,
  ...takeaway,
  ...words,
};
