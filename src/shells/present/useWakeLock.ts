import { useEffect, useState } from "react";

/** Whether the screen is kept from going dark: `waiting` for the first key or click. */
export type WakeLockState = "waiting" | "held" | "refused";

/**
 * Keeps the screen on while the presentation is open: asked for after the first key or click, as
 * browsers want it, again whenever the page comes back into view, and let go when it is left.
 */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>("waiting");
  useEffect(() => {
    let isOpen = true;
    let isAsked = false;
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      // The types say that it is always there; pages served without https have none.
      const wakeLock: WakeLock | undefined = navigator.wakeLock;
      try {
        if (wakeLock === undefined) throw new Error("no wake lock");
        const held = await wakeLock.request("screen");
        if (isOpen) lock = held;
        else await held.release();
        setState("held");
      } catch {
        setState("refused");
      }
    };
    const onGesture = () => {
      if (isAsked) return;
      isAsked = true;
      void ask();
    };
    const onVisible = () => {
      if (isAsked && document.visibilityState === "visible") void ask();
    };
    document.addEventListener("pointerdown", onGesture);
    document.addEventListener("keydown", onGesture);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isOpen = false;
      document.removeEventListener("pointerdown", onGesture);
      document.removeEventListener("keydown", onGesture);
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
  return state;
}
