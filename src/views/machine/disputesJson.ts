import type { ClaimId } from "../../dataset/schema.ts";
import type { CheckResult } from "../../derive/checkResult.ts";
import { type Account, deriveDisputes, type DisputeView } from "../../derive/dispute.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Known } from "../../derive/known.ts";
import { claimantOf } from "../../derive/origin.ts";
import type { Pairing } from "../../derive/pairing.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { byId, fileHead } from "./fileHead.ts";
import { figureValue } from "./figureValue.ts";

/**
 * Every dispute with its accounts side by side and what comes of holding them against each other.
 * What is this site's reading stands apart, under `inference`.
 *
 * @param checks of the same dataset, as `deriveChecks` gives them
 */
export function disputesJson(known: Known, checks: readonly CheckResult[]): string {
  const disputes = deriveDisputes(known, checks)
    .toSorted(byId)
    .map((dispute) => disputeEntry(dispute, known));
  return JSON.stringify({ ...fileHead(known), disputes }, null, 2);
}

function disputeEntry(dispute: DisputeView, known: Known) {
  const { id, title, kind, standing, accounts, origins, pairings, inference } = dispute;
  return {
    id,
    title,
    kind,
    page: `../?dispute=${id}`,
    sides: accounts.map((account) => sideEntry(account, known)),
    origins: origins.map((actor) => known.lookup.actor(actor).name).toSorted(),
    pairs: pairings
      .flatMap((group) => group.pairs)
      .filter(({ a, b }) => isOpen(a, known) && isOpen(b, known))
      .map((pair) => pairEntry(pair, known)),
    settledBy: dispute.settledBy ?? null,
    checks: dispute.checks.map((check) => check.id).toSorted(),
    related: dispute.related.map((other) => other.id),
    inference: { by: "this site", standing, explanation: inference ?? null },
  };
}

function sideEntry({ label, since, origins, statements }: Account, known: Known) {
  return {
    label,
    since: since ?? null,
    origins: origins.toSorted(),
    claims: statements
      .filter(({ claim }) => isOpen(claim, known))
      .map(({ claim, text, figure, said, words, repeats }) => ({
        id: claim,
        claimant: claimantName(claim, known),
        text,
        said: said ?? null,
        figure: valueOf(figure, known),
        disputedWords: words ?? null,
        repeatedBy: repeats.toSorted().map((id) => ({ id, claimant: claimantName(id, known) })),
      })),
  };
}

function pairEntry(pair: Pairing, known: Known) {
  const { a, b, finding, mirror, withdrawn, matches, differs, difference } = pair;
  return {
    claims: [a, b],
    relation: finding,
    mirror,
    withdrawn,
    matches,
    differs,
    difference: valueOf(difference, known),
  };
}

function isOpen(id: ClaimId, { lookup }: Known): boolean {
  return mayBePassedOn(lookup.claim(id), lookup);
}

function valueOf(figure: Figure | undefined, { dataset }: Known) {
  return figure ? figureValue(figure, dataset) : null;
}

function claimantName(id: ClaimId, { lookup }: Known): string {
  return lookup.actor(claimantOf(lookup.claim(id))).name;
}
