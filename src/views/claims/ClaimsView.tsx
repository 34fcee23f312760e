import { useMemo } from "react";
import { deriveCards } from "../../derive/cards.ts";
import { buildClaimIndex } from "../../derive/claimIndex.ts";
import { deriveClaimList } from "../../derive/claimList.ts";
import { derivedFigures } from "../../derive/derivedFigures.ts";
import type { ViewProps } from "../view.ts";
import { Claims } from "./Claims.tsx";

export function ClaimsView({ known, state, units, first, act }: ViewProps) {
  const { index, derived, cards } = useMemo(() => {
    const derived = derivedFigures(known);
    return { index: buildClaimIndex(known), derived, cards: deriveCards(known, derived) };
  }, [known]);
  const list = useMemo(() => deriveClaimList(index, state, state.sort), [index, state]);
  return (
    <Claims
      list={list}
      opened={state.claim}
      cards={cards}
      derived={derived}
      filter={state}
      sort={state.sort}
      compare={state.compare}
      known={known}
      units={units}
      first={first}
      act={act}
    />
  );
}
