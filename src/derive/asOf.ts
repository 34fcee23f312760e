import { parseEdtf } from "../dataset/edtf.ts";
import type { Batch, Check, Claim, ClaimId, Dataset, Tally } from "../dataset/schema.ts";
import type { SentenceFigure, SentenceTemplate } from "../dataset/sentence.ts";
import { saidByDays } from "./saidBy.ts";

/**
 * A dataset narrowed to what had been said by the end of a day, in the dataset's time zone: what an
 * analyst could have known then. No claim that was said later is used for anything. What the editors
 * wrote with hindsight is left out: notes, readings, repairs, explanations. An entry that names claims
 * keeps those that had been made, and is left out when nothing is left of it.
 *
 * A batch of which only plans had been said was only announced; one whose people nobody had listed yet
 * has no nationalities. A total is open upwards, since batches of which word came later are missing.
 *
 * @param day `YYYY-MM-DD`; on the last day on which anything was said, or later, the dataset is
 *   returned as it is
 */
export function datasetAsOf(dataset: Dataset, day: string): Dataset {
  const last = parseEdtf(day)?.last ?? Infinity;
  const saidBy = saidByDays(dataset);
  const isSaid = (id: ClaimId) => (saidBy.get(id) ?? Infinity) <= last;
  const dated = dataset.claims.filter(({ id }) => saidBy.get(id) !== Infinity);
  if (dated.every(({ id }) => isSaid(id))) return dataset;

  const claims = dataset.claims.filter(({ id }) => isSaid(id)).map(withoutNote);
  const tallies = talliesAsOf(dataset.tallies, isSaid);
  const batches = batchesAsOf(dataset, tallies, isSaid);
  const { deck: _deck, ...rest } = dataset;
  return {
    ...rest,
    ...deckAsOf(dataset, isSaid),
    asOf: day,
    headline: headlineAsOf(dataset, isSaid),
    claims,
    tallies,
    batches,
    series: dataset.series
      .map((series) => ({ ...series, points: series.points.filter(isSaid) }))
      .filter(({ points }) => points.length > 0),
    disputes: disputesAsOf(dataset, isSaid),
    checks: dataset.checks.filter((check) => isKnown(check, dataset, isSaid)).map(withoutNote),
    events: dataset.events
      .filter(({ on }) => (parseEdtf(on)?.last ?? Infinity) <= last)
      .map((event) => ({ ...event, claims: event.claims.filter(isSaid) })),
    // A document that carries nothing yet had not been read.
    sources: sourcesOf(dataset, claims, batches, tallies),
    changes: dataset.changes.map(({ claims: named = [], ...change }) => ({
      ...change,
      claims: named.filter(isSaid),
    })),
    gaps: dataset.gaps
      .filter(({ opens }) => opens !== undefined)
      .map((gap) => ({ ...gap, text: "what was said later is left out." })),
  };
}

type IsSaid = (id: ClaimId) => boolean;

function talliesAsOf(tallies: readonly Tally[], isSaid: IsSaid): Tally[] {
  const known = tallies.filter(({ claim }) => isSaid(claim));
  const ids = new Set(known.map(({ id }) => id));
  return known.map(({ men, women, nationalities, copyOf, repair: _repair, ...tally }) => ({
    ...withoutNote(tally),
    rows: tally.rows.map(withoutNote),
    ...(men !== undefined && isSaid(men) && { men }),
    ...(women !== undefined && isSaid(women) && { women }),
    ...(nationalities !== undefined && isSaid(nationalities) && { nationalities }),
    ...(copyOf !== undefined && ids.has(copyOf) && { copyOf }),
  }));
}

function batchesAsOf(dataset: Dataset, tallies: readonly Tally[], isSaid: IsSaid): Batch[] {
  const known = dataset.batches.filter(({ accounts, derivation }) =>
    derivation ? [derivation.whole, ...derivation.less].every(isSaid) : accounts.some(isSaid),
  );
  const isIn = (list: readonly { readonly id: string }[], id: string | undefined) =>
    id !== undefined && list.some((entry) => entry.id === id);
  const measures = new Map(dataset.claims.map(({ id, measure }) => [id, measure]));
  return known.map(
    ({ accounts, preferred, tally, partOf, onwardOf, men, women, readAs: _readAs, ...batch }) => {
      const said = accounts.filter(isSaid);
      const isPlan = said.length > 0 && said.every((id) => measures.get(id) === "planned");
      const isCounted = preferred !== undefined && isSaid(preferred);
      return {
        ...withoutNote(batch),
        accounts: said,
        ...(isCounted && { preferred }),
        // Men and women are those of the preferred account.
        ...(isCounted && men && { men }),
        ...(isCounted && women && { women }),
        ...(isPlan && { announcedOnly: true as const }),
        ...(isIn(tallies, tally) && { tally }),
        ...(isIn(known, partOf) && { partOf }),
        ...(isIn(known, onwardOf) && { onwardOf }),
      };
    },
  );
}

