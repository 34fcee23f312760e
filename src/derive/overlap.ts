import type { Batch, BatchId, Check, Claim, ClaimId } from "../dataset/schema.ts";
import { compareAll } from "./comparable.ts";
import type { Known } from "./known.ts";
import { rootOf } from "./origin.ts";
import { periodOf } from "./period.ts";

/**
 * Why the parts of a sum may not be added: some people would be counted twice, or unlike things added
 * up. `of` names the two parts, each by its id in the dataset.
 */
export interface Overlap {
  readonly kind:
    | "twice"
    | "whole-among-parts"
    | "part-of"
    | "onward-of"
    | "days-within"
    | "repeat"
    | "rivals"
    | "units"
    | "tallies";
  readonly of: readonly [string, string];
}

/** What is wrong with a pair of parts, as it follows the ids of the two. */
export const OVERLAP_WORDS: { readonly [K in Overlap["kind"]]: string } = {
  twice: "is added twice",
  "whole-among-parts": "is the whole and one of its parts",
  "part-of": "is a part of a batch that is added too",
  "onward-of": "is an onward leg of people who are added already",
  "days-within": "counts days within those of a part that is added too",
  repeat: "repeats a claim that is added too",
  rivals: "is a rival account of a thing that is added too",
  units: "is counted in another unit",
  tallies: "is the total of another tally, which counts other people on another day",
};

/** The first reason not to add the parts of a sum or of a stock and its flow; undefined for none. */
export function overlapOf(check: Check, known: Known): Overlap | undefined {
  const { lookup } = known;
  switch (check.kind) {
    case "sum":
      return (
        amongBatches((check.batches ?? []).map((id) => lookup.batch(id))) ??
        amongClaims([check.whole, ...(check.parts ?? [])], known) ??
        claimsOfBatches(check.parts ?? [], check.batches ?? [], known)
      );
    case "stock-flow":
      return amongClaims([check.whole, check.out, check.left], known);
    case "ratio":
    case "rank":
      return undefined;
  }
}

function amongBatches(batches: readonly Batch[]): Overlap | undefined {
  const ids = new Set<BatchId>();
  for (const { id } of batches) {
    if (ids.has(id)) return { kind: "twice", of: [id, id] };
    ids.add(id);
  }
  for (const { id, partOf, onwardOf } of batches) {
    if (partOf !== undefined && ids.has(partOf)) return { kind: "part-of", of: [id, partOf] };
    if (onwardOf !== undefined && ids.has(onwardOf)) {
      return { kind: "onward-of", of: [id, onwardOf] };
    }
  }
  return undefined;
}

/** A claim added beside the batch that it counts. */
function claimsOfBatches(
  claims: readonly ClaimId[],
  batches: readonly BatchId[],
  { lookup }: Known,
): Overlap | undefined {
  return claims.flatMap((id): Overlap[] => {
    const batch = lookup.claim(id).scope?.batch;
    return batch !== undefined && batches.includes(batch)
      ? [{ kind: "part-of", of: [id, batch] }]
      : [];
  })[0];
}

function amongClaims(
  [whole, ...parts]: readonly [ClaimId, ...ClaimId[]],
  known: Known,
): Overlap | undefined {
  const { lookup } = known;
  for (const [at, id] of parts.entries()) {
    if (id === whole) return { kind: "whole-among-parts", of: [id, whole] };
    if (lookup.claim(id).unit !== lookup.claim(whole).unit)
      return { kind: "units", of: [id, whole] };
    for (const other of parts.slice(0, at)) {
      const kind = betweenClaims(lookup.claim(id), lookup.claim(other), known);
      if (kind) return { kind, of: [id, other] };
    }
  }
  return undefined;
}

function betweenClaims(a: Claim, b: Claim, known: Known): Overlap["kind"] | undefined {
  const { lookup, dataset } = known;
  if (a.id === b.id) return "twice";
  if (rootOf(a, lookup) === rootOf(b, lookup)) return "repeat";
  if (countsWithin(a, b) || countsWithin(b, a)) return "days-within";
  if (compareAll(a, b, lookup).some((comparison) => "pair" in comparison)) return "rivals";
  const isTotal = ({ id }: Claim) => dataset.tallies.some((tally) => tally.claim === id);
  if (isTotal(a) && isTotal(b)) return "tallies";
  const [batchA, batchB] = [a, b].map(({ scope }) => scope?.batch && lookup.batch(scope.batch));
  if (!batchA || !batchB) return undefined;
  if (batchA.partOf === batchB.id || batchB.partOf === batchA.id) return "part-of";
  if (batchA.onwardOf === batchB.id || batchB.onwardOf === batchA.id) return "onward-of";
  return undefined;
}

/** True when a flow counts what another one counts, of some days of it: 20 February of 20 to 22. */
function countsWithin(part: Claim, whole: Claim): boolean {
  if (part.measure !== whole.measure || part.population !== whole.population) return false;
  if (part.flow !== "flow" || whole.flow !== "flow" || whole.scope?.batch !== undefined)
    return false;
  const codes: readonly string[] = whole.scope?.nationalities ?? [];
  const own: readonly string[] = part.scope?.nationalities ?? [];
  if (codes.length > 0 && !(own.length > 0 && own.every((code) => codes.includes(code))))
    return false;
  const [days, around] = [periodOf(part.time.period), periodOf(whole.time.period)];
  if (!days?.start || !around?.start) return false;
  const within = days.start.first >= around.start.first && days.end.last <= around.end.last;
  const shorter = days.end.last - days.start.first < around.end.last - around.start.first;
  return within && shorter;
}
