import { deriveCards } from "../../derive/cards.ts";
import { buildClaimIndex } from "../../derive/claimIndex.ts";
import { matchClaims, selectClaims } from "../../derive/filter.ts";
import { inEnglish } from "../../language/translate.ts";
import type { ViewProps } from "../view.ts";
import { type Extract, sharedOut } from "./extract.ts";
import { filterWords } from "./filterWords.ts";
import { today } from "./today.ts";

/** The claims that the address shows, in its order, as they are taken away now. */
export function shownExtract(
  { known, state }: Pick<ViewProps, "known" | "state">,
  address: string,
): Extract {
  const index = buildClaimIndex(known);
  const selected = selectClaims(index, matchClaims(index, state), state.sort);
  return {
    known,
    ...sharedOut(
      selected.flatMap((at) => known.dataset.claims[at] ?? []),
      known,
    ),
    rule: state.rule,
    filters: inEnglish(() => filterWords(state, known)),
    filtersShown: filterWords(state, known),
    address,
    taken: today(),
  };
}

/** The claims that are opened, as their cards say. */
export function openedCards({ known, state }: Pick<ViewProps, "known" | "state">) {
  const cards = deriveCards(known, []);
  return state.claim.flatMap((id) => cards.find(id) ?? []);
}
