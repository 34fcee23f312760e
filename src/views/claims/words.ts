import type { QuantityKind } from "../../dataset/quantity.ts";
import type { ChainStep } from "../../derive/cards.ts";
import type { Dimension, DimensionValue } from "../../derive/claimValues.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Status } from "../../derive/status.ts";
import type { Support } from "../../derive/support.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { Sort } from "../../url/viewState.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** The claims view in words. */

export const DIMENSION_NAMES: { readonly [D in Dimension]: Label } = {
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
const KIND_WORDS: { readonly [K in QuantityKind]: Label } = {
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

export const STATUS_WORDS: { readonly [S in Status]: Label } = {
  agreed: "agreed",
  disputed: "accounts differ",
  "single-source": "single source",
};

export const SORT_WORDS: { readonly [S in Sort]: Label } = {
  "-date": "Newest first",
  date: "Oldest first",
  "-figure": "Largest figure first",
  figure: "Smallest figure first",
  claimant: "By claimant",
};

export const ROLE_WORDS: { readonly [R in ChainStep["role"]]: Label } = {
  "said-by": "Said by",
  "measured-by": "Counted by",
  "reported-by": "Reported by",
  "republished-by": "Carried by",
  "translated-by": "Translated by",
};

/** When a claim was said, as far as that is known. */
export function saidWords({ said }: { readonly said: string | undefined }): string {
  return said === undefined ? t("date not known") : formatDate(said);
}

/** The name of a value: the dataset's, or this site's word for a kind or a status. */
export function valueWords(dimension: Dimension, { id, label }: DimensionValue): string {
  const word =
    dimension === "kind"
      ? wordOf(KIND_WORDS, id)
      : dimension === "status"
        ? wordOf(STATUS_WORDS, id)
        : undefined;
  return word === undefined ? label : t(word);
}

function wordOf(words: Readonly<Record<string, Label>>, id: string): Label | undefined {
  return words[id];
}

/** `from 1 February 2025 to 31 March 2025`. */
export function rangeWords({ from, to }: Pick<Filter, "from" | "to">): string {
  if (to === "") return from === "" ? "" : t("from {date}", { date: formatDate(from) });
  const last = formatDate(to);
  return from === ""
    ? t("to {date}", { date: last })
    : t("from {from} to {to}", { from: formatDate(from), to: last });
}

/** On how much a claim rests: `2 independent origins, 1 repeat, 3 documents`. */
export function supportWords(support: Support): string {
  const origins = countWords(support.origins, "{n} independent origin", "{n} independent origins");
  const documents = countWords(support.documents, "{n} document", "{n} documents");
  return support.repeats === 0
    ? t("{origins}, {documents}", { origins, documents })
    : t("{origins}, {repeats}, {documents}", {
        origins,
        repeats: countWords(support.repeats, "{n} repeat", "{n} repeats"),
        documents,
      });
}

/** What is said of the claims shown: how many differ, agree, or stand alone. */
export function findingWords(statuses: Readonly<Record<Status, number>>): string {
  const { agreed, disputed, "single-source": alone } = statuses;
  const parts = [
    disputed > 0 ? t("accounts differ on {n}", { n: formatNumber(disputed) }) : "",
    agreed > 0 ? t("independent origins agree on {n}", { n: formatNumber(agreed) }) : "",
    alone > 0
      ? countWords(alone, "{n} rests on one origin alone", "{n} rest on one origin alone")
      : "",
  ].filter((part) => part !== "");
  return countWords(
    agreed + disputed + alone,
    "Of {n} claim, {parts}.",
    "Of {n} claims, {parts}.",
    {
      parts: formatList(parts),
    },
  );
}
