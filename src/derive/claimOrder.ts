import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim } from "../dataset/schema.ts";
import type { Sort } from "../url/viewState.ts";
import { extentOf } from "./bounds.ts";
import type { Known } from "./known.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import { countBefore } from "./said.ts";

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
  // In columns of numbers: comparing lists of keys takes ten times as long.
  const columns = keysOf(known, sort).map((key) => Float64Array.from(claims, key));
  const positions = Uint32Array.from(claims, (_, i) => i);
  return positions.toSorted((a, b) => {
    for (const column of columns) {
      const [one = 0, other = 0] = [column[a], column[b]];
      if (one !== other) return one < other ? -1 : 1;
    }
    return (claims[a]?.id ?? "") < (claims[b]?.id ?? "") ? -1 : 1;
  });
}

type Key = (claim: Claim) => number;

function keysOf(known: Known, sort: Sort): readonly Key[] {
  const after: Key = (claim) => countBefore(claim, known.lookup);
  const unit: Key = (claim) => (length(claim) === undefined ? Infinity : unitRank(claim, known));
  const newestFirst = [falling(saidDay), falling(after)];
  switch (sort) {
    case "date":
      return [rising(saidDay), after];
    case "-date":
      return newestFirst;
    case "figure":
      return [unit, rising(length)];
    case "-figure":
      return [unit, falling(length)];
    case "claimant":
      return [claimantRank(known), ...newestFirst];
  }
}

/** What a claim is sorted by; what has none comes last. */
type Of = (claim: Claim) => number | undefined;

function rising(of: Of): Key {
  return (claim) => of(claim) ?? Infinity;
}

function falling(of: Of): Key {
  return (claim) => -(of(claim) ?? -Infinity);
}

function saidDay({ time }: Claim): number | undefined {
  const text = time.said ?? time.period;
  const span = text === undefined ? undefined : parseEdtf(text);
  return span?.last ?? span?.first;
}

function unitRank(claim: Claim, { dataset }: Known): number {
  return dataset.units.findIndex((unit) => unit.id === claim.unit);
}

/** By the name of the body that the claimant speaks for. */
function claimantRank({ dataset, lookup }: Known): Key {
  const nameOf = (claim: Claim) => bodyOf(claimantOf(claim), lookup).name;
  const names = [...new Set(dataset.claims.map(nameOf))].toSorted();
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  return rising((claim) => ranks.get(nameOf(claim)));
}

function length({ quantity }: Claim): number | undefined {
  if (quantity?.kind === "range") return quantity.min;
  return quantity && extentOf(quantity)?.to;
}
