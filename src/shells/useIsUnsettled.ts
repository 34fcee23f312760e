import { startTransition, useEffect, useState } from "react";

/**
 * True from the first change of a value until it has stood for a moment.
 *
 * @param moment in milliseconds
 */
export function useIsUnsettled(value: unknown, moment: number): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return undefined;
    // What waited for this may be much to draw: the page can answer its reader in between.
    const timer = setTimeout(() => startTransition(() => setSettled(value)), moment);
    return () => clearTimeout(timer);
  }, [value, settled, moment]);
  return value !== settled;
}
