import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim, ClaimId } from "../dataset/schema.ts";
import type { Sort } from "../url/viewState.ts";
import { extentOf } from "./bounds.ts";
import type { Known } from "./known.ts";
import { bodyOf, claimantOf } from "./origin.ts";

/**
 * The positions of all claims in the order of a sort.
 *
 * Dates are those on which claims were said, else those they are about; of two claims of one
 * speaker on one day the later comes after. Figures are held against figures of the same unit only,
 * units in the order of the dataset, a range by its lower end. What has no date or no length comes
 * last either way. Ties are broken by id, so that the order of the dataset does not matter.
 */
export function orderClaims(known: Known, sort: Sort): Uint32Array {
  const { claims } = known.dataset;
  const keys = claims.map((claim) => keysOf(claim, known, sort));
  const positions = Uint32Array.from(claims, (_, i) => i);
  return positions.toSorted((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []));
}

type Key = number | string;

function keysOf(claim: Claim, known: Known, sort: Sort): readonly Key[] {
  switch (sort) {
    case "date":
      return [saidDay(claim) ?? Infinity, saidAfter(claim, known), claim.id];
    case "-date":
      return newestFirst(claim, known);
    case "figure":
      return [unitRank(claim, known), length(claim) ?? Infinity, claim.id];
    case "-figure":
      return [unitRank(claim, known), -(length(claim) ?? -Infinity), claim.id];
    case "claimant":
      return [bodyOf(claimantOf(claim), known.lookup).name, ...newestFirst(claim, known)];
  }
}

function newestFirst(claim: Claim, known: Known): readonly Key[] {
  return [-(saidDay(claim) ?? -Infinity), -saidAfter(claim, known), claim.id];
}

function saidDay({ time }: Claim): number | undefined {
  const text = time.said ?? time.period;
  const span = text === undefined ? undefined : parseEdtf(text);
  return span?.last ?? span?.first;
}

/** How many claims the same speaker made before this one on the same day. */
function saidAfter({ time }: Claim, known: Known): number {
  const seen = new Set<ClaimId>();
  let { after } = time;
  while (after !== undefined && !seen.has(after)) {
    seen.add(after);
    ({ after } = known.lookup.claim(after).time);
  }
  return seen.size;
}

function unitRank(claim: Claim, { dataset }: Known): number {
  if (length(claim) === undefined) return Infinity;
  return dataset.units.findIndex((unit) => unit.id === claim.unit);
}

function length({ quantity }: Claim): number | undefined {
  if (quantity?.kind === "range") return quantity.min;
  return quantity && extentOf(quantity)?.to;
}

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (other === undefined || key === other) continue;
    return key < other ? -1 : 1;
  }
  return 0;
}
