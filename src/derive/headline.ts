import type { ClaimId } from "../dataset/schema.ts";
import type { SentenceFigure, SentenceTemplate } from "../dataset/sentence.ts";
import { type Figure, figureOfClaim, figureOfFormula, type Term } from "./figure.ts";
import { accountsOf, isDisputed, type Known } from "./known.ts";

/** A sentence of the headline: words and figures in the order in which they are read. */
export type Sentence = readonly SentencePart[];

export type SentencePart =
  | { readonly kind: "words"; readonly words: string }
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly disputed: boolean;
      /** The unit stands beside it: the words around it do not say what is counted. */
      readonly withUnit?: true;
      /** How many accounts there are of it, when it is disputed and they can be counted. */
      readonly accounts?: number | undefined;
    };

/** A figure that this site computed, with the claims that say the same by another way. */
export interface Derived {
  readonly figure: Figure;
  readonly borneOutBy: readonly ClaimId[];
}

/** The sentences that the dataset opens with, their slots filled with live figures. */
export function deriveHeadline(known: Known): readonly Sentence[] {
  return known.dataset.headline.map((template) => fillSentence(template, known));
}

/** A sentence with its slots filled; every claim that it names must be in the dataset. */
export function fillSentence({ text, figures }: SentenceTemplate, known: Known): Sentence {
  return text.split(/(\{\w+\})/).flatMap((piece): SentencePart[] => {
    const spec = /^\{\w+\}$/.test(piece) ? figures[piece.slice(1, -1)] : undefined;
    if (!spec) return piece === "" ? [] : [{ kind: "words", words: piece }];
    const figure = figureOfSpec(spec, known);
    if (!figure) return [];
    const disputed = figure.formula === undefined && isDisputed(figure.claims, known);
    const accounts = disputed ? accountsOf(figure.claims, known) : undefined;
    return [{ kind: "figure", figure, disputed, accounts }];
  });
}

/** The headline's derived figures, so that opening one can show what bears it out. */
export function headlineDerived(known: Known): readonly Derived[] {
  return known.dataset.headline.flatMap(({ figures }) =>
    Object.values(figures).flatMap((spec): Derived[] => {
      if (spec.kind !== "difference") return [];
      const figure = figureOfSpec(spec, known);
      return figure ? [{ figure, borneOutBy: spec.borneOutBy ?? [] }] : [];
    }),
  );
}

function figureOfSpec(spec: SentenceFigure, known: Known): Figure | undefined {
  return spec.kind === "claim"
    ? figureOfClaim(known.lookup.claim(spec.claim))
    : differenceOf(spec.whole, spec.less, known);
}

/**
 * What is left of one claim's figure after others are taken off, by interval arithmetic; undefined
 * when one of them states none.
 */
export function differenceOf(
  whole: ClaimId,
  less: readonly ClaimId[],
  known: Known,
): Figure | undefined {
  const terms: Term[] = [];
  for (const [index, id] of [whole, ...less].entries()) {
    const claim = known.lookup.claim(id);
    if (!claim.quantity) return undefined;
    terms.push({
      sign: index === 0 ? "+" : "−",
      quantity: claim.quantity,
      claims: [id],
      label: claim.text,
    });
  }
  const unit = known.lookup.claim(whole).unit;
  return unit && figureOfFormula({ terms }, unit);
}
