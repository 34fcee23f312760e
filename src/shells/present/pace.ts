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
  const text = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  return whole < 0 ? `−${text}` : text;
}

export function paceWords({ behind }: Pick<Pace, "behind">): string {
  const slides = Math.abs(behind) === 1 ? "1 slide" : `${Math.abs(behind)} slides`;
  if (behind === 0) return "on time";
  return behind > 0 ? `${slides} behind` : `${slides} ahead`;
}
