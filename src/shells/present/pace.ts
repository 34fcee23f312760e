import { t } from "../../language/translate.ts";
import { countWords } from "../../views/countWords.ts";
import { formatDigits } from "../../views/format.ts";
import { twoDigits } from "./twoDigits.ts";

/** How a talk stands in time: slides behind (positive) or ahead (negative) of an even pace. */
export interface Pace {
  /** Seconds since it began. */
  readonly elapsed: number;
  /** Seconds that are left of the time wanted; negative when it is over. */
  readonly left: number;
  readonly behind: number;
}

/**
 * @param startedAt milliseconds; undefined before it began
 * @param minutes that the whole talk should take
 * @param slide that is shown, from 1
 * @param count slides of the deck
 */
export function paceOf(
  startedAt: number | undefined,
  now: number,
  minutes: number,
  { slide, count }: { readonly slide: number; readonly count: number },
): Pace {
  const elapsed = startedAt === undefined ? 0 : Math.max(0, (now - startedAt) / 1000);
  const wanted = minutes * 60;
  // At an even pace this slide would be shown now; the last one until the time is over.
  const due = Math.min(count, 1 + Math.floor((elapsed / wanted) * count));
  return { elapsed, left: wanted - elapsed, behind: startedAt === undefined ? 0 : due - slide };
}

/** Minutes and seconds: `4:05`, `−0:30`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.trunc(seconds);
  const size = Math.abs(whole);
  const text = `${formatDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return whole < 0 ? `−${text}` : text;
}

export function paceWords({ behind }: Pick<Pace, "behind">): string {
  if (behind === 0) return t("on time");
  return behind > 0
    ? countWords(behind, "{n} slide behind", "{n} slides behind")
    : countWords(-behind, "{n} slide ahead", "{n} slides ahead");
}
