import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import type { PlaceRow } from "../../derive/places.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatNumber, speakQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** What a place, its precision and the border are called: the same on map, list, panel and table. */
export const KIND_WORDS: { readonly [K in PlaceRow["kind"]]: Label } = {
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
  const { name, between, kind, crossed, spot, claims } = row;
  return [
    name,
    between ? between.join("–") : t(KIND_WORDS[kind]),
    ...(crossed
      ? [
          countWords(crossed.added.length, "{n} batch: {figure}", "{n} batches: {figure}", {
            figure: speakQuantity(crossed.figure.quantity, unit),
          }),
        ]
      : []),
    ...(crossed?.disputed ? [t("disputed")] : []),
    ...(spot && spot.precision > 1 ? [t("position approximate")] : []),
    countWords(claims.length, "{n} claim", "{n} claims"),
  ].reduce((a, b) => t("{a}, {b}", { a, b }));
}

/** What a place is, of a crossing also between which places. */
export function kindOf({ kind, between }: PlaceRow): string {
  const word = t(KIND_WORDS[kind]);
  return between ? t("{a}, {b}", { a: word, b: between.join("–") }) : word;
}

export function batchCount(batches: number): string {
  return countWords(batches, "{n} batch", "{n} batches");
}

/** How far off a position may be: `2 km`. */
export function formatMetres(metres: number): string {
  return metres < 1000
    ? t("{n} m", { n: formatNumber(metres) })
    : t("{n} km", { n: formatNumber(metres / 1000) });
}

/** How well a position is known and what is drawn for it. */
export function describePrecision({ reach, spot }: PlaceRow): string {
  if (reach === "line") {
    return t("A river: drawn as a line where it is the border, not as a mark.");
  }
  if (!spot) return t("Known by name only: no source says where it is, so it is not drawn.");
  const within = formatMetres(spot.uncertainty);
  const drawn =
    spot.precision === 1
      ? t("Known to within {within}, drawn as a point.", { within })
      : t("Position approximate: somewhere within {within}, drawn as a circle of that size.", {
          within,
        });
  return spot.basis === "estimated"
    ? `${drawn} ${t("The makers of this dataset estimated it; no source gives it.")}`
    : drawn;
}

/**
 * Whose border is drawn and of when, or why there is none.
 *
 * @param isNamed whether the dataset names a file of it
 */
export function describeBorder(border: Loaded<Basemap> | undefined, isNamed: boolean): string {
  if (!isNamed) return t("This dataset names no border line.");
  // As long as what takes its place: nothing moves.
  if (!border) return t("The border line is being fetched. It is not an endorsement.");
  if ("because" in border) {
    return t("The border line could not be loaded, so the map is drawn without it: {because}", {
      because: border.because,
    });
  }
  const { source, asOf } = border.value;
  const [whose = ""] = source.split(" via ");
  return asOf === undefined
    ? t("Border as in {whose}; not an endorsement.", { whose })
    : t("Border as in {whose}, {date}; not an endorsement.", { whose, date: formatDate(asOf) });
}
