import type { Catalogue } from "./catalogue.ts";
import "./my.css";
import messages from "./my.json";

/** Burmese. */
export const catalogue: Catalogue = messages;
