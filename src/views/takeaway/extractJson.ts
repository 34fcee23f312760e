import { type Extract, narrowedBy } from "./extract.ts";

/**
 * The claims of an extract as they stand in the dataset, with every entry that they name, under a
 * head that says of which dataset they are and what they were narrowed by. It is an extract, not a
 * dataset: batches and tallies are not in it.
 */
export function extractJson(extract: Extract): string {
  const { known, claims, address, taken } = extract;
  const { dataset } = known;
  const named = new Set<string>(
    claims.flatMap(({ attribution, scope, topic, unit, measure }) => [
      ...attribution.flatMap(({ actor, source }) => [`actor ${actor}`, `source ${source ?? ""}`]),
      ...(scope?.places ?? []).map((id) => `place ${id}`),
      ...(scope?.nationalities ?? []).map((code) => `nationality ${code}`),
      `actor ${scope?.holder ?? ""}`,
      `topic ${topic}`,
      `unit ${unit ?? ""}`,
      `measure ${measure ?? ""}`,
    ]),
  );
  const file = {
    extractOf: dataset.title,
    version: dataset.version,
    schemaVersion: dataset.schemaVersion,
    asOf: dataset.asOf,
    licences: dataset.licences,
    citation: dataset.citation,
    filters: narrowedBy(extract),
    address,
    taken,
    nationalities: dataset.nationalities.filter(({ code }) => named.has(`nationality ${code}`)),
    topics: dataset.topics.filter(({ id }) => named.has(`topic ${id}`)),
    units: dataset.units.filter(({ id }) => named.has(`unit ${id}`)),
    measures: dataset.measures.filter(({ id }) => named.has(`measure ${id}`)),
    actors: dataset.actors.filter(({ id }) => named.has(`actor ${id}`)),
    sources: dataset.sources.filter(({ id }) => named.has(`source ${id}`)),
    places: dataset.places.filter(({ id }) => named.has(`place ${id}`)),
    claims,
  };
  return JSON.stringify(file, null, 2);
}
