import { startTransition, useEffect, useState } from "react";
import { useMedia } from "./useMedia.ts";

/**
 * For what takes long to draw even in pieces, because a library draws it: how many of its steps are
 * to be there by now. Each begins when the one before is drawn, and the page can answer its reader in
 * between. For a print, which waits for nothing, all.
 *
 * @param last the steps are 0, 1, … up to it
 */
export function useDrawingStep(last: number): number {
  const [step, setStep] = useState(0);
  const isPrinted = useMedia("print", false);
  useEffect(() => {
    if (step < last) startTransition(() => setStep(step + 1));
  }, [step, last]);
  return isPrinted ? last : step;
}
