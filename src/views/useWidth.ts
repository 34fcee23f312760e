import { useRoom } from "./useRoom.ts";

/**
 * The width of an element in whole CSS pixels, for what is laid out anew for each width. Undefined
 * until it has been measured, and where nothing is laid out: a hidden tab keeps the last.
 */
export function useWidth(): [(element: HTMLElement | null) => void, number | undefined] {
  const [ref, { width }] = useRoom();
  return [ref, width];
}
