import { useDeferredValue } from "react";
import { useMedia } from "./useMedia.ts";

/**
 * What takes long to draw, a moment after what the reader has just done is shown. Not for a print,
 * which waits for nothing: there it is drawn at once.
 */
export function useDrawnLater<T>(drawn: T): T {
  const later = useDeferredValue(drawn);
  return useMedia("print", false) ? drawn : later;
}
