import type { Catalogue } from "./catalogue.ts";
import "./th.css";
import messages from "./th.json";

/** Thai. */
export const catalogue: Catalogue = messages;
