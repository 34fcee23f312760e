import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim, ClaimId } from "../dataset/schema.ts";
import { extentOf } from "./bounds.ts";
import type { Lookup } from "./lookup.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import type { Rule } from "./rule.ts";

/**
 * The one account to draw where several give the size of one thing. The rule is shown wherever its
 * result is; an account that no rule fits falls back on the editors' choice, then on the earliest.
 *
 * @param accounts claims that each give the size; at least one
 */
export function chooseAccount(
  accounts: readonly Claim[],
  rule: Rule,
  preferred: ClaimId | undefined,
  lookup: Lookup,
): Claim {
  const [first] = accounts;
  if (!first) throw new Error("nothing to choose from");
  const editors = accounts.find((claim) => claim.id === preferred) ?? first;
  const length = (claim: Claim) => (claim.quantity && extentOf(claim.quantity)?.to) ?? undefined;
  const measured = accounts.filter((claim) => length(claim) !== undefined);
  switch (rule) {
    case "editor":
      return editors;
    case "official":
      return latest(accounts.filter((claim) => isOfficial(claim, lookup))) ?? editors;
    case "receiver":
      return accounts.find((claim) => isReceiver(claim, lookup)) ?? editors;
    case "lowest":
      return measured.toSorted((a, b) => (length(a) ?? 0) - (length(b) ?? 0))[0] ?? editors;
    case "highest":
      return measured.toSorted((a, b) => (length(b) ?? 0) - (length(a) ?? 0))[0] ?? editors;
  }
}

function latest(claims: readonly Claim[]): Claim | undefined {
  const said = (claim: Claim) =>
    (claim.time.said === undefined ? undefined : parseEdtf(claim.time.said)?.last) ?? -Infinity;
  return claims.toSorted((a, b) => said(b) - said(a))[0];
}

function isOfficial(claim: Claim, lookup: Lookup): boolean {
  const { kind } = bodyOf(claimantOf(claim), lookup);
  return kind === "state-body" || kind === "state-media";
}

function isReceiver(claim: Claim, lookup: Lookup): boolean {
  const { stake } = bodyOf(claimantOf(claim), lookup);
  return stake === "receiver" || stake === "home-state";
}
