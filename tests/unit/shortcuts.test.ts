import { describe, expect, it } from "vitest";
import { SECTIONS } from "../../src/views/viewName.ts";
import { listShortcuts, shortcutOf } from "../../src/shells/dashboard/shortcuts.ts";

const press = (key: string, fields = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...fields,
});

describe(shortcutOf, () => {
  it.each([
    ["/", { kind: "search" }],
    ["?", { kind: "help" }],
    ["1", { kind: "section", view: "batches" }],
    ["7", { kind: "section", view: "sources" }],
    ["x", { kind: "reset" }],
  ])("reads %s", (key, shortcut) => {
    expect(shortcutOf(press(key))).toEqual(shortcut);
  });

  it.each([
    String(SECTIONS.length + 1),
    "0",
    "a",
    "Enter",
    "Tab",
    "Escape",
    " ",
    "constructor",
    "ArrowDown",
  ])("leaves %j to the browser", (key) => {
    expect(shortcutOf(press(key))).toBeUndefined();
  });

  it.each(["ctrlKey", "altKey", "metaKey"])("leaves chords with %s to the browser", (modifier) => {
    expect(shortcutOf(press("x", { [modifier]: true }))).toBeUndefined();
  });

  it("lists every key that it reads", () => {
    const listed = listShortcuts()
      .map(([keys]) => keys)
      .join();
    const read = ["/", "?", "j", "k", "x", "d", "o"];
    for (const key of read) {
      expect(shortcutOf(press(key))).toBeDefined();
      expect(listed).toContain(key);
    }
  });
});