/** A side is known when all of it is; a dispute, when two sides are. Its title may tell the others. */
function disputesAsOf(dataset: Dataset, isSaid: IsSaid): Dataset["disputes"] {
  const known = dataset.disputes.flatMap(
    ({ sides, inference: _inference, settledBy: _settledBy, ...dispute }) => {
      const said = sides.filter(({ claims }) => claims.every(isSaid));
      if (said.length < 2) return [];
      const title = said.length < sides.length ? said.map(({ label }) => label).join(" / ") : "";
      return [
        { ...dispute, title: title || dispute.title, sides: said, standing: "open" as const },
      ];
    },
  );
  const ids = new Set(known.map(({ id }) => id));
  return known.map(({ related = [], ...dispute }) => ({
    ...dispute,
    related: related.filter((id) => ids.has(id)),
  }));
}

/** A check is known when everything that it adds up is, and no account of it came later. */
function isKnown(check: Check, { batches, tallies }: Dataset, isSaid: IsSaid): boolean {
  switch (check.kind) {
    case "sum": {
      const added = batches.filter(({ id }) => check.batches?.includes(id));
      const claims = added.flatMap(({ accounts, derivation }) =>
        derivation ? [derivation.whole, ...derivation.less] : accounts,
      );
      return [check.whole, ...(check.parts ?? []), ...claims].every(isSaid);
    }
    case "ratio":
      return [check.part, check.whole, check.stated].every(isSaid);
    case "stock-flow":
      return [check.whole, check.out, check.left].every(isSaid);
    case "rank":
      return tallies
        .filter(({ id }) => id === check.ranking || id === check.against)
        .every(({ claim }) => isSaid(claim));
  }
}

/** The opening sentences of which every figure had been given; else that none had. */
function headlineAsOf({ headline }: Dataset, isSaid: IsSaid): Dataset["headline"] {
  const said = headline.flatMap((sentence) => sentenceAsOf(sentence, isSaid) ?? []);
  return said.length > 0
    ? said
    : [{ text: "None of the figures that this page opens with had been given.", figures: {} }];
}

/** Slides that could have been shown; what a speaker says of them knows the end. */
function deckAsOf({ deck = [] }: Dataset, isSaid: IsSaid): Pick<Dataset, "deck"> {
  const slides = deck.flatMap(({ sentence, notes: _notes, ...slide }) => {
    if (!sentence) return [slide];
    const said = sentenceAsOf(sentence, isSaid);
    return said ? [{ ...slide, sentence: said }] : [];
  });
  return slides.length > 0 ? { deck: slides } : {};
}

/** Undefined when a figure of it had not been given. */
function sentenceAsOf(
  { text, figures }: SentenceTemplate,
  isSaid: IsSaid,
): SentenceTemplate | undefined {
  const entries = Object.entries(figures);
  const isGiven = (figure: SentenceFigure) =>
    figure.kind === "claim" ? isSaid(figure.claim) : [figure.whole, ...figure.less].every(isSaid);
  if (!entries.every(([, figure]) => isGiven(figure))) return undefined;
  const then = (figure: SentenceFigure): SentenceFigure =>
    figure.kind === "difference" && figure.borneOutBy
      ? { ...figure, borneOutBy: figure.borneOutBy.filter(isSaid) }
      : figure;
  return {
    text,
    figures: Object.fromEntries(entries.map(([slot, figure]) => [slot, then(figure)])),
  };
}

function sourcesOf(
  { sources, places }: Dataset,
  claims: readonly Claim[],
  batches: readonly Batch[],
  tallies: readonly Tally[],
): Dataset["sources"] {
  const named = new Set([
    ...claims.flatMap(({ attribution }) => attribution.flatMap(({ source }) => source ?? [])),
    ...[...batches, ...tallies, ...places].flatMap((entry) => entry.sources ?? []),
    ...places.flatMap(({ position, alternatives = [] }) => [
      ...(position?.sources ?? []),
      ...alternatives.flatMap((other) => other.sources),
    ]),
  ]);
  return sources.filter(({ id }) => named.has(id)).map(withoutNote);
}

/** Notes are written with hindsight. */
function withoutNote<T extends { note?: string | undefined }>(entry: T): T {
  const copy = { ...entry };
  delete copy.note;
  return copy;
}
