import type { Dataset } from "../../src/dataset/schema.ts";
import type { LeftOut } from "./leftOut.ts";

/** One and several of each list. */
const NAMES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  claims: ["claim", "claims"],
  tallies: ["tally", "tallies"],
  checks: ["check", "checks"],
  disputes: ["dispute", "disputes"],
  batches: ["batch", "batches"],
  series: ["series", "series"],
  sources: ["source", "sources"],
  actors: ["actor", "actors"],
  places: ["place", "places"],
  nationalities: ["nationality", "nationalities"],
  topics: ["topic", "topics"],
  units: ["unit", "units"],
  measures: ["measure", "measures"],
};

/**
 * How many entries are not published, in words; no id, since others read the log of a build.
 *
 * @returns "" where all are
 */
export function leftOutWords(leftOut: LeftOut): string {
  const counts = new Map<string, number>();
  for (const key of leftOut) {
    const list = key.slice(0, key.indexOf("["));
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const [claims, ...others] = Object.entries(NAMES).flatMap(([list, [one, several]]) => {
    const count = counts.get(list) ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  if (claims === undefined) return "";
  const withThem = others.length === 0 ? "" : `, and with ${claims === "1 claim" ? "it" : "them"} `;
  return `${claims} under embargo${withThem}${others.join(", ")}`;
}

/**
 * The claims whose embargo has run out, in words; "" where there are none.
 *
 * @param day today, `YYYY-MM-DD`
 */
export function dueWords({ claims }: Dataset, day: string): string {
  const due = claims.filter(({ embargo }) => embargo?.until !== undefined && embargo.until <= day);
  if (due.length === 0) return "";
  return `The day of ${due.length} of these has come: to publish them, take the field "embargo" away and raise the version`;
}
