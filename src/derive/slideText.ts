import type { Slide } from "../dataset/deck.ts";
import type { ClaimId, Source } from "../dataset/schema.ts";
import type { SentenceTemplate } from "../dataset/sentence.ts";
import type { Figure } from "./figure.ts";
import { fillSentence, type Sentence } from "./headline.ts";
import type { Known } from "./known.ts";
import { shortOf } from "./sides.ts";

/** What a slide says in words, and what it rests on. */
export interface SlideText {
  /** Absent when the slide has none, or names claims that the dataset does not have. */
  readonly sentence: Sentence | undefined;
  readonly figures: readonly Figure[];
  /** Claims of the figures, then those that the slide opens, each once. */
  readonly claims: readonly ClaimId[];
  /** Documents that carry these claims, each once ... */
  readonly sources: readonly Source[];
  /** ... and who published them, by names that fit a line, each once. */
  readonly publishers: readonly string[];
  /** Ids of claims that the sentence names and the dataset does not have. */
  readonly missing: readonly string[];
}

/**
 * @param opened what the slide's own filter opens: the ids must be in the dataset
 */
export function deriveSlideText(
  slide: Pick<Slide, "sentence">,
  opened: { readonly claim: readonly string[]; readonly dispute: string },
  known: Known,
): SlideText {
  const { dataset, lookup } = known;
  const ids = new Set<string>(dataset.claims.map((claim) => claim.id));
  const named = slide.sentence ? claimsNamedBy(slide.sentence) : [];
  const missing = [...new Set(named.filter((id) => !ids.has(id)))];
  const sentence =
    slide.sentence && missing.length === 0 ? fillSentence(slide.sentence, known) : undefined;
  const figures = (sentence ?? []).flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  const claims = [
    ...new Set([...figures.flatMap((figure) => figure.claims), ...claimsOpened(opened, known)]),
  ];
  const carriers = claims.flatMap((id) =>
    lookup.claim(id).attribution.flatMap(({ source }) => source ?? []),
  );
  const sources = [...new Set(carriers)].map((id) => lookup.source(id));
  const publishers = [...new Set(sources.map(({ publisher }) => shortOf(publisher)))];
  return { sentence, figures, claims, sources, publishers, missing };
}

function claimsNamedBy({ figures }: SentenceTemplate): readonly ClaimId[] {
  return Object.values(figures).flatMap((figure) =>
    figure.kind === "claim"
      ? [figure.claim]
      : [figure.whole, ...figure.less, ...(figure.borneOutBy ?? [])],
  );
}

function claimsOpened(
  { claim, dispute }: { readonly claim: readonly string[]; readonly dispute: string },
  { dataset }: Known,
): readonly ClaimId[] {
  const asked = new Set(claim);
  const opened = dataset.claims.filter(({ id }) => asked.has(id)).map(({ id }) => id);
  const sides = dataset.disputes.find(({ id }) => id === dispute)?.sides ?? [];
  return [...opened, ...sides.flatMap((side) => side.claims)];
}
