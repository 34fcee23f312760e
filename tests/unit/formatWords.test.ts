import { afterEach, describe, expect, it } from "vitest";
import { catalogue as th } from "../../src/language/th.ts";
import { speak } from "../../src/language/translate.ts";
import { catalogue as zh } from "../../src/language/zh.ts";
import { breakableWords, lettersOf } from "../../src/views/formatWords.ts";

afterEach(() => speak("en"));

const words = (text: string) => breakableWords(text).map(({ word }) => word);
const joined = (text: string) =>
  breakableWords(text)
    .map(({ word, isSpaced }, index) => (isSpaced && index > 0 ? ` ${word}` : word))
    .join("");

describe(breakableWords, () => {
  it("takes what stands between spaces in English, an address in one", () => {
    expect(words("Counts up to 14 March. https://example.org/?a=b&c=d")).toEqual([
      "Counts",
      "up",
      "to",
      "14",
      "March.",
      "https://example.org/?a=b&c=d",
    ]);
  });

  it("finds the words of a language without spaces, and loses nothing between them", () => {
    speak("zh", zh);
    const chinese = "来源：12 份文件，发布者为“新华社”。";
    expect(words(chinese).length).toBeGreaterThan(4);
    expect(joined(chinese)).toBe(chinese);
    speak("th", th);
    const thai = "แหล่งที่มา: เอกสาร 12 ฉบับ";
    expect(words(thai)).toContain("เอกสาร");
    expect(joined(thai)).toBe(thai);
  });

  it("begins no line with a mark that closes, and ends none with one that opens", () => {
    speak("zh", zh);
    const parts = words("来源（共三份），发布者为“新华社”。");
    expect(parts.filter((part) => /^[，。）”：]/.test(part))).toEqual([]);
    expect(parts.filter((part) => /[（“]$/.test(part))).toEqual([]);
  });
});

describe(lettersOf, () => {
  it("keeps a letter and its marks together", () => {
    speak("th", th);
    expect(Array.from(lettersOf("ที่นี่"), ({ segment }) => segment)).toEqual(["ที่", "นี่"]);
  });
});
