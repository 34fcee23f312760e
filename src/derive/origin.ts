import type { Actor, ActorId, Claim, ClaimId } from "../dataset/schema.ts";
import type { Lookup } from "./lookup.ts";

/** Who makes a claim: the first of its chain. */
export function claimantOf(claim: Claim): ActorId {
  const [first] = claim.attribution;
  if (!first) throw new Error(`claim ${claim.id} has no attribution`);
  return first.actor;
}

/** The body an actor speaks for: a spokesman's militia, a broadcaster's government. */
export function bodyOf(actor: ActorId, lookup: Lookup): Actor {
  let body = lookup.actor(actor);
  while (body.parent !== undefined) body = lookup.actor(body.parent);
  return body;
}

/** The claim at the start of the chain of restatements that a claim belongs to. */
export function rootOf(claim: Claim, lookup: Lookup): Claim {
  // Not by calling itself: a chain may be as long as the dataset.
  let root = claim;
  while (root.restates !== undefined) root = lookup.claim(root.restates);
  return root;
}

/**
 * The body that a claim goes back to, however many carried it. Ten papers that quote one spokesman
 * are one origin.
 */
export function originOf(claim: Claim, lookup: Lookup): ActorId {
  return bodyOf(claimantOf(rootOf(claim, lookup)), lookup).id;
}

/** Distinct origins of several claims, in the order in which they first occur. */
export function originsOf(claims: readonly ClaimId[], lookup: Lookup): readonly ActorId[] {
  return [...new Set(claims.map((id) => originOf(lookup.claim(id), lookup)))];
}
