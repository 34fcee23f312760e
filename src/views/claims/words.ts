import type { QuantityKind } from "../../dataset/quantity.ts";
import type { ChainStep } from "../../derive/cards.ts";
import type { Dimension, DimensionValue } from "../../derive/claimValues.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Status } from "../../derive/status.ts";
import type { Support } from "../../derive/support.ts";
import type { Sort } from "../../url/viewState.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** The claims view in words. */

export const DIMENSION_NAMES: { readonly [D in Dimension]: string } = {
  nationality: "Nationality",
  batch: "Batch",
  place: "Place",
  claimant: "Claimant",
  topic: "Topic",
  source: "Source",
  kind: "Kind",
  status: "Status",
};

/** How exact a figure is. */
const KIND_WORDS: { readonly [K in QuantityKind]: string } = {
  exact: "exact",
  atLeast: "at least",
  atMost: "at most",
  about: "about",
  range: "range",
  rank: "rank only",
  words: "words only",
  none: "none",
  unknown: "not known",
  withheld: "withheld",
  notApplicable: "does not apply",
};

export const STATUS_WORDS: { readonly [S in Status]: string } = {
  agreed: "agreed",
  disputed: "accounts differ",
  "single-source": "single source",
};

export const SORT_WORDS: { readonly [S in Sort]: string } = {
  "-date": "Newest first",
  date: "Oldest first",
  "-figure": "Largest figure first",
  figure: "Smallest figure first",
  claimant: "By claimant",
};

export const ROLE_WORDS: { readonly [R in ChainStep["role"]]: string } = {
  "said-by": "Said by",
  "measured-by": "Counted by",
  "reported-by": "Reported by",
  "republished-by": "Carried by",
  "translated-by": "Translated by",
};

/** When a claim was said, as far as that is known. */
export function saidWords({ said }: { readonly said: string | undefined }): string {
  return said === undefined ? "date not known" : formatDate(said);
}

/** The name of a value: the dataset's, or this site's word for a kind or a status. */
export function valueWords(dimension: Dimension, { id, label }: DimensionValue): string {
  if (dimension === "kind") return wordOf(KIND_WORDS, id) ?? label;
  if (dimension === "status") return wordOf(STATUS_WORDS, id) ?? label;
  return label;
}

function wordOf(words: Readonly<Record<string, string>>, id: string): string | undefined {
  return words[id];
}

/** `from 1 February 2025 to 31 March 2025`. */
export function rangeWords({ from, to }: Pick<Filter, "from" | "to">): string {
  const parts = [
    from === "" ? "" : `from ${formatDate(from)}`,
    to === "" ? "" : `to ${formatDate(to)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** On how much a claim rests: `2 independent origins, 1 repeat, 3 documents`. */
export function supportWords({ origins, repeats, documents }: Support): string {
  return [
    countWords(origins, "{n} independent origin", "{n} independent origins"),
    ...(repeats === 0 ? [] : [countWords(repeats, "{n} repeat", "{n} repeats")]),
    countWords(documents, "{n} document", "{n} documents"),
  ].join(", ");
}

/** What is said of the claims shown: how many differ, agree, or stand alone. */
export function findingWords(statuses: Readonly<Record<Status, number>>): string {
  const all = statuses.agreed + statuses.disputed + statuses["single-source"];
  const parts = [
    statuses.disputed > 0 ? `accounts differ on ${formatNumber(statuses.disputed)}` : "",
    statuses.agreed > 0 ? `independent origins agree on ${formatNumber(statuses.agreed)}` : "",
    statuses["single-source"] > 0
      ? `${formatNumber(statuses["single-source"])} ${statuses["single-source"] === 1 ? "rests" : "rest"} on one origin alone`
      : "",
  ].filter((part) => part !== "");
  return `Of ${countWords(all, "{n} claim", "{n} claims")}, ${formatList(parts)}.`;
}
