import type { Deck } from "../../dataset/deck.ts";

/** How far the deck that the address asks for has been read. */
export type DeckReading =
  /** The address asks for none: the dataset's own is shown. */
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "read"; readonly deck: Deck }
  | Refusal;

/** Why a deck cannot be shown, and where it is told, every fault. */
export interface Refusal {
  readonly kind: "refused";
  readonly because: string;
  readonly faults: readonly string[];
}
