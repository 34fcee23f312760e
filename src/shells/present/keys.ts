/**
 * What a key press means to the presentation: a pure function of the key, of where the focus is and
 * of what the reader has made of the character keys. F5 and all chords are the browser's.
 */
export const COMMANDS = [
  "next",
  "previous",
  "first",
  "last",
  "leave",
  "goTo",
  "overview",
  "claims",
  "black",
  "white",
  "fullScreen",
  "speaker",
  "auto",
  "deck",
  "contrast",
  "help",
] as const;
export type Command = (typeof COMMANDS)[number];

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where the focus is. A `control` has its own Space and Enter; a `field`, a chart that is walked
 * with the arrow keys, and a map have all keys to themselves.
 */
export type Focus = "page" | "control" | "field";

/**
 * The character keys, one or two each, which a reader may change or switch off: speech input and a
 * slip of the hand press them too (WCAG 2.1.4).
 */
export interface CharacterKeys {
  readonly on: boolean;
  readonly keys: Readonly<Partial<Record<Command, string>>>;
}

export const CHARACTER_KEYS: CharacterKeys = {
  on: true,
  keys: {
    next: "n",
    previous: "p",
    goTo: "g",
    overview: "o",
    claims: "c",
    // Clickers send either.
    black: "b.",
    white: "w,",
    fullScreen: "f",
    speaker: "s",
    auto: "a",
    deck: "d",
    contrast: "h",
    help: "?",
  },
};

/** What the keys of a clicker mean: they stay when the character keys are off. */
export function commandOf(
  press: KeyPress,
  focus: Focus,
  characters: CharacterKeys,
  isBlank: boolean,
): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || focus === "field") return undefined;
  const command = fixedCommand(press, focus) ?? characterCommand(press, characters);
  // A blank screen is woken on purpose, not by the next press of the clicker.
  const wakes = command === "black" || command === "white" || command === "leave";
  return isBlank && !wakes ? undefined : command;
}

function fixedCommand({ key, shiftKey }: KeyPress, focus: Focus): Command | undefined {
  switch (key) {
    case " ":
      if (focus === "control") return undefined;
      return shiftKey ? "previous" : "next";
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return "next";
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return "previous";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "Escape":
      return "leave";
    default:
      return undefined;
  }
}

function characterCommand({ key }: KeyPress, { on, keys }: CharacterKeys): Command | undefined {
  if (!on || key.length !== 1 || key === " ") return undefined;
  const pressed = key.toLowerCase();
  return COMMANDS.find((command) => keys[command]?.includes(pressed));
}

/** The same keys with one of them changed; a key means one thing, so it is taken from the others. */
export function rebind(characters: CharacterKeys, command: Command, key: string): CharacterKeys {
  const wanted = key.trim().toLowerCase().slice(0, 2);
  const keys = keysBy((other) => {
    const held = characters.keys[other]?.split("");
    return other === command ? wanted : held?.filter((each) => !wanted.includes(each)).join("");
  });
  return { ...characters, keys };
}

/** The reader's own keys as they were kept; what is malformed falls back on what is usual. */
export function parseCharacterKeys(kept: unknown): CharacterKeys {
  if (typeof kept !== "object" || kept === null) return CHARACTER_KEYS;
  const on = !("on" in kept && kept.on === false);
  const given = "keys" in kept && typeof kept.keys === "object" ? kept.keys : null;
  const keys = keysBy((command) => {
    const held: unknown = given && Reflect.get(given, command);
    return typeof held === "string" && held.length <= 2 ? held : CHARACTER_KEYS.keys[command];
  });
  return { on, keys };
}

/** The commands that have character keys at all, each with those that are wanted. */
function keysBy(keyOf: (command: Command) => string | undefined): CharacterKeys["keys"] {
  const keys: Partial<Record<Command, string>> = {};
  for (const command of COMMANDS) {
    const key = keyOf(command);
    if (key !== undefined) keys[command] = key;
  }
  return keys;
}
