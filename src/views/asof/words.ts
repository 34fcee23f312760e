import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** The day, as the slider says it. */
export function dayWords(asof: string): string {
  return asof === "" ? "everything that is known" : formatDate(asof);
}

/** What is shown: `25 of 273 claims had been said by the end of 12 February 2025`. */
export function asOfWords(asof: string, said: number, all: number, zone: string): string {
  return asof === ""
    ? `All ${formatNumber(all)} claims`
    : `${formatNumber(said)} of ${formatNumber(all)} claims had been said by the end of ${formatDate(asof)}, ${placeOf(zone)} time`;
}

/** The place that an IANA zone is named for. */
function placeOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}
