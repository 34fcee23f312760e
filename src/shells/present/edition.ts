import type { Dataset } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { twoDigits } from "./twoDigits.ts";

/** When the dataset was last looked for; milliseconds, 0 for never. */
export interface Freshness {
  readonly checkedAt: number;
  /** When looking for it last failed. */
  readonly failedAt: number;
}

/**
 * Which data a slide shows, and how old it is, besides the day that it is of: which version, and where
 * nobody stands beside it, or the network is gone, when it was last checked.
 */
export function editionOf(
  { version }: Pick<Dataset, "version">,
  { checkedAt, failedAt }: Freshness,
  shown: {
    readonly kiosk: boolean;
    readonly online: boolean;
    /** SHA-256 of the data of a briefing pack; "" for a page of the site. */
    readonly pack: string;
  },
): readonly string[] {
  const parts = [t("version {version}", { version })];
  // A pack is a copy: it is as old as its date says, network or none.
  if (shown.pack !== "") return [...parts, t("pack {digest}", { digest: shown.pack.slice(0, 12) })];
  if (failedAt > checkedAt) {
    const times = { time: clockOf(checkedAt), failed: clockOf(failedAt) };
    parts.push(t("data of {time}: looking for newer failed at {failed}", times));
  } else if (!shown.online) {
    parts.push(t("offline: data of {time}", { time: clockOf(checkedAt) }));
  } else if (shown.kiosk) parts.push(t("checked at {time}", { time: clockOf(checkedAt) }));
  return parts;
}

/** A time of day on the clock of the room: `14:02`. */
export function clockOf(time: number): string {
  const at = new Date(time);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
