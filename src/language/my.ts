import type { Catalogue } from "./catalogue.ts";
import "./my.css";
import accounts from "./my/accounts.json";
import charts from "./my/charts.json";
import check from "./my/check.json";
import claims from "./my/claims.json";
import embed from "./my/embed.json";
import failures from "./my/failures.json";
import glossary from "./my/glossary.json";
import map from "./my/map.json";
import page from "./my/page.json";
import present from "./my/present.json";
import slide from "./my/slide.json";
import sources from "./my/sources.json";
import takeaway from "./my/takeaway.json";
import words from "./my/words.json";

/** Burmese. */
export const catalogue: Catalogue = {
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
