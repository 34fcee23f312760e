import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** The day, as the slider says it. */
export function dayWords(asof: string): string {
  return asof === "" ? t("everything that is known") : formatDate(asof);
}

/** What is shown: `25 of 273 claims had been said by the end of 12 February 2025`. */
export function asOfWords(asof: string, said: number, all: number, zone: string): string {
  return asof === ""
    ? t("All {n} claims", { n: formatNumber(all) })
    : t("{n} of {all} claims had been said by the end of {date}, {place} time", {
        n: formatNumber(said),
        all: formatNumber(all),
        date: formatDate(asof),
        place: placeOf(zone),
      });
}

/** The place that an IANA zone is named for. */
function placeOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}
