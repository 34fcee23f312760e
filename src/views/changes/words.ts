import type { Claim, Dataset } from "../../dataset/schema.ts";
import type { ClaimField, ComparedList, Difference, ListChange } from "../../derive/difference.ts";
import { countWords } from "../countWords.ts";
import { formatList } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** What has changed, in words. */

export const FIELD_WORDS: { readonly [F in ClaimField]: string } = {
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

const LIST_WORDS: { readonly [L in ComparedList]: string } = {
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
  const parts = [
    [added.length, "added"],
    [removed.length, "removed"],
    [revised.length, "revised"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) return "no claim changed";
  return formatList(
    told.map(([count, how]) => `${countWords(count, "{n} claim", "{n} claims")} ${how}`),
  );
}

export function listWords({ list, added, removed, revised }: ListChange): string {
  const parts = [
    [added, "added"],
    [removed, "removed"],
    [revised, "revised"],
  ] as const;
  const told = parts.flatMap(([count, how]) => (count > 0 ? [`${count} ${how}`] : []));
  return `${LIST_WORDS[list]}: ${formatList(told)}`;
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
      return dataset.units.find(({ id }) => id === claim.unit)?.many ?? NONE;
    case "measure":
      return dataset.measures.find(({ id }) => id === claim.measure)?.label ?? NONE;
    case "population":
      return claim.population ?? NONE;
    case "flow":
      return claim.flow ?? NONE;
    case "nationalities":
      return listed(
        scope?.nationalities,
        (id) => dataset.nationalities.find(({ code }) => code === id)?.name,
      );
    case "places":
      return listed(scope?.places, (id) => dataset.places.find((place) => place.id === id)?.name);
    case "batch":
      return dataset.batches.find(({ id }) => id === scope?.batch)?.label ?? NONE;
    case "holder":
      return dataset.actors.find(({ id }) => id === scope?.holder)?.name ?? NONE;
    case "sex":
      return scope?.sex ?? NONE;
    case "said":
      return time.said === undefined ? NONE : formatDate(time.said);
    case "period":
      return time.period === undefined ? NONE : formatDate(time.period);
    case "after":
      return time.after ?? NONE;
    case "attribution":
      return listed(
        claim.attribution.map(({ actor }) => actor),
        (id) => dataset.actors.find((actor) => actor.id === id)?.name,
      );
    case "restates":
      return claim.restates ?? NONE;
    case "paragraph":
      return claim.paragraph === undefined ? NONE : String(claim.paragraph);
    case "words":
      return claim.words === undefined ? NONE : `“${claim.words.text}”`;
    case "note":
      return claim.note ?? NONE;
  }
}

const NONE = "none";

function listed<T extends string>(
  ids: readonly T[] | undefined,
  nameOf: (id: T) => string | undefined,
): string {
  return ids === undefined || ids.length === 0
    ? NONE
    : formatList(ids.map((id) => nameOf(id) ?? id));
}
