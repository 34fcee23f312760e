import { type RefObject, useEffect, useRef, useState } from "react";
import type { AutoAdvance } from "./autoAdvance.ts";
import type { Command } from "./keys.ts";
import type { Presented } from "./presented.ts";
import { slideQuery } from "./slideLinks.ts";
import { useAutoAdvance } from "./useAutoAdvance.ts";
import type { FullScreen } from "./useFullScreen.ts";

/** What lies over the slides. The claims that the address opens are in the address. */
export type Layer = "help" | "goTo" | "overview" | "claims" | "deck";
export type Blank = "black" | "white";

/** What is shown of a deck besides its slides, and all that a command may change. */
export interface DeckControl {
  readonly layer: Layer | undefined;
  readonly auto: AutoAdvance;
  readonly run: (command: Command) => void;
  readonly go: (slide: number) => void;
  /** Closes what is on top, and gives the focus back to the slide. */
  readonly close: () => void;
  /** Somebody pressed or touched something. */
  readonly onInput: () => void;
  /** Commands whose effect is on now. */
  readonly pressed: ReadonlySet<Command>;
}

/** What of the deck a command can change. */
export interface Controlled {
  readonly presented: Presented;
  readonly fullScreen: FullScreen;
  readonly onSpeaker: () => void;
  readonly blank: Blank | undefined;
  readonly onBlank: (blank: Blank | undefined) => void;
  /** The heading of the slide that is shown. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function useDeckControl(controlled: Controlled): DeckControl {
  const { presented, fullScreen, blank, onBlank, heading } = controlled;
  const { view, slides, shown, links, onQuery } = presented;
  const { kiosk, auto: every } = links.params;
  const { state, act } = view;
  const [opened, setOpened] = useState<Layer>();
  const layer = state.claim.length > 0 ? "claims" : opened;
  useFocusWhenClosed(layer !== undefined, heading);

  const close = () => {
    setOpened(undefined);
    if (state.claim.length > 0) act.go({ claim: [] });
  };
  const show = (slide: number, how?: "push" | "replace") => {
    setOpened(undefined);
    if (slide !== shown) onQuery(slideQuery(links, slide), how);
    else if (layer) close();
  };
  const go = (slide: number) => show(Math.min(Math.max(slide, 1), slides.length));
  const open = (name: Layer) => {
    if (layer === name) return close();
    const claims = name === "claims" ? (slides[shown - 1]?.text.claims ?? []) : [];
    // In the address where there are any, so that they can be linked to.
    return claims.length > 0 ? act.go({ claim: claims }) : setOpened(name);
  };

  const [auto, stepAuto] = useAutoAdvance(every, () => {
    const isLast = shown === slides.length;
    if (isLast && !kiosk) return false;
    // No trail of hours of slides in the browser's history.
    show(isLast ? 1 : shown + 1, "replace");
    return true;
  });

  const run = (command: Command): void => {
    switch (command) {
      case "next":
        return go(shown + 1);
      case "previous":
        return go(shown - 1);
      case "first":
        return go(1);
      case "last":
        return go(slides.length);
      case "leave":
        return blank ? onBlank(undefined) : close();
      case "help":
      case "goTo":
      case "overview":
      case "claims":
      case "deck":
        return open(command);
      case "black":
      case "white":
        return onBlank(blank === command ? undefined : command);
      case "fullScreen":
        return fullScreen.toggle();
      case "contrast":
        return act.go({ theme: state.theme === "contrast" ? "auto" : "contrast" }, "replace");
      case "auto":
        return stepAuto({ kind: "toggle" });
      case "speaker":
        return controlled.onSpeaker();
    }
  };
  const pressed = new Set<Command>([
    ...(layer ? [layer] : []),
    ...(blank ? [blank] : []),
    ...(fullScreen.isOn ? (["fullScreen"] as const) : []),
    ...(state.theme === "contrast" ? (["contrast"] as const) : []),
  ]);
  const onInput = () => stepAuto({ kind: "input", kiosk });
  return { layer, auto, run, go, close, onInput, pressed };
}

/** What is laid over a slide makes it inert: only when it is gone can the slide take the focus back. */
function useFocusWhenClosed(isOpen: boolean, heading: Controlled["heading"]): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen, heading]);
}
