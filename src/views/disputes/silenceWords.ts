import type { Report, Silence } from "../../derive/silence.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatNumber } from "../format.ts";

/** Who is on record in which batch, in words. */

/** How much of the grid is filled, and by how many. */
export function silenceWords({ batches, rows }: Silence): string {
  const reports = rows.flatMap((row) => row.reports);
  const several = reports.filter(({ state }) => state === "several").length;
  const size = countWords(
    batches.length,
    "{nationalities} nationalities are named on this site, and {n} batch.",
    "{nationalities} nationalities are named on this site, and {n} batches.",
    { nationalities: formatNumber(rows.length) },
  );
  const filled = t(
    "Of {pairs} pairs of the two, {reports} have a report, {several} of them from more than one origin.",
    {
      pairs: formatNumber(rows.length * batches.length),
      reports: formatNumber(reports.length),
      several: formatNumber(several),
    },
  );
  return `${size} ${filled}`;
}

/** Nationalities that are named, and reported in no batch. */
export function unreportedWords({ rows }: Silence): string {
  const names = rows.filter(({ reports }) => reports.length === 0).map(({ name }) => name);
  return names.length === 0
    ? t("Every nationality that is named is reported in a batch.")
    : t("Named in a claim or a list, and reported in no batch: {names}.", {
        names: formatList(names.toSorted()),
      });
}

/** On whose word: `1 origin: BGF`. */
export function reportWords({ state, origins }: Report): string {
  const names = formatList(origins);
  const n = origins.length;
  switch (state) {
    case "none":
      return countWords(
        n,
        "nobody, by {n} origin: {names}",
        "nobody, by {n} independent origins: {names}",
        { names },
      );
    case "derived":
      return t("reported nowhere, calculated here from claims of {names}", { names });
    case "one":
    case "several":
      return countWords(n, "{n} origin: {names}", "{n} independent origins: {names}", { names });
  }
}

/** In how many of the batches a nationality is reported: `in 3 of 5 batches`. */
export function reportedWords(reports: number, batches: number): string {
  return countWords(batches, "in {some} of {n} batch", "in {some} of {n} batches", {
    some: formatNumber(reports),
  });
}
