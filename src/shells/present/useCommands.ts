import { useEffect, useEffectEvent } from "react";
import { focusOf } from "./focusOf.ts";
import { type CharacterKeys, type Command, commandOf } from "./keys.ts";

/** Marks what starts and stops the slides: to use it is not the input that stops them. */
const AUTO_CONTROL = "[data-auto-control]";

/**
 * Runs what the reader's keys mean, wherever on the page the focus is; and tells of every input, by
 * key or by pointer.
 */
export function useCommands({
  characters,
  isBlank,
  run,
  onInput,
}: {
  readonly characters: CharacterKeys;
  readonly isBlank: boolean;
  readonly run: (command: Command) => void;
  readonly onInput: () => void;
}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commandOf(event, focusOf(event.target), characters, isBlank);
    if (command !== "auto" && !isAutoControl(event.target)) onInput();
    if (!command) return;
    event.preventDefault();
    // A button that is held down is one press.
    if (!event.repeat) run(command);
  });
  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    if (!isAutoControl(event.target)) onInput();
  });
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => onKeyDown(event);
    const pointerDown = (event: PointerEvent) => onPointerDown(event);
    document.addEventListener("keydown", keyDown);
    document.addEventListener("pointerdown", pointerDown);
    return () => {
      document.removeEventListener("keydown", keyDown);
      document.removeEventListener("pointerdown", pointerDown);
    };
  }, []);
}

function isAutoControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(AUTO_CONTROL) !== null;
}
