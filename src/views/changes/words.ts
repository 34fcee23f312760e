import type { Claim, Dataset } from "../../dataset/schema.ts";
import type { ClaimField, ComparedList, Difference, ListChange } from "../../derive/difference.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatDigits, formatList, formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** What has changed, in words. */

export const FIELD_WORDS: { readonly [F in ClaimField]: Label } = {
  text: "Text",
  topic: "Topic",
  quantity: "Figure",
  unit: "Unit",
  measure: "Counts",
  population: "Of whom",
  flow: "Counted as",
  nationalities: "Nationality",
  places: "Place",
  batch: "Batch",
  holder: "Held by",
  sex: "Sex",
  said: "Said",
  period: "About",
  after: "Said after",
  attribution: "Said by and carried by",
  restates: "Repeats",
  paragraph: "Paragraph",
  words: "In the words",
  note: "Note",
};

const LIST_WORDS: { readonly [L in ComparedList]: Label } = {
  sources: "Sources",
  actors: "Actors",
  places: "Places",
  batches: "Batches",
  tallies: "Tallies",
  series: "Running totals",
  disputes: "Disputes",
  checks: "Checks",
  gaps: "What is not known",
};

/** `3 claims added, 1 revised`; `no claim changed`. */
export function changedWords({ added, removed, revised }: Difference): string {
  const told = [
    added.length > 0 ? countWords(added.length, "{n} claim added", "{n} claims added") : "",
    removed.length > 0 ? countWords(removed.length, "{n} claim removed", "{n} claims removed") : "",
    revised.length > 0 ? countWords(revised.length, "{n} claim revised", "{n} claims revised") : "",
  ].filter((part) => part !== "");
  return told.length === 0 ? t("no claim changed") : formatList(told);
}

export function listWords({ list, added, removed, revised }: ListChange): string {
  const told = [
    added > 0 ? t("{n} added", { n: formatNumber(added) }) : "",
    removed > 0 ? t("{n} removed", { n: formatNumber(removed) }) : "",
    revised > 0 ? t("{n} revised", { n: formatNumber(revised) }) : "",
  ].filter((part) => part !== "");
  return t("{list}: {changes}", { list: t(LIST_WORDS[list]), changes: formatList(told) });
}

/**
 * A field of a claim as a reader knows it, but for its figure, which is not text.
 *
 * @param dataset the version that the claim is of
 */
export function fieldWords(claim: Claim, field: ClaimField, dataset: Dataset): string {
  const { scope, time } = claim;
  switch (field) {
    case "quantity":
      return "";
    case "text":
      return claim.text;
    case "topic":
      return dataset.topics.find(({ id }) => id === claim.topic)?.label ?? claim.topic;
    case "unit":
      return dataset.units.find(({ id }) => id === claim.unit)?.many ?? t(NONE);
    case "measure":
      return dataset.measures.find(({ id }) => id === claim.measure)?.label ?? t(NONE);
    case "population":
      return claim.population ?? t(NONE);
    case "flow":
      return claim.flow ?? t(NONE);
    case "nationalities":
      return listed(
        scope?.nationalities,
        (id) => dataset.nationalities.find(({ code }) => code === id)?.name,
      );
    case "places":
      return listed(scope?.places, (id) => dataset.places.find((place) => place.id === id)?.name);
    case "batch":
      return dataset.batches.find(({ id }) => id === scope?.batch)?.label ?? t(NONE);
    case "holder":
      return dataset.actors.find(({ id }) => id === scope?.holder)?.name ?? t(NONE);
    case "sex":
      return scope?.sex ?? t(NONE);
    case "said":
      return time.said === undefined ? t(NONE) : formatDate(time.said);
    case "period":
      return time.period === undefined ? t(NONE) : formatDate(time.period);
    case "after":
      return time.after ?? t(NONE);
    case "attribution":
      return listed(
        claim.attribution.map(({ actor }) => actor),
        (id) => dataset.actors.find((actor) => actor.id === id)?.name,
      );
    case "restates":
      return claim.restates ?? t(NONE);
    case "paragraph":
      return claim.paragraph === undefined ? t(NONE) : formatDigits(claim.paragraph);
    case "words":
      return claim.words === undefined ? t(NONE) : `“${claim.words.text}”`;
    case "note":
      return claim.note ?? t(NONE);
  }
}

const NONE = "none" satisfies Label;

function listed<T extends string>(
  ids: readonly T[] | undefined,
  nameOf: (id: T) => string | undefined,
): string {
  return ids === undefined || ids.length === 0
    ? t(NONE)
    : formatList(ids.map((id) => nameOf(id) ?? id));
}
