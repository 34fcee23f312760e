import type { Catalogue } from "./catalogue.ts";
import "./th.css";
import accounts from "./th/accounts.json";
import charts from "./th/charts.json";
import check from "./th/check.json";
import claims from "./th/claims.json";
import embed from "./th/embed.json";
import failures from "./th/failures.json";
import glossary from "./th/glossary.json";
import map from "./th/map.json";
import page from "./th/page.json";
import present from "./th/present.json";
import slide from "./th/slide.json";
import sources from "./th/sources.json";
import takeaway from "./th/takeaway.json";
import words from "./th/words.json";

/** Thai. */
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
