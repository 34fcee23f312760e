import type { Card } from "../../derive/cards.ts";
import { Blocks } from "./Blocks.tsx";
import type { ClaimProps } from "./ClaimCard.tsx";
import { ClaimRow } from "./ClaimRow.tsx";

/** Claims on a line each. */
export function ClaimRows({
  cards,
  everything,
  children: props,
}: {
  readonly cards: readonly Card[];
  readonly everything: boolean;
  /** What the form of a claim is given, by its place in the list. */
  readonly children: (card: Card, at: number) => ClaimProps;
}) {
  return (
    <div className="claims-rows">
      <Blocks items={cards} everything={everything} size={50}>
        {(card, at) => <ClaimRow key={card.id} {...props(card, at)} />}
      </Blocks>
    </div>
  );
}
