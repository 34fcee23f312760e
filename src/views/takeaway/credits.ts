import type { ClaimId } from "../../dataset/schema.ts";
import type { Known } from "../../derive/known.ts";
import { t } from "../../language/translate.ts";
import { formatList, formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** Publishers that a picture names; the address leads to all of them. */
const NAMED = 6;

/**
 * What must be known of a picture or a table that has left the page: on whose documents it rests, of
 * which day and version it is, by which filters, and where it can be seen.
 *
 * @param claims that its figures rest on
 * @param filters in the language of the page
 */
export function creditsOf(
  known: Known,
  claims: readonly ClaimId[],
  filters: string,
  address: string,
): readonly string[] {
  const { title, version, asOf, licences } = known.dataset;
  const [licence] = licences;
  const edition = { date: formatDate(asOf), title, version };
  return [
    sourceWords(known, claims),
    ...(filters === "" ? [] : [t("Shown: {filters}.", { filters })]),
    licence
      ? t("Counts up to {date}. {title}, version {version}, {licence}.", {
          ...edition,
          licence: licence.name,
        })
      : t("Counts up to {date}. {title}, version {version}.", edition),
    address,
  ];
}

function sourceWords({ lookup }: Known, claims: readonly ClaimId[]): string {
  const documents = new Set(
    claims.flatMap((id) => lookup.claim(id).attribution.flatMap(({ source }) => source ?? [])),
  );
  const counts = new Map<string, number>();
  for (const id of documents) {
    const { publisher } = lookup.source(id);
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const rest = publishers.length - NAMED;
  const named = publishers.slice(0, NAMED);
  if (rest > 0) named.push(t("{n} more", { n: formatNumber(rest) }));
  return t("Sources: {n} documents, by {publishers}.", {
    n: formatNumber(documents.size),
    publishers: formatList(named),
  });
}
