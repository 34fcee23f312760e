import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  CHARACTER_KEYS,
  COMMANDS,
  commandOf,
  type KeyPress,
  parseCharacterKeys,
  rebind,
} from "../../src/shells/present/keys.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const onPage = (key: string, held: Partial<KeyPress> = {}) =>
  commandOf(press(key, held), "page", CHARACTER_KEYS, false);

describe(commandOf, () => {
  test.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    [" ", "next"],
    ["PageDown", "next"],
    ["n", "next"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["PageUp", "previous"],
    ["P", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["g", "goTo"],
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
    ["c", "claims"],
    ["f", "fullScreen"],
    ["o", "overview"],
    ["s", "speaker"],
    ["?", "help"],
    ["Escape", "leave"],
  ])("reads %j as %s", (key, command) => {
    expect(onPage(key)).toBe(command);
  });

  it("goes back with Space and Shift", () => {
    expect(onPage(" ", { shiftKey: true })).toBe("previous");
  });

  test.each(["F5", "Enter", "Tab", "z", "F11", "Dead"])("leaves %s to the browser", (key) => {
    expect(onPage(key)).toBeUndefined();
  });

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])(
    "leaves every chord with %j to the browser",
    (held) => {
      for (const key of ["n", " ", "ArrowRight", "p", "f", "Home"]) {
        expect(onPage(key, held)).toBeUndefined();
      }
    },
  );

  it("takes no key from a field, a chart that is walked or a map", () => {
    for (const key of ["n", " ", "ArrowRight", "PageDown", "Home", "b", "Escape", "?"]) {
      expect(commandOf(press(key), "field", CHARACTER_KEYS, false)).toBeUndefined();
    }
  });

  it("leaves a button its Space, and nothing else", () => {
    expect(commandOf(press(" "), "control", CHARACTER_KEYS, false)).toBeUndefined();
    expect(commandOf(press("PageDown"), "control", CHARACTER_KEYS, false)).toBe("next");
    expect(commandOf(press("n"), "control", CHARACTER_KEYS, false)).toBe("next");
  });

  it("wakes a blank screen by B, full stop, W, comma or Escape only", () => {
    const woken = ["b", ".", "w", ",", "Escape", "ArrowRight", " ", "n", "PageDown", "o"].filter(
      (key) => commandOf(press(key), "page", CHARACTER_KEYS, true) !== undefined,
    );
    expect(woken).toEqual(["b", ".", "w", ",", "Escape"]);
  });

  it("knows no character key when these are off, and still all those of a clicker", () => {
    const off = { ...CHARACTER_KEYS, on: false };
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (key) => {
        fc.pre(key !== " ");
        expect(commandOf(press(key), "page", off, false)).toBeUndefined();
      }),
    );
    expect(commandOf(press("PageDown"), "page", off, false)).toBe("next");
    expect(commandOf(press("PageUp"), "page", off, false)).toBe("previous");
    expect(commandOf(press("Escape"), "page", off, false)).toBe("leave");
  });
});

describe(rebind, () => {
  it("gives a command another key, and the old one means nothing", () => {
    const own = rebind(CHARACTER_KEYS, "next", "k");
    expect(commandOf(press("k"), "page", own, false)).toBe("next");
    expect(commandOf(press("n"), "page", own, false)).toBeUndefined();
  });

  it("takes the key from the command that had it", () => {
    const own = rebind(CHARACTER_KEYS, "next", "b");
    expect(commandOf(press("b"), "page", own, false)).toBe("next");
    expect(commandOf(press("."), "page", own, false)).toBe("black");
  });

  it("never lets a key mean two things", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...COMMANDS), fc.string({ maxLength: 3 }))),
        (changes) => {
          const own = changes.reduce(
            (keys, [command, key]) => rebind(keys, command, key),
            CHARACTER_KEYS,
          );
          const all = Object.values(own.keys).flatMap((keys) => [...new Set(keys)]);
          expect(all).toHaveLength(new Set(all).size);
        },
      ),
    );
  });
});

describe(parseCharacterKeys, () => {
  it("reads what was kept", () => {
    const own = rebind({ ...CHARACTER_KEYS, on: false }, "help", "i");
    expect(parseCharacterKeys(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it("never throws, whatever was kept", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const { keys } = parseCharacterKeys(kept);
        expect(Object.values(keys).every((key) => key.length <= 2)).toBe(true);
      }),
    );
    expect(parseCharacterKeys("nonsense")).toEqual(CHARACTER_KEYS);
    expect(parseCharacterKeys({ keys: { next: 5 } })).toEqual(CHARACTER_KEYS);
  });
});
