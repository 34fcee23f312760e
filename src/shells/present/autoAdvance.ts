/**
 * Slides that go on by themselves. Off unless the address asks for it, and then paused until
 * somebody starts it; any input pauses it. In a kiosk it goes on again when nobody has touched
 * anything for a while, because there nobody is there to start it.
 */
export type AutoAdvance =
  | { readonly kind: "off" }
  | {
      readonly kind: "paused";
      /** Seconds that a slide stays. */
      readonly every: number;
      readonly left: number;
      /** Seconds until it goes on by itself; absent: it waits for somebody. */
      readonly resumesIn?: number;
    }
  | { readonly kind: "running"; readonly every: number; readonly left: number };

export type AutoEvent =
  /** Seconds went by. */
  | { readonly kind: "tick"; readonly seconds: number }
  | { readonly kind: "toggle" }
  /** A key, a click, a touch. */
  | { readonly kind: "input"; readonly kiosk: boolean }
  /** Another slide is shown. */
  | { readonly kind: "moved" };

/** Seconds without input after which a kiosk goes on. */
export const KIOSK_PATIENCE = 120;

/** What `auto` in the address asks for: seconds, or undefined for no advance at all. */
export function startAuto(every: number | undefined): AutoAdvance {
  return every === undefined ? { kind: "off" } : { kind: "paused", every, left: every };
}

/** The next state, and whether the next slide is due. */
export function stepAuto(
  auto: AutoAdvance,
  event: AutoEvent,
): { readonly auto: AutoAdvance; readonly isDue: boolean } {
  if (auto.kind === "off") return { auto, isDue: false };
  const { every, left } = auto;
  switch (event.kind) {
    case "tick": {
      const { seconds } = event;
      if (auto.kind === "running") {
        const isDue = left <= seconds;
        return { auto: { ...auto, left: isDue ? every : left - seconds }, isDue };
      }
      if (auto.resumesIn === undefined) return { auto, isDue: false };
      const resumesIn = auto.resumesIn - seconds;
      if (resumesIn > 0) return { auto: { ...auto, resumesIn }, isDue: false };
      return { auto: { kind: "running", every, left: every }, isDue: false };
    }
    case "toggle":
      return {
        auto:
          auto.kind === "running"
            ? { kind: "paused", every, left }
            : { kind: "running", every, left },
        isDue: false,
      };
    case "input": {
      const waits = auto.kind === "paused" && auto.resumesIn === undefined;
      // Never started, or stopped on purpose: it stays so.
      if (waits) return { auto, isDue: false };
      const resumes = event.kiosk ? { resumesIn: KIOSK_PATIENCE } : {};
      return { auto: { kind: "paused", every, left, ...resumes }, isDue: false };
    }
    case "moved":
      return { auto: { ...auto, left: every }, isDue: false };
  }
}
