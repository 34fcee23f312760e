import { parseEdtf } from "../dataset/edtf.ts";
import type { ActorId, Claim, ClaimId, Dataset, DisputeId } from "../dataset/schema.ts";
import type { CheckResult } from "./checkResult.ts";
import { type Figure, figureOfClaim } from "./figure.ts";
import type { Known } from "./known.ts";
import { originOf, originsOf, rootOf } from "./origin.ts";
import { groupPairings, type PairingGroup, pairingOf } from "./pairing.ts";
import { shortNameOf } from "./shortName.ts";
import { type Strip, type StripMark, stripsOf } from "./strip.ts";

export type Dispute = Dataset["disputes"][number];

/** Accounts that differ on one thing, side by side: nothing of them is merged. */
export interface DisputeView {
  readonly id: DisputeId;
  readonly title: string;
  readonly kind: Dispute["kind"];
  /** This site's reading of where it stands. */
  readonly standing: Dispute["standing"];
  /** By the date of the first word on it, then by name: never by size. */
  readonly accounts: readonly Account[];
  /** Bodies that its accounts go back to. */
  readonly origins: readonly ActorId[];
  /** Common scales for the numbers, one a unit; none for a dispute of accounts. */
  readonly strips: readonly Strip[];
  /** Do they count the same thing? The gravest finding first. */
  readonly pairings: readonly PairingGroup[];
  /** Checks of several claims, all of which are on a side. */
  readonly checks: readonly CheckResult[];
  readonly inference: string | undefined;
  readonly settledBy: string | undefined;
  readonly related: readonly { readonly id: DisputeId; readonly title: string }[];
  /** Every claim of its sides, each once. */
  readonly claims: readonly ClaimId[];
}

/** One side of a dispute. */
export interface Account {
  readonly label: string;
  /** By date, then by id. A claim that repeats another of the side stands under that. */
  readonly statements: readonly Statement[];
  /** EDTF: when the first of them was said; undefined when none is dated. */
  readonly since: string | undefined;
  /** Names of the independent origins of its claims and of those that bear them out. */
  readonly origins: readonly string[];
}

export interface Statement {
  readonly claim: ClaimId;
  /** The body that says so, by its short name. */
  readonly who: string;
  readonly text: string;
  readonly figure: Figure | undefined;
  readonly said: string | undefined;
  /** A few words that are themselves what is disputed. */
  readonly words: Claim["words"];
  readonly repeats: readonly ClaimId[];
}

/**
 * Every dispute of a dataset. Open ones come first, then explained, then resolved; among these, those
 * on whose sides most figures of the headline stand, then those with the most independent origins.
 *
 * @param checks of the same dataset, as `deriveChecks` gives them
 */
export function deriveDisputes(
  known: Known,
  checks: readonly CheckResult[],
): readonly DisputeView[] {
  const headline = headlineClaims(known.dataset);
  const weigh = ({ claims }: DisputeView) => claims.filter((id) => headline.has(id)).length;
  return known.dataset.disputes
    .map((dispute) => disputeView(dispute, checks, known))
    .toSorted(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        weigh(b) - weigh(a) ||
        b.origins.length - a.origins.length ||
        byText(a.id, b.id),
    );
}

const STANDINGS: readonly Dispute["standing"][] = ["open", "explained", "resolved"];

function disputeView(
  dispute: Dispute,
  allChecks: readonly CheckResult[],
  known: Known,
): DisputeView {
  const { id, title, kind, standing, inference, settledBy, related = [], sides } = dispute;
  const claims = [...new Set(sides.flatMap((side) => side.claims))];
  const checks = allChecks.filter(
    (check) => check.claims.length > 1 && check.claims.every((claim) => claims.includes(claim)),
  );
  const accounts = sides.map((side) => accountOf(side, known)).toSorted(bySince);
  const titles = new Map(known.dataset.disputes.map((other) => [other.id, other.title]));
  return {
    id,
    title,
    kind,
    standing,
    accounts,
    origins: originsOf(claims, known.lookup),
    strips: kind === "number" ? stripsOf(accounts.flatMap((side) => marksOf(side, checks))) : [],
    pairings: groupPairings(pairingsOf(accounts, known)),
    checks,
    inference,
    settledBy,
    related: related.map((other) => ({ id: other, title: titles.get(other) ?? other })),
    claims,
  };
}

