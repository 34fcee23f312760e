import type { ActorId, Claim, ClaimId } from "../dataset/schema.ts";
import type { Figure } from "./figure.ts";
import { isDisputed, type Known } from "./known.ts";
import { bodyOf, claimantOf, originOf } from "./origin.ts";
import { joinedBy } from "./joined.ts";
import { isContrary, type NotAdded, whyNotAdded } from "./notAdded.ts";
import { shortNameOf } from "./shortName.ts";

/**
 * What a speaker must say, or must not do, with the figures of one slide. It follows from the
 * figures alone, so it stays true when the data changes.
 */
export type Cue =
  /** It is not a plain count: "at least", "about", a range, words, a rank, not known. */
  | { readonly kind: "qualifier"; readonly figure: Figure }
  /** Nobody stated it: this site computed it. */
  | { readonly kind: "derived"; readonly figure: Figure }
  /** Others say otherwise: whose word it is belongs to it. */
  | {
      readonly kind: "disputed";
      readonly figure: Figure;
      readonly claimant: string;
      /** Bodies that say otherwise, each once, by when they said it. */
      readonly against: readonly string[];
    }
  /** Adding them would count somebody twice, or count different things. */
  | {
      readonly kind: "notAdded";
      readonly because: NotAdded;
      readonly figures: readonly Figure[];
    }
  /** They are parts of another figure of the slide. */
  | { readonly kind: "parts"; readonly whole: Figure; readonly figures: readonly Figure[] }
  /** However many carried them, they go back to one body. */
  | { readonly kind: "oneOrigin"; readonly origin: string; readonly figures: readonly Figure[] };

/** The cues of a slide's figures: what must not be added, then whose word, then how exact. */
export function deriveCues(figures: readonly Figure[], known: Known): readonly Cue[] {
  return [
    ...partCues(figures, known),
    ...sumCues(figures, known),
    ...figures.flatMap((figure) => disputedCue(figure, known)),
    ...originCues(figures, known),
    ...figures.flatMap(exactnessCue),
  ];
}

function exactnessCue(figure: Figure): Cue[] {
  if (figure.formula) return [{ kind: "derived", figure }];
  switch (figure.quantity.kind) {
    case "exact":
    case "notApplicable":
      return [];
    case "atLeast":
    case "atMost":
    case "about":
    case "range":
    case "rank":
    case "words":
    case "none":
    case "unknown":
    case "withheld":
      return [{ kind: "qualifier", figure }];
  }
}

function disputedCue(figure: Figure, known: Known): Cue[] {
  const claim = soleClaim(figure, known);
  if (!claim || !isDisputed(figure.claims, known)) return [];
  const { lookup } = known;
  const own = bodyOf(claimantOf(claim), lookup).id;
  const others = (known.relations.get(claim.id)?.conflictsWith ?? [])
    .map((id) => bodyOf(claimantOf(lookup.claim(id)), lookup))
    .filter((body) => body.id !== own);
  const against = [...new Set(others.map(shortNameOf))];
  const claimant = shortNameOf(lookup.actor(claimantOf(claim)));
  return [{ kind: "disputed", figure, claimant, against }];
}

function originCues(figures: readonly Figure[], known: Known): readonly Cue[] {
  const byOrigin = new Map<ActorId, Figure[]>();
  for (const figure of figures) {
    const claim = soleClaim(figure, known);
    if (!claim) continue;
    const origin = originOf(claim, known.lookup);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), figure]);
  }
  return [...byOrigin].flatMap(([origin, ofOne]): Cue[] =>
    ofOne.length > 1
      ? [{ kind: "oneOrigin", origin: shortNameOf(known.lookup.actor(origin)), figures: ofOne }]
      : [],
  );
}

/** Figures that a formula or a check of the dataset makes parts of another figure of the slide. */
function partCues(figures: readonly Figure[], known: Known): readonly Cue[] {
  return figures.flatMap((whole): Cue[] => {
    const parts = figures.filter((part) => isPart(part, whole, figures, known));
    return parts.length > 0 ? [{ kind: "parts", whole, figures: parts }] : [];
  });
}

function isPart(part: Figure, whole: Figure, figures: readonly Figure[], known: Known): boolean {
  const claim = soleClaim(whole, known);
  if (!claim || part === whole) return false;
  // What is left of a whole is a part of it, and so is each thing that was taken off.
  if (part.formula) return part.formula.terms[0]?.claims.includes(claim.id) ?? false;
  const other = soleClaim(part, known);
  if (!other || isContrary(claim, other, known)) return false;
  const taken = figures.flatMap(({ formula }) => {
    const [first, ...rest] = formula?.terms ?? [];
    return first?.claims.includes(claim.id) ? rest.flatMap((term) => term.claims) : [];
  });
  const checked = known.dataset.checks.flatMap((check) => {
    if (check.kind === "sum" && check.whole === claim.id) return check.parts ?? [];
    return check.kind === "stock-flow" && check.whole === claim.id ? [check.out, check.left] : [];
  });
  return taken.includes(other.id) || checked.includes(other.id);
}

/** Groups of figures that cannot be added, each group for one reason. */
function sumCues(figures: readonly Figure[], known: Known): readonly Cue[] {
  const pairs = figures.flatMap((a, at) =>
    figures.slice(at + 1).flatMap((b) => {
      const [claimA, claimB] = [soleClaim(a, known), soleClaim(b, known)];
      if (!claimA || !claimB) return [];
      if (isPart(a, b, figures, known) || isPart(b, a, figures, known)) return [];
      const because = whyNotAdded(claimA, claimB, known);
      return because ? [{ because, pair: [a, b] as const }] : [];
    }),
  );
  const reasons = [...new Set(pairs.map(({ because }) => because))];
  return reasons.flatMap((because) =>
    joinedBy(pairs.filter((each) => each.because === because).map(({ pair }) => pair)).map(
      (joined): Cue => ({
        kind: "notAdded",
        because,
        figures: figures.filter((figure) => joined.has(figure)),
      }),
    ),
  );
}

/** The claim that a figure states; undefined for one that was computed from several. */
function soleClaim(figure: Figure, { lookup }: Known): Claim | undefined {
  const [id]: readonly ClaimId[] = figure.claims;
  return figure.formula || id === undefined ? undefined : lookup.claim(id);
}
