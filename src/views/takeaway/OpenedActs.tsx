import type { Card } from "../../derive/cards.ts";
import type { ViewProps } from "../view.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
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
    <Acts title={countWords(cards.length, "The claim opened", "The {n} claims opened")}>
      <CopyButton onTold={onTold} text={() => cards.map(sentence).join("\n")}>
        {cards.length === 1 ? t("Copy sentence") : t("Copy sentences")}
      </CopyButton>
    </Acts>
  );
}
