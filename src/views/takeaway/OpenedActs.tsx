import type { Card } from "../../derive/cards.ts";
import type { ViewProps } from "../view.ts";
import { Acts, type ActsProps, CopyButton } from "./Acts.tsx";
import { claimSentence } from "./sentence.ts";
import { openedCards } from "./takenClaims.ts";

/** The claims that are opened, as sentences to paste. */
export function OpenedActs({
  view,
  extract,
  onTold,
}: ActsProps & { readonly view: Omit<ViewProps, "first"> }) {
  const cards = openedCards(view);
  if (cards.length === 0) return null;
  const sentence = (card: Card) =>
    claimSentence(card, card.figure && view.units.get(card.figure.unit), extract.address);
  return (
    <Acts title={cards.length === 1 ? "The claim opened" : `The ${cards.length} claims opened`}>
      <CopyButton onTold={onTold} text={() => cards.map(sentence).join("\n")}>
        {cards.length === 1 ? "Copy sentence" : "Copy sentences"}
      </CopyButton>
    </Acts>
  );
}
