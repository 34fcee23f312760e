import type { Claim } from "../dataset/schema.ts";
import type { Lookup } from "./lookup.ts";

/**
 * True for a claim that may be in a file which somebody takes away: it is under no embargo, and one of
 * the documents that carry it may be passed on.
 */
export function mayBePassedOn({ embargo, attribution }: Claim, lookup: Lookup): boolean {
  return (
    !embargo &&
    attribution.some(({ source }) => source && lookup.source(source).notPassedOn === undefined)
  );
}
