import type { Label } from "../../language/catalogue.ts";
import type { Command } from "./keys.ts";

/** What each command does, and the keys, as keyboards name them, that stay whatever the reader makes of the others. */
export const COMMAND_NAMES: {
  readonly [K in Command]: { readonly does: Label; readonly fixed: readonly string[] };
} = {
  next: { does: "Next slide", fixed: ["→", "↓", "Space", "Page Down"] },
  previous: { does: "Previous slide", fixed: ["←", "↑", "Shift + Space", "Page Up"] },
  first: { does: "First slide", fixed: ["Home"] },
  last: { does: "Last slide", fixed: ["End"] },
  leave: { does: "Close what is open, one at a time", fixed: ["Esc"] },
  goTo: { does: "Go to a slide by its number", fixed: [] },
  overview: { does: "All slides at once", fixed: [] },
  claims: { does: "Who says so: the claims behind this slide", fixed: [] },
  black: { does: "Black screen, and back", fixed: [] },
  white: { does: "White screen, and back", fixed: [] },
  fullScreen: { does: "Full screen", fixed: [] },
  speaker: { does: "Speaker window", fixed: [] },
  auto: { does: "Start or pause slides that go on by themselves", fixed: [] },
  deck: { does: "My deck: slides of your own, from a file or put together here", fixed: [] },
  contrast: { does: "High contrast, for a weak projector", fixed: [] },
  help: { does: "These keys", fixed: [] },
};
