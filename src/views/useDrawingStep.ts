import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";
import { useMedia } from "./useMedia.ts";

/**
 * For what takes long to draw even in pieces, because a library draws it: how many of its steps are
 * to be there by now. Each begins when the one before is painted, and the page can answer its reader in
 * between: what a library measures has been laid out by then. For a print, which waits for nothing, all.
 *
 * @param last the steps are 0, 1, … up to it
 */
export function useDrawingStep(last: number): number {
  const [step, setStep] = useState(0);
  const isPrinted = useMedia("print", false);
  useEffect(() => {
    if (step === last) return undefined;
    let isWanted = true;
    afterPaint(() => {
      if (isWanted) startTransition(() => setStep(step + 1));
    });
    return () => {
      isWanted = false;
    };
  }, [step, last]);
  return isPrinted ? last : step;
}
