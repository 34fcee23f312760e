import type { ClaimId } from "../dataset/schema.ts";
import type { Card, Cards, ClaimRef } from "./cards.ts";
import type { DerivedFigure } from "./derivedFigures.ts";
import type { Figure, Term } from "./figure.ts";

/** The claims that the reader opened; where they are what a figure was computed from, how. */
export interface Opened {
  readonly cards: readonly Card[];
  readonly formulas: readonly OpenedFormula[];
}

export interface OpenedFormula {
  readonly figure: Figure;
  readonly label: string | undefined;
  readonly terms: readonly OpenedTerm[];
  readonly borneOutBy: readonly ClaimRef[];
}

export interface OpenedTerm {
  readonly sign: Term["sign"];
  readonly figure: Figure;
  readonly label: string;
}

/**
 * What to show for the claims of an address, in its order; undefined when it opens none. A formula
 * belongs to them when they are all the claims that it was computed from, and no others.
 */
export function deriveOpened(
  cards: Cards,
  ids: readonly string[],
  derived: readonly DerivedFigure[],
): Opened | undefined {
  const opened = ids.flatMap((id) => cards.find(id) ?? []);
  if (opened.length === 0) return undefined;
  const asked = new Set<string>(ids);
  const isOf = (claims: readonly ClaimId[]) =>
    claims.length === asked.size && claims.every((id) => asked.has(id));
  return {
    cards: opened,
    formulas: derived
      .filter(({ figure }) => figure.formula && isOf(figure.claims))
      .map(({ figure, label, borneOutBy }) => ({
        figure,
        label,
        terms: (figure.formula?.terms ?? []).map((term) => ({
          sign: term.sign,
          figure: { quantity: term.quantity, unit: figure.unit, claims: term.claims },
          label: term.label,
        })),
        borneOutBy: borneOutBy.flatMap((id) => {
          const card = cards.find(id);
          return card ? [refOfCard(card)] : [];
        }),
      })),
  };
}

function refOfCard({ id, claimant, figure, said }: Card): ClaimRef {
  return { id, claimant, figure, said };
}
