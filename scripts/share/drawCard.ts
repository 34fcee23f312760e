import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import type { ReactElement } from "react";
import satori, { type SatoriOptions } from "satori";
import { CARD } from "./card.tsx";

const WEIGHTS = [300, 400, 600, 700] as const;
/** Each covers signs that the one before lacks. */
const ALPHABETS = ["latin", "latin-ext"] as const;
const NAMES = { latin: "Overpass", "latin-ext": "Overpass Extended" } as const;

const { resolve } = createRequire(import.meta.url);

const fonts: SatoriOptions["fonts"] = WEIGHTS.flatMap((weight) =>
  ALPHABETS.map((alphabet) => ({
    name: NAMES[alphabet],
    weight,
    data: readFileSync(
      resolve(`@fontsource/overpass/files/overpass-${alphabet}-${weight}-normal.woff`),
    ),
  })),
);

/** A card as PNG, its text as outlines: no font is needed where it is shown. */
export async function drawCard(card: ReactElement): Promise<Buffer> {
  const svg = await satori(card, {
    ...CARD,
    fonts,
    loadAdditionalAsset: (_script, text) => {
      console.warn(`A picture for sharing lacks the signs “${text}”`);
      return Promise.resolve([]);
    },
  });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
