import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type AutoAdvance, type AutoEvent, startAuto, stepAuto } from "./autoAdvance.ts";

/** Slides that go on by themselves: the state of their clock, and how it is told what happens. */
export function useAutoAdvance(
  /** Seconds; 0: never. */
  every: number,
  /** Shows the next slide; false when there is none, so that the clock stops. */
  onDue: () => boolean,
): [AutoAdvance, (event: AutoEvent) => void] {
  const [auto, setAuto] = useState(() => startAuto(every === 0 ? undefined : every));
  // Two things may happen before the next drawing: each goes on from what the other made.
  const current = useRef(auto);
  const step = (event: AutoEvent) => {
    const next = stepAuto(current.current, event);
    const goesOn = !next.isDue || onDue();
    current.current = goesOn ? next.auto : stepAuto(next.auto, { kind: "toggle" }).auto;
    setAuto(current.current);
  };
  const onTick = useEffectEvent((seconds: number) => step({ kind: "tick", seconds }));
  const ticks = auto.kind === "running" || (auto.kind === "paused" && auto.resumesIn !== undefined);
  useEffect(() => {
    if (!ticks) return undefined;
    let before = Date.now();
    const timer = setInterval(() => {
      // By the clock: a tab in the background is woken less often.
      const now = Date.now();
      onTick((now - before) / 1000);
      before = now;
    }, 1000);
    return () => clearInterval(timer);
  }, [ticks]);
  return [auto, step];
}
