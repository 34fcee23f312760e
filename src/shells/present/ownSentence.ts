import type { ClaimId } from "../../dataset/schema.ts";
import type { SentenceTemplate } from "../../dataset/sentence.ts";

const SLOT = /\{(\w+)\}/g;

/**
 * What a slide of one's own says. Words in braces that name a claim become its figure; others lose
 * their braces, so that the deck stays one that can be read. Undefined for nothing.
 *
 * @param figures that the sentence had before, by the names that it has for them
 * @param claims that give a figure
 */
export function ownSentence(
  text: string,
  figures: SentenceTemplate["figures"],
  claims: readonly ClaimId[],
): SentenceTemplate | undefined {
  const before = new Map(Object.entries(figures));
  const bySlot = new Map(claims.map((claim) => [slotOf(claim), { kind: "claim", claim } as const]));
  const named: SentenceTemplate["figures"] = {};
  const words = text.trim().replaceAll(SLOT, (whole, slot: string) => {
    const figure = before.get(slot) ?? bySlot.get(slot);
    if (!figure) return slot;
    named[slot] = figure;
    return whole;
  });
  return words === "" ? undefined : { text: words, figures: named };
}

/** What a sentence writes in braces for the figure of a claim. */
export function slotOf(claim: ClaimId): string {
  return claim.replaceAll("-", "_");
}

/** True for words with a number, other than a year, that no claim stands behind. */
export function hasOwnNumber(text: string): boolean {
  return /\p{Nd}/u.test(text.replaceAll(SLOT, "").replaceAll(/\b20\d\d\b/g, ""));
}
