/** What the speaker's window keeps through a reload. */
export interface Talk {
  /** Milliseconds; 0 before the talk began. */
  readonly startedAt: number;
  /** How long it should take. */
  readonly minutes: number;
  /** The audience's screen stays while the speaker looks something up. */
  readonly isFrozen: boolean;
}

const BEFORE: Talk = { startedAt: 0, minutes: 10, isFrozen: false };

/** What was kept, as text; what is malformed falls back on a talk that has not begun. */
export function parseTalk(kept: string): Talk {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== "object" || value === null) return BEFORE;
    const startedAt: unknown = Reflect.get(value, "startedAt");
    const minutes: unknown = Reflect.get(value, "minutes");
    return {
      startedAt: isWithin(startedAt, 0, Infinity) ? startedAt : BEFORE.startedAt,
      minutes: isWithin(minutes, 1, 600) ? minutes : BEFORE.minutes,
      isFrozen: Reflect.get(value, "isFrozen") === true,
    };
  } catch {
    return BEFORE;
  }
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}
