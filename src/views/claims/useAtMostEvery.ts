import { useEffect, useState } from "react";

/**
 * A value that changes at most once in so many milliseconds: at once when it has been still, else
 * when the time is over. A live region that changes with every letter typed is never read out.
 */
export function useAtMostEvery<T>(milliseconds: number, value: T): T {
  const [shown, setShown] = useState({ value, until: 0 });
  useEffect(() => {
    if (value === shown.value) return undefined;
    const now = performance.now();
    const show = () => setShown({ value, until: performance.now() + milliseconds });
    const timer = setTimeout(show, Math.max(0, shown.until - now));
    return () => clearTimeout(timer);
  }, [value, shown, milliseconds]);
  return shown.value;
}
