import subsetFont from "subset-font";
import type { Rolldown } from "vite";
import { nameDigestOf } from "./digest.ts";

/** What the sentences and figures of an embed are made of; what is rarer is in the system's typeface. */
const CHARACTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0.,:;'’“”()-–−/+=~?!&…";

/** From `--weight-text` to `--weight-strong`: a light title is in the weight of the text. */
const WEIGHTS = { min: 400, max: 700 };

/** What the name of its file begins with. */
export const EMBED_FONT = "overpass-embed";

export interface EmbedFont {
  /** The name of the file that the other pages use, without its folder. */
  readonly instead: string;
  readonly name: string;
  readonly source: Uint8Array;
}

/**
 * The typeface of the site, cut to what an embed needs. Before it is there an embed is not painted,
 * and over a phone's line a file of more than about 9 kB takes a round trip more: so it has few
 * characters, the weights of text, digits of one width, and no pairs of letters moved together.
 */
export async function embedFont(bundle: Rolldown.OutputBundle): Promise<EmbedFont> {
  const whole = Object.values(bundle).find(({ fileName }) => fileName.endsWith(".woff2"));
  if (whole?.type !== "asset") throw new Error("The build made no typeface");
  const source = await subsetFont(Buffer.from(whole.source), CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
    keepFeatures: ["tnum"],
    noHinting: true,
    dropTables: ["GDEF", "HVAR", "STAT", "gasp", "prep"],
  });
  return {
    instead: whole.fileName.replace("assets/", ""),
    name: `${EMBED_FONT}-${nameDigestOf(source)}.woff2`,
    source,
  };
}
