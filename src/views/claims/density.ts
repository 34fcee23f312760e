import { useState } from "react";
import type { Label } from "../../language/catalogue.ts";
import { readStored, writeStored } from "../stored.ts";

/** How much room a claim is given: a card, one line that opens in place, or a row of a table. */
export const DENSITIES = ["cards", "rows", "table"] as const;
export type Density = (typeof DENSITIES)[number];

export const DENSITY_WORDS: { readonly [D in Density]: Label } = {
  cards: "Cards",
  rows: "Rows",
  table: "Table",
};

/** The density that this reader last chose. It shows the same claims, so no address carries it. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState(storedDensity);
  return [
    density,
    (chosen) => {
      writeStored("density", chosen);
      setDensity(chosen);
    },
  ];
}

function storedDensity(): Density {
  const stored = readStored("density");
  return DENSITIES.find((density) => density === stored) ?? "cards";
}
