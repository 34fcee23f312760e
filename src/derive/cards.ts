import { isUncertain } from "../dataset/edtf.ts";
import type { Claim, ClaimId, Source } from "../dataset/schema.ts";
import type { DerivedFigure } from "./derivedFigures.ts";
import type { DisputeRef } from "./disagreements.ts";
import { type Figure, figureOfClaim } from "./figure.ts";
import { accountsOf, type Known } from "./known.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import type { Status } from "./status.ts";
import { familiesOf, type Support, supportOf } from "./support.ts";

/** A claim with everything that its card says. */
export interface Card {
  readonly id: ClaimId;
  readonly claimant: string;
  /** The body that the claimant speaks for, where that is another. */
  readonly body: string | undefined;
  readonly text: string;
  /** Absent when the claim gives no figure. */
  readonly figure: Figure | undefined;
  readonly status: Status;
  /** EDTF. */
  readonly said: string | undefined;
  /** The day it was said is not stated anywhere, but inferred, or only known roughly. */
  readonly saidInferred: boolean;
  /** EDTF: the moment or the days that it is about. */
  readonly period: string | undefined;
  /** What was counted. */
  readonly measure: string | undefined;
  readonly topic: string;
  readonly batch: string | undefined;
  readonly places: readonly string[];
  readonly nationalities: readonly string[];
  readonly chain: readonly ChainStep[];
  /** Carried by copies and unknown portals only. */
  readonly lowGradeOnly: boolean;
  readonly paragraph: number | undefined;
  readonly words: Claim["words"];
  readonly note: string | undefined;
  readonly restates: ClaimRef | undefined;
  readonly restatedBy: readonly ClaimRef[];
  readonly conflictsWith: readonly ClaimRef[];
  /** How many accounts there are of what it says, with its own, when it is disputed. */
  readonly accounts: number | undefined;
  readonly agreesWith: readonly ClaimRef[];
  /** Counts of the same transfer at its other end. */
  readonly mirrors: readonly ClaimRef[];
  /** What its origin said otherwise on the same thing, last before it and next after it. */
  readonly updates: ClaimRef | undefined;
  readonly updatedBy: ClaimRef | undefined;
  /** Disputes on a side of which it stands. */
  readonly disputes: readonly DisputeRef[];
  readonly support: Support;
  /** Figures that this site computed from the claim. */
  readonly usedIn: readonly DerivedFigure[];
}

export interface ChainStep {
  readonly role: Claim["attribution"][number]["role"];
  readonly actor: string;
  readonly source: CardSource | undefined;
  /** The document is the actor's own, by the name of its publisher. */
  readonly ownDocument: boolean;
}

export interface CardSource {
  readonly id: Source["id"];
  readonly publisher: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly kind: Source["kind"];
  readonly lang: string;
}

/** Another claim, named by who said how much and when. */
export interface ClaimRef {
  readonly id: ClaimId;
  readonly claimant: string;
  readonly figure: Figure | undefined;
  readonly said: string | undefined;
}

/** The card of each claim, by its position in the dataset or its id. */
export interface Cards {
  readonly at: (position: number) => Card | undefined;
  readonly find: (id: string) => Card | undefined;
}

/**
 * The cards of a dataset. Each is made when it is first asked for, because what a claim is held
 * against may be as long as the dataset, and is then the same object for every filter.
 *
 * @param derived figures computed from claims, for the cards of those claims
 */
export function deriveCards(known: Known, derived: readonly DerivedFigure[]): Cards {
  const { claims } = known.dataset;
  const positions = new Map<string, number>(claims.map((claim, i) => [claim.id, i]));
  const make = cardMaker(known, derived);
  const made: (Card | undefined)[] = [];
  const at = (position: number) => {
    const claim = claims[position];
    return claim && (made[position] ??= make(claim));
  };
  return { at, find: (id) => at(positions.get(id) ?? -1) };
}