function accountOf({ label, claims }: Dispute["sides"][number], known: Known): Account {
  const { lookup, relations } = known;
  const rootIdOf = (id: ClaimId) => rootOf(lookup.claim(id), lookup).id;
  const own = new Set(claims);
  const statements = [...own]
    .filter((id) => rootIdOf(id) === id || !own.has(rootIdOf(id)))
    .map((id): Statement => {
      const claim = lookup.claim(id);
      return {
        claim: id,
        who: shortNameOf(lookup.actor(originOf(claim, lookup))),
        text: claim.text,
        figure: figureOfClaim(claim),
        said: claim.time.said,
        words: claim.words,
        repeats: claims.filter((other) => other !== id && rootIdOf(other) === id),
      };
    })
    .toSorted((a, b) => byDay(a.said, b.said) || byText(a.who, b.who) || byText(a.claim, b.claim));
  const origins = new Set(statements.flatMap(({ claim }) => relations.get(claim)?.origins ?? []));
  return {
    label,
    statements,
    since: statements[0]?.said,
    origins: [...origins].map((id) => shortNameOf(lookup.actor(id))),
  };
}

function bySince(a: Account, b: Account): number {
  return byDay(a.since, b.since) || byText(a.label, b.label);
}

/** By the last day on which each may have been said; what is not dated comes last. */
function byDay(a: string | undefined, b: string | undefined): number {
  const [dayA, dayB] = [a, b].map((said) => parseEdtf(said ?? "")?.last ?? Infinity);
  return dayA === dayB ? 0 : (dayA ?? Infinity) < (dayB ?? Infinity) ? -1 : 1;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * One mark a statement. Parts of a sum that stand on one side are its account together: day notices
 * of 200, 300 and 111 are one mark at 611†.
 */
function marksOf({ statements }: Account, checks: readonly CheckResult[]): readonly StripMark[] {
  const own = new Set(statements.map(({ claim }) => claim));
  const sums = checks.flatMap(({ arithmetic }) =>
    arithmetic.kind === "equation" &&
    arithmetic.computed.claims.length > 1 &&
    arithmetic.computed.claims.every((id) => own.has(id))
      ? [arithmetic.computed]
      : [],
  );
  const added = new Set(sums.flatMap((sum) => sum.claims));
  return [
    ...statements.flatMap(({ claim, figure, who, said }): StripMark[] =>
      figure && !added.has(claim) ? [{ figure, by: [who], said }] : [],
    ),
    ...sums.map((figure): StripMark => {
      const parts = statements.filter(({ claim }) => figure.claims.includes(claim));
      const by = [...new Set(parts.map(({ who }) => who))];
      return { figure, by, said: parts.at(-1)?.said };
    }),
  ];
}

function pairingsOf(accounts: readonly Account[], known: Known) {
  return accounts.flatMap(({ statements }, at) =>
    accounts.slice(at + 1).flatMap((other) =>
      statements.flatMap((a) =>
        other.statements.flatMap((b) => {
          const { lookup } = known;
          return pairingOf(lookup.claim(a.claim), lookup.claim(b.claim), known) ?? [];
        }),
      ),
    ),
  );
}

/** Claims that a figure of the headline states or is computed from. */
function headlineClaims({ headline }: Dataset): ReadonlySet<ClaimId> {
  const specs = headline.flatMap(({ figures }) => Object.values(figures));
  return new Set(
    specs.flatMap((spec) => (spec.kind === "claim" ? [spec.claim] : [spec.whole, ...spec.less])),
  );
}
