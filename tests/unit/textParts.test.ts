import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDataset } from "../../src/dataset/parse.ts";
import { queryWords } from "../../src/derive/searchText.ts";
import { textParts } from "../../src/derive/textParts.ts";

/** The text with what matches in square brackets. */
function bracketed(text: string, q: string): string {
  return textParts(text, queryWords(q))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("");
}

describe(textParts, () => {
  it.each([
    ["2,876 were flown home.", "2876", "[2,876] were flown home."],
    ["2,876 were flown home.", "2,8", "[2,8]76 were flown home."],
    ["Of 260, 60 stayed.", "60", "Of 260, [60] stayed."],
    ["≥ 260 of them", "≥260", "[≥ 260] of them"],
    ["98% willing", "98 percent", "[98%] willing"],
    ["Phạm Minh Chính", "pham chinh", "[Phạm] Minh [Chính]"],
    ["แม่สอดและเมียวดี", "แม่สอด", "[แม่สอด]และเมียวดี"],
    ["မြဝတီမြို့", "မြဝတီ", "[မြဝတီ]မြို့"],
    ["在妙瓦底的园区", "妙瓦底", "在[妙瓦底]的园区"],
    ["Ｍｙａｗａｄｄｙ town", "myawaddy", "[Ｍｙａｗａｄｄｙ] town"],
    ["banana", "ana", "b[anana]"],
    ["Nothing here", "", "Nothing here"],
    ["Nothing here", "elsewhere", "Nothing here"],
    ["<b>bold</b>", "<b>", "<[b]>[b]old</[b]>"],
  ])("in %j, %j is shown as %j", (text, q, shown) => {
    expect(bracketed(text, q)).toBe(shown);
  });

  test("the parts joined are the text, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, q) => {
        const parts = textParts(text, queryWords(q));
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });

  test("a claim that is found by its own text has something to show", () => {
    const file = "public/data/dataset.json";
    const { claims } = parseDataset(JSON.parse(readFileSync(file, "utf8")), file);
    fc.assert(
      fc.property(fc.constantFrom(...claims), fc.nat(), ({ text }, at) => {
        const words = text.split(/\s+/).flatMap((word) => queryWords(word));
        const word = words[at % words.length];
        if (word === undefined) throw new Error("a claim has words");
        expect(textParts(text, [word]).some((part) => part.hit)).toBe(true);
      }),
    );
  });
});
