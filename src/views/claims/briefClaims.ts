import { deriveCards } from "../../derive/cards.ts";
import { buildClaimIndex } from "../../derive/claimIndex.ts";
import { deriveClaimList } from "../../derive/claimList.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, inWords } from "../brief.ts";
import { findingWords, saidWords } from "./words.ts";

/** The claims that are opened, then the first of the list. */
export function briefClaims({ known, state }: BriefProps): Brief {
  const cards = deriveCards(known, []);
  const { positions, statuses } = deriveClaimList(buildClaimIndex(known), state, state.sort);
  const { claims } = known.dataset;
  const opened = state.claim.flatMap((id) => claims.findIndex((claim) => claim.id === id));
  const shown = [...new Set([...opened, ...positions])].filter((at) => at >= 0);
  return {
    sentence: inWords(
      positions.length === 0 ? t("No claim on record fits.") : findingWords(statuses),
    ),
    rows: shown
      .slice(0, BRIEF_ROWS)
      .flatMap((at) => cards.at(at) ?? [])
      .map((card) => ({
        figure: card.figure,
        of: card.text,
        by: `${card.claimant}, ${saidWords(card)}`,
      })),
    claims: shown.flatMap((at) => claims[at]?.id ?? []),
  };
}
