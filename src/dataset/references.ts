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

/** One id that stands somewhere in a dataset, and the list that has to have it. */
export interface Reference {
  readonly path: string;
  readonly list: ListName;
  readonly id: string;
}

type Ids = string | readonly string[] | undefined;

/** Every reference from one entry of a dataset to another, with where it stands. */
export function* referencesOf(dataset: Dataset): Generator<Reference> {
  for (const actor of dataset.actors)
    yield* ids(`actors[${actor.id}].parent`, "actors", actor.parent);
  for (const place of dataset.places) yield* placeReferences(place);
  for (const claim of dataset.claims) yield* claimReferences(claim);
  for (const batch of dataset.batches) yield* batchReferences(batch);
  for (const tally of dataset.tallies) yield* tallyReferences(tally);
  for (const series of dataset.series) {
    yield* ids(`series[${series.id}].countedBy`, "actors", series.countedBy);
    yield* ids(`series[${series.id}].measure`, "measures", series.measure);
    yield* ids(`series[${series.id}].points`, "claims", series.points);
  }
  for (const dispute of dataset.disputes) {
    for (const [i, side] of dispute.sides.entries()) {
      yield* ids(`disputes[${dispute.id}].sides[${i}].claims`, "claims", side.claims);
    }
    yield* ids(`disputes[${dispute.id}].related`, "disputes", dispute.related);
  }
  for (const check of dataset.checks) yield* checkReferences(check);
  for (const { at, sentence } of sentencesOf(dataset)) yield* sentenceReferences(at, sentence);
  for (const [i, event] of dataset.events.entries())
    yield* ids(`events[${i}].claims`, "claims", event.claims);
  for (const [i, change] of dataset.changes.entries())
    yield* ids(`changes[${i}].claims`, "claims", change.claims);
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

function* sentenceReferences(at: string, { figures }: SentenceTemplate): Generator<Reference> {
  for (const [slot, figure] of Object.entries(figures)) {
    const place = `${at}.figures.${slot}`;
    if (figure.kind === "claim") yield* ids(`${place}.claim`, "claims", figure.claim);
    else {
      yield* ids(`${place}.whole`, "claims", figure.whole);
      yield* ids(`${place}.less`, "claims", figure.less);
      yield* ids(`${place}.borneOutBy`, "claims", figure.borneOutBy);
    }
  }
}

function* placeReferences(place: Place): Generator<Reference> {
  const at = `places[${place.id}]`;
  yield* ids(`${at}.sources`, "sources", place.sources);
  yield* ids(`${at}.position.sources`, "sources", place.position?.sources);
  for (const [i, other] of (place.alternatives ?? []).entries()) {
    yield* ids(`${at}.alternatives[${i}].sources`, "sources", other.sources);
  }
}

function* claimReferences(claim: Claim): Generator<Reference> {
  const at = `claims[${claim.id}]`;
  yield* ids(`${at}.topic`, "topics", claim.topic);
  yield* ids(`${at}.unit`, "units", claim.unit);
  yield* ids(`${at}.measure`, "measures", claim.measure);
  yield* ids(`${at}.scope.batch`, "batches", claim.scope?.batch);
  yield* ids(`${at}.scope.nationalities`, "nationalities", claim.scope?.nationalities);
  yield* ids(`${at}.scope.places`, "places", claim.scope?.places);
  yield* ids(`${at}.scope.holder`, "actors", claim.scope?.holder);
  yield* ids(`${at}.restates`, "claims", claim.restates);
  yield* ids(`${at}.time.after`, "claims", claim.time.after);
  for (const [i, step] of claim.attribution.entries()) {
    yield* ids(`${at}.attribution[${i}].actor`, "actors", step.actor);
    yield* ids(`${at}.attribution[${i}].source`, "sources", step.source);
  }
}

function* batchReferences(batch: Batch): Generator<Reference> {
  const at = `batches[${batch.id}]`;
  yield* ids(`${at}.accounts`, "claims", batch.accounts);
  yield* ids(`${at}.preferred`, "claims", batch.preferred);
  yield* ids(`${at}.derivation.whole`, "claims", batch.derivation?.whole);
  yield* ids(`${at}.derivation.less`, "claims", batch.derivation?.less);
  yield* ids(`${at}.nationality`, "nationalities", batch.nationality);
  yield* ids(`${at}.tally`, "tallies", batch.tally);
  yield* ids(`${at}.fromPlaces`, "places", batch.fromPlaces);
  yield* ids(`${at}.crossing`, "places", batch.crossing);
  yield* ids(`${at}.via`, "places", batch.via);
  yield* ids(`${at}.to`, "places", batch.to);
  yield* ids(`${at}.partOf`, "batches", batch.partOf);
  yield* ids(`${at}.onwardOf`, "batches", batch.onwardOf);
  yield* ids(`${at}.sources`, "sources", batch.sources);
}

function* tallyReferences(tally: Tally): Generator<Reference> {
  const at = `tallies[${tally.id}]`;
  yield* ids(`${at}.measure`, "measures", tally.measure);
  yield* ids(`${at}.countedBy`, "actors", tally.countedBy);
  yield* ids(`${at}.claim`, "claims", tally.claim);
  yield* ids(`${at}.men`, "claims", tally.men);
  yield* ids(`${at}.women`, "claims", tally.women);
  yield* ids(`${at}.nationalities`, "claims", tally.nationalities);
  yield* ids(`${at}.sources`, "sources", tally.sources);
  yield* ids(`${at}.copyOf`, "tallies", tally.copyOf);
  for (const row of tally.rows) {
    yield* ids(`${at}.rows[${row.nationality}]`, "nationalities", row.nationality);
  }
}

function* checkReferences(check: Check): Generator<Reference> {
  const at = `checks[${check.id}]`;
  switch (check.kind) {
    case "sum":
      yield* ids(`${at}.whole`, "claims", check.whole);
      yield* ids(`${at}.parts`, "claims", check.parts);
      yield* ids(`${at}.batches`, "batches", check.batches);
      break;
    case "ratio":
      yield* ids(`${at}.part`, "claims", check.part);
      yield* ids(`${at}.whole`, "claims", check.whole);
      yield* ids(`${at}.stated`, "claims", check.stated);
      break;
    case "stock-flow":
      yield* ids(`${at}.whole`, "claims", check.whole);
      yield* ids(`${at}.out`, "claims", check.out);
      yield* ids(`${at}.left`, "claims", check.left);
      break;
    case "rank":
      yield* ids(`${at}.ranking`, "tallies", check.ranking);
      yield* ids(`${at}.against`, "tallies", check.against);
      break;
  }
}

function* ids(path: string, list: ListName, value: Ids): Generator<Reference> {
  if (typeof value === "string") yield { path, list, id: value };
  else for (const [i, id] of (value ?? []).entries()) yield { path: `${path}[${i}]`, list, id };
}
