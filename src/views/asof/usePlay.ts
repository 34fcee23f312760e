import { useEffect, useState } from "react";

/** Milliseconds that a day is shown. */
const PACE = 1000;

/** Steps from place to place until the last, from the first again when it starts at the end. */
export function usePlay(
  at: number,
  last: number,
  show: (place: number) => void,
): { readonly isPlaying: boolean; readonly play: () => void; readonly pause: () => void } {
  const [isPlaying, setIsPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      show(at + 1);
      if (at + 1 >= last) setIsPlaying(false);
    }, PACE);
    return () => clearTimeout(timer);
  });
  return {
    isPlaying,
    play: () => {
      if (at >= last) show(0);
      setIsPlaying(true);
    },
    pause: () => setIsPlaying(false),
  };
}
