import type { ClaimId } from "../dataset/schema.ts";
import type { Sort } from "../url/viewState.ts";
import type { Card, Cards, ClaimRef } from "./cards.ts";
import type { ClaimIndex } from "./claimIndex.ts";
import { countDates, type DateHistogram } from "./dateHistogram.ts";
import type { DerivedFigure } from "./derivedFigures.ts";
import { countFacets, type Facet } from "./facets.ts";
import type { Figure, Term } from "./figure.ts";
import {
  countUndated,
  explainEmpty,
  type Filter,
  matchClaims,
  type Relief,
  selectClaims,
} from "./filter.ts";
import type { Status } from "./status.ts";

/** The claims that a filter leaves, and what the reader can narrow by from there. */
export interface ClaimList {
  /** Claims of the whole dataset. */
  readonly total: number;
  /** In the order of the sort. */
  readonly cards: readonly Card[];
  /** How the claims that are left stand beside the others. */
  readonly statuses: Readonly<Record<Status, number>>;
  readonly facets: readonly Facet[];
  readonly dates: DateHistogram;
  /** Claims that only the range of dates keeps out, because they have no date. */
  readonly undated: number;
  /** When no claim is left: what each condition keeps out. */
  readonly reliefs: readonly Relief[];
}

export function deriveClaimList(
  index: ClaimIndex,
  cards: Cards,
  filter: Filter,
  sort: Sort,
): ClaimList {
  const matched = matchClaims(index, filter);
  const selected = selectClaims(index, matched, sort).flatMap((at) => cards.at(at) ?? []);
  return {
    total: index.size,
    cards: selected,
    statuses: {
      agreed: count(selected, "agreed"),
      disputed: count(selected, "disputed"),
      "single-source": count(selected, "single-source"),
    },
    facets: countFacets(index, matched),
    dates: countDates(index, matched),
    undated: countUndated(index, matched),
    reliefs: selected.length === 0 ? explainEmpty(matched) : [],
  };
}

function count(cards: readonly Card[], status: Status): number {
  return cards.filter((card) => card.status === status).length;
}

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