function cardMaker(known: Known, derived: readonly DerivedFigure[]): (claim: Claim) => Card {
  const { dataset, lookup } = known;
  const families = familiesOf(known);
  const measures = new Map(dataset.measures.map(({ id, label }) => [id, label]));
  const topics = new Map(dataset.topics.map(({ id, label }) => [id, label]));
  const repeats = repeatsOf(known);
  const disputes = disputesOf(known);
  const refOf = (id: ClaimId) => claimRef(lookup.claim(id), known);
  return (claim) => {
    const claimant = lookup.actor(claimantOf(claim));
    const body = bodyOf(claimant.id, lookup);
    const relations = known.relations.get(claim.id);
    const chain = chainOf(claim, known);
    const sources = chain.flatMap((step) => step.source ?? []);
    return {
      id: claim.id,
      claimant: claimant.name,
      body: body.id === claimant.id ? undefined : body.name,
      text: claim.text,
      figure: figureOfClaim(claim),
      status: relations?.status ?? "single-source",
      said: claim.time.said,
      saidInferred: claim.time.said !== undefined && isUncertain(claim.time.said),
      period: claim.time.period,
      measure: claim.measure && measures.get(claim.measure),
      topic: topics.get(claim.topic) ?? claim.topic,
      batch: claim.scope?.batch && lookup.batch(claim.scope.batch).label,
      places: (claim.scope?.places ?? []).map((id) => lookup.place(id).name),
      nationalities: (claim.scope?.nationalities ?? []).map(
        (code) => lookup.nationality(code).name,
      ),
      chain,
      lowGradeOnly: sources.length > 0 && sources.every((source) => source.kind === "low"),
      paragraph: claim.paragraph,
      words: claim.words,
      note: claim.note,
      restates: claim.restates && refOf(claim.restates),
      restatedBy: (repeats.get(claim.id) ?? []).map((other) => claimRef(other, known)),
      conflictsWith: (relations?.conflictsWith ?? []).map(refOf),
      accounts: relations?.status === "disputed" ? accountsOf([claim.id], known) : undefined,
      agreesWith: (relations?.agreesWith ?? []).map(refOf),
      mirrors: (relations?.mirrors ?? []).map(refOf),
      updates: relations?.updates && refOf(relations.updates),
      updatedBy: relations?.updatedBy && refOf(relations.updatedBy),
      disputes: disputes.get(claim.id) ?? [],
      support: supportOf(claim, known, families),
      usedIn: derived.filter(({ figure }) => figure.claims.includes(claim.id)),
    };
  };
}

function repeatsOf({ dataset }: Known): ReadonlyMap<ClaimId, readonly Claim[]> {
  const repeats = new Map<ClaimId, Claim[]>();
  for (const claim of dataset.claims) {
    if (claim.restates === undefined) continue;
    repeats.set(claim.restates, [...(repeats.get(claim.restates) ?? []), claim]);
  }
  return repeats;
}

function disputesOf({ dataset }: Known): ReadonlyMap<ClaimId, readonly DisputeRef[]> {
  const disputes = new Map<ClaimId, readonly DisputeRef[]>();
  for (const { id, title, sides } of dataset.disputes) {
    for (const claim of new Set(sides.flatMap((side) => side.claims))) {
      disputes.set(claim, [...(disputes.get(claim) ?? []), { id, title }]);
    }
  }
  return disputes;
}

/** Who said how much and when: a short name of a claim for a link to it. */
function claimRef(claim: Claim, { lookup }: Known): ClaimRef {
  return {
    id: claim.id,
    claimant: lookup.actor(claimantOf(claim)).name,
    figure: figureOfClaim(claim),
    said: claim.time.said,
  };
}

function chainOf(claim: Claim, { lookup }: Known): readonly ChainStep[] {
  return claim.attribution.map(({ role, actor, source: id }) => {
    const { name } = lookup.actor(actor);
    const source = id && cardSource(lookup.source(id));
    return { role, actor: name, source, ownDocument: !!source && isNamed(source.publisher, name) };
  });
}

/** True when a publisher's name and an actor's are one but for what stands in brackets. */
function isNamed(publisher: string, actor: string): boolean {
  const [a, b] = [publisher, actor].map((name) => name.replace(/\s*\(.*$/, "").toLowerCase());
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

function cardSource({ id, publisher, title, url, published, kind, lang }: Source): CardSource {
  return { id, publisher, title, url, published, kind, lang };
}
