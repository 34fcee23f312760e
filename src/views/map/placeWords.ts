import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import type { PlaceRow } from "../../derive/places.ts";
import { formatNumber, speakQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** What a place, its precision and the border are called: the same on map, list, panel and table. */
export const KIND_WORDS: { readonly [K in PlaceRow["kind"]]: string } = {
  crossing: "crossing",
  town: "town",
  village: "village",
  compound: "compound",
  airport: "airport",
  river: "river",
  detention: "place of detention",
};

/** The name of a mark: place, direction, how many with their qualifier, claims. */
export function namePlace(row: PlaceRow, unit: Unit): string {
  return [
    row.name,
    row.between ? row.between.join("–") : KIND_WORDS[row.kind],
    ...(row.crossed
      ? [
          `${countOf(row.crossed.added.length, "batch", "batches")}: ${speakQuantity(row.crossed.figure.quantity, unit)}`,
        ]
      : []),
    ...(row.crossed?.disputed ? ["disputed"] : []),
    ...(row.spot && row.spot.precision > 1 ? ["position approximate"] : []),
    countOf(row.claims.length, "claim", "claims"),
  ].join(", ");
}

export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** How far off a position may be: `2 km`. */
export function formatMetres(metres: number): string {
  return metres < 1000 ? `${formatNumber(metres)} m` : `${formatNumber(metres / 1000)} km`;
}

/** How well a position is known and what is drawn for it. */
export function describePrecision({ reach, spot }: PlaceRow): string {
  if (reach === "line") return "A river: drawn as a line where it is the border, not as a mark.";
  if (!spot) return "Known by name only: no source says where it is, so it is not drawn.";
  const within = formatMetres(spot.uncertainty);
  const drawn =
    spot.precision === 1
      ? `Known to within ${within}, drawn as a point.`
      : `Position approximate: somewhere within ${within}, drawn as a circle of that size.`;
  return spot.basis === "estimated"
    ? `${drawn} The makers of this dataset estimated it; no source gives it.`
    : drawn;
}

/**
 * Whose border is drawn and of when, or why there is none.
 *
 * @param isNamed whether the dataset names a file of it
 */
export function describeBorder(border: Loaded<Basemap> | undefined, isNamed: boolean): string {
  if (!isNamed) return "This dataset names no border line.";
  // As long as what takes its place: nothing moves.
  if (!border) return "The border line is being fetched. It is not an endorsement.";
  if ("because" in border) {
    return `The border line could not be loaded, so the map is drawn without it: ${border.because}`;
  }
  const { source, asOf } = border.value;
  const [whose] = source.split(" via ");
  const when = asOf === undefined ? "" : `, ${formatDate(asOf)}`;
  return `Border as in ${whose}${when}; not an endorsement.`;
}
