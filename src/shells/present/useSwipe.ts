import { useRef, type PointerEvent } from "react";
import { focusOf } from "./focusOf.ts";
import { commandOfSwipe } from "./swipe.ts";

/** Pointer handlers that turn slides by a finger; a mouse selects text, and a map has its own ways. */
export function useSwipe(turn: (command: "next" | "previous") => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOurs = event.pointerType === "touch" && focusOf(event.target) !== "field";
      start.current = isOurs ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = undefined;
      const command =
        from && commandOfSwipe({ x: event.clientX - from.x, y: event.clientY - from.y });
      if (command) turn(command);
    },
  };
}
