import { describe, expect, test } from "vitest";
import { charactersOf, EMBED_FONT, PAGE_FONT } from "../../scripts/cutFont.ts";

test("a unicode-range is read as its characters", () => {
  expect(charactersOf("U+41-43,U+A0,U+2013")).toBe("ABC\u00a0–");
});

describe("the cut typefaces", () => {
  const ofPage = new Set(charactersOf(PAGE_FONT.range));

  test("of a page has no character that it would fetch the whole for", () => {
    const both = Array.from(charactersOf(PAGE_FONT.rest ?? "")).filter((one) => ofPage.has(one));
    expect(both).toEqual([]);
  });

  test.each([
    ["a page", PAGE_FONT],
    ["an embed", EMBED_FONT],
  ])("of %s has every character of a figure", (_, { range }) => {
    const characters = charactersOf(range);
    for (const one of "~0123456789, –+−()") expect(characters).toContain(one);
  });

  test("of a page has what that of an embed has", () => {
    for (const one of charactersOf(EMBED_FONT.range)) expect(ofPage).toContain(one);
  });
});
