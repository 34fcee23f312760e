import { useDeferredValue, useMemo } from "react";
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
  // What is pressed shows at once; what follows from it, a moment later.
  const shown = useDeferredValue(state);
  const list = useMemo(() => deriveClaimList(index, shown, shown.sort), [index, shown]);
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
