import subsetFont from "subset-font";
import type { Rolldown } from "vite";
import { nameDigestOf } from "./digest.ts";

export interface Cut {
  /** What the name of the file begins with. */
  readonly name: string;
  /** The characters that are in it, as CSS writes a `unicode-range`. */
  readonly range: string;
  /**
   * The other characters of the typeface, for which a page fetches the whole: none that is in the cut,
   * or it fetches both. Without, they are in the system's typeface.
   */
  readonly rest?: string;
  /** Between two, or one: bolder letters than that are drawn by the browser. */
  readonly weights: { readonly min: number; readonly max: number } | number;
  /** What the typeface can do with its letters, by the names of OpenType. */
  readonly features: readonly string[];
}

/** Without accents and rare signs, and from `--weight-light` to `--weight-strong`: 17 kB of 39. */
export const PAGE_FONT: Cut = {
  name: "overpass-page",
  range:
    "U+20-7E,U+A0,U+A9,U+B1,U+B7,U+D7,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+2212",
  rest: "U+A1-A8,U+AA-B0,U+B2-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+201A,U+201E,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193",
  weights: { min: 300, max: 700 },
  features: ["tnum", "kern"],
};

/**
 * What sentences and figures are made of, in the weight of text and with no pairs of letters moved
 * together. A frame is a guest in somebody's page: with this, all that it is painted from is within
 * the 14 kB that a server may send at once, and real bold would be 4 kB more.
 */
export const EMBED_FONT: Cut = {
  name: "overpass-embed",
  range:
    "U+20-21,U+26-29,U+2B-3B,U+3D,U+3F,U+41-5A,U+61-7A,U+7E,U+A0,U+2013,U+2019,U+201C-201D,U+2026,U+2212",
  weights: 400,
  features: ["tnum"],
};

export interface CutFont {
  /** The name of its file, without its folder. */
  readonly name: string;
  readonly source: Uint8Array;
  /** A page that fetches it in place of the whole typeface. */
  readonly inPage: (html: string) => string;
  /** The style of such a page. */
  readonly inStyle: (css: string) => string;
}

/** The typeface of the site, cut to what a page needs before it is painted. */
export async function cutFont(
  bundle: Rolldown.OutputBundle,
  { name, range, rest, weights, features }: Cut,
): Promise<CutFont> {
  const whole = Object.values(bundle).find(({ fileName }) => fileName.endsWith(".woff2"));
  if (whole?.type !== "asset") throw new Error("The build made no typeface");
  const source = await subsetFont(Buffer.from(whole.source), charactersOf(range), {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
    keepFeatures: [...features],
    noHinting: true,
    dropTables: ["GDEF", "HVAR", "STAT", "gasp", "prep"],
  });
  const instead = whole.fileName.replace("assets/", "");
  const fileName = `${name}-${nameDigestOf(source)}.woff2`;
  const weightOf = (all: string) => (typeof weights === "number" ? String(weights) : all);
  return {
    name: fileName,
    source,
    inPage: (html) => html.replaceAll(instead, fileName),
    inStyle: (css) =>
      css.replaceAll(/@font-face\{[^}]*\}/g, (face) => {
        if (!face.includes(instead)) return face;
        const cut = face.replace(instead, fileName).replace(/(?<=font-weight:)[^;}]*/, weightOf);
        return rest === undefined ? cut : limited(cut, range) + limited(face, rest);
      }),
  };
}

/** A face for these characters only. A browser joins faces so if they are of the same weights. */
function limited(face: string, range: string): string {
  return face.replace(/\}$/, `;unicode-range:${range}}`);
}

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): string {
  return range
    .split(",")
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    })
    .map((code) => String.fromCodePoint(code))
    .join("");
}
