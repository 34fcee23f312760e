import type { Batch, Check, Claim, Dataset, Place, Tally } from "./schema.ts";
import type { SentenceTemplate } from "./sentence.ts";

/** The lists whose entries others name by id. */
export type ListName =
  | "nationalities"
  | "topics"
  | "units"
  | "measures"
  | "actors"
  | "sources"
  | "places"
  | "batches"
  | "tallies"
  | "claims"
  | "disputes";

type Ids = string | readonly string[] | undefined;

/**
 * Told of one field of an entry that names entries of a list. Where the field stands is in two
 * parts, for there are thousands and hardly ever one is at fault.
 */
type Visit = (list: ListName, ids: Ids, at: string, field: string) => void;

/** Every reference from one entry of a dataset to others. */
export function visitReferences(dataset: Dataset, visit: Visit): void {
  for (const actor of dataset.actors)
    visit("actors", actor.parent, `actors[${actor.id}]`, "parent");
  for (const place of dataset.places) placeReferences(place, visit);
  for (const claim of dataset.claims) claimReferences(claim, visit);
  for (const batch of dataset.batches) batchReferences(batch, visit);
  for (const tally of dataset.tallies) tallyReferences(tally, visit);
  for (const series of dataset.series) {
    visit("actors", series.countedBy, `series[${series.id}]`, "countedBy");
    visit("measures", series.measure, `series[${series.id}]`, "measure");
    visit("claims", series.points, `series[${series.id}]`, "points");
  }
  for (const dispute of dataset.disputes) {
    for (const [i, side] of dispute.sides.entries()) {
      visit("claims", side.claims, `disputes[${dispute.id}].sides[${i}]`, "claims");
    }
    visit("disputes", dispute.related, `disputes[${dispute.id}]`, "related");
  }
  for (const check of dataset.checks) checkReferences(check, visit);
  for (const { at, sentence } of sentencesOf(dataset)) sentenceReferences(at, sentence, visit);
  for (const [i, event] of dataset.events.entries())
    visit("claims", event.claims, `events[${i}]`, "claims");
  for (const [i, change] of dataset.changes.entries())
    visit("claims", change.claims, `changes[${i}]`, "claims");
}

/** Every sentence with figures in it, and where it stands. */
export function sentencesOf(
  dataset: Dataset,
): readonly { readonly at: string; readonly sentence: SentenceTemplate }[] {
  return [
    ...dataset.headline.map((sentence, i) => ({ at: `headline[${i}]`, sentence })),
    ...(dataset.deck ?? []).flatMap(({ sentence }, i) =>
      sentence ? [{ at: `deck[${i}].sentence`, sentence }] : [],
    ),
  ];
}

function sentenceReferences(at: string, { figures }: SentenceTemplate, visit: Visit): void {
  for (const [slot, figure] of Object.entries(figures)) {
    const place = `${at}.figures.${slot}`;
    if (figure.kind === "claim") visit("claims", figure.claim, place, "claim");
    else {
      visit("claims", figure.whole, place, "whole");
      visit("claims", figure.less, place, "less");
      visit("claims", figure.borneOutBy, place, "borneOutBy");
    }
  }
}

function placeReferences(place: Place, visit: Visit): void {
  const at = `places[${place.id}]`;
  visit("sources", place.sources, at, "sources");
  visit("sources", place.position?.sources, at, "position.sources");
  for (const [i, other] of (place.alternatives ?? []).entries()) {
    visit("sources", other.sources, `${at}.alternatives[${i}]`, "sources");
  }
}

function claimReferences(claim: Claim, visit: Visit): void {
  const at = `claims[${claim.id}]`;
  visit("topics", claim.topic, at, "topic");
  visit("units", claim.unit, at, "unit");
  visit("measures", claim.measure, at, "measure");
  visit("batches", claim.scope?.batch, at, "scope.batch");
  visit("nationalities", claim.scope?.nationalities, at, "scope.nationalities");
  visit("places", claim.scope?.places, at, "scope.places");
  visit("actors", claim.scope?.holder, at, "scope.holder");
  visit("claims", claim.restates, at, "restates");
  visit("claims", claim.time.after, at, "time.after");
  for (const [i, step] of claim.attribution.entries()) {
    visit("actors", step.actor, `${at}.attribution[${i}]`, "actor");
    visit("sources", step.source, `${at}.attribution[${i}]`, "source");
  }
}

function batchReferences(batch: Batch, visit: Visit): void {
  const at = `batches[${batch.id}]`;
  visit("claims", batch.accounts, at, "accounts");
  visit("claims", batch.preferred, at, "preferred");
  visit("claims", batch.derivation?.whole, at, "derivation.whole");
  visit("claims", batch.derivation?.less, at, "derivation.less");
  visit("nationalities", batch.nationality, at, "nationality");
  visit("tallies", batch.tally, at, "tally");
  visit("places", batch.fromPlaces, at, "fromPlaces");
  visit("places", batch.crossing, at, "crossing");
  visit("places", batch.via, at, "via");
  visit("places", batch.to, at, "to");
  visit("batches", batch.partOf, at, "partOf");
  visit("batches", batch.onwardOf, at, "onwardOf");
  visit("sources", batch.sources, at, "sources");
}

function tallyReferences(tally: Tally, visit: Visit): void {
  const at = `tallies[${tally.id}]`;
  visit("measures", tally.measure, at, "measure");
  visit("actors", tally.countedBy, at, "countedBy");
  visit("claims", tally.claim, at, "claim");
  visit("claims", tally.men, at, "men");
  visit("claims", tally.women, at, "women");
  visit("claims", tally.nationalities, at, "nationalities");
  visit("sources", tally.sources, at, "sources");
  visit("tallies", tally.copyOf, at, "copyOf");
  for (const row of tally.rows) {
    visit("nationalities", row.nationality, at, `rows[${row.nationality}]`);
  }
}

function checkReferences(check: Check, visit: Visit): void {
  const at = `checks[${check.id}]`;
  switch (check.kind) {
    case "sum":
      visit("claims", check.whole, at, "whole");
      visit("claims", check.parts, at, "parts");
      visit("batches", check.batches, at, "batches");
      break;
    case "ratio":
      visit("claims", check.part, at, "part");
      visit("claims", check.whole, at, "whole");
      visit("claims", check.stated, at, "stated");
      break;
    case "stock-flow":
      visit("claims", check.whole, at, "whole");
      visit("claims", check.out, at, "out");
      visit("claims", check.left, at, "left");
      break;
    case "rank":
      visit("tallies", check.ranking, at, "ranking");
      visit("tallies", check.against, at, "against");
      break;
  }
}
