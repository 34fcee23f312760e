import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { catalogue as my } from "../../src/language/my.ts";
import { catalogue as th } from "../../src/language/th.ts";
import { inEnglish, pieces, plural, speak, t } from "../../src/language/translate.ts";
import { catalogue as zh } from "../../src/language/zh.ts";
import { parseLanguage, replaceLanguage, languageIgnored } from "../../src/url/languageParam.ts";
import { countWords } from "../../src/views/countWords.ts";
import { formatList, formatNumber, formatQuantity } from "../../src/views/format.ts";
import { formatDate } from "../../src/views/formatDate.ts";
import { sentenceOf } from "../../src/views/sentenceOf.ts";

afterEach(() => speak("en"));

describe("the catalogues", () => {
  const messages = Object.keys(zh);
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join("src", file), "utf8"))
    .join("\n");

  test.each([
    ["Thai", th],
    ["Burmese", my],
  ])("%s has the messages that Chinese has, and no other", (_, catalogue) => {
    expect(Object.keys(catalogue).toSorted()).toEqual(messages.toSorted());
  });

  test.each([
    ["Chinese", zh],
    ["Thai", th],
    ["Burmese", my],
  ])("%s keeps every slot of a message, and is not empty", (_, catalogue) => {
    const changed = Object.entries(catalogue).filter(([message, form]) =>
      (typeof form === "string" ? [form] : Object.values(form)).some(
        (text) => text === "" || slots(text).join() !== slots(message).join(),
      ),
    );
    expect(changed).toEqual([]);
  });

  test.each(["zh", "th", "my"])("%s has each message once only", (language) => {
    const keys = keysOf(`src/language/${language}.json`);
    expect(keys).toHaveLength(messages.length);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("the code says every message", () => {
    expect(messages.filter((message) => !code.includes(JSON.stringify(message)))).toEqual([]);
  });
});

describe(t, () => {
  test("is the message itself in English", () => {
    expect(t("Dismiss")).toBe("Dismiss");
    expect(t("by {date}", { date: "May 2025" })).toBe("by May 2025");
  });

  test("is the catalogue's in another language, with what stands in its slots", () => {
    speak("zh", zh);
    expect(t("Dismiss")).toBe("关闭提示");
    expect(t("by {date}", { date: "{date}" })).toBe("不晚于{date}");
  });
});

describe(pieces, () => {
  test("cuts a message at its slots", () => {
    expect(pieces("{n} of {whole} {unit}")).toEqual(["", "n", " of ", "whole", " ", "unit", ""]);
  });
});

describe(plural, () => {
  test("takes the form that a language has for the number", () => {
    speak("th", { ...th, "{n} claims": { few: "{n} of few", other: "{n} of others" } });
    expect(plural("few", "", "{n} claims", { n: "2" })).toBe("2 of few");
    expect(plural("many", "", "{n} claims", { n: "9" })).toBe("9 of others");
  });
});

describe(sentenceOf, () => {
  test("puts what fills a slot where the language has it", () => {
    const whole = { kind: "words", words: "three" } as const;
    const said = () =>
      sentenceOf("{n} of {whole} {unit}", { n: "1", whole, unit: "" }).map((part) =>
        part === whole ? whole : part.kind === "words" && part.words,
      );
    expect(said()).toEqual(["1", " of ", whole, " "]);
    speak("my", my);
    expect(said()).toEqual([" ", whole, " အနက် ", "1"]);
  });
});

describe(inEnglish, () => {
  test("speaks English for as long as something is written", () => {
    speak("my", my);
    const four = { kind: "atLeast", value: 1200 } as const;
    expect([inEnglish(() => formatQuantity(four)), formatQuantity(four)]).toEqual([
      "≥ 1,200",
      "≥ ၁,၂၀၀",
    ]);
  });
});

describe(countWords, () => {
  test("has two forms in English, and Burmese numerals in Burmese", () => {
    expect(countWords(1, "{n} claim", "{n} claims")).toBe("1 claim");
    expect(countWords(1200, "{n} claim", "{n} claims")).toBe("1,200 claims");
    speak("my", my);
    expect(countWords(1, "{n} claim", "{n} claims")).toBe("ပြောဆိုချက် ၁ ခု");
  });
});

describe(formatDate, () => {
  test("has the order, the numerals and the era of the language", () => {
    speak("zh", zh);
    expect(formatDate("2025-03-06/2025-03-09")).toBe("2025年3月6日至9日");
    speak("th", th);
    expect(formatDate("2025-03-14")).toBe("14 มีนาคม ค.ศ. 2025");
    speak("my", my);
    expect(formatDate("2025-03")).toBe("၂၀၂၅ ခုနှစ် မတ်လ");
  });
});

describe(formatList, () => {
  test("joins names as the language does", () => {
    const list = () => [formatList([]), formatList(["A"]), formatList(["A", "B", "C"])];
    expect(list()).toEqual(["", "A", "A, B and C"]);
    speak("zh", zh);
    expect(list()).toEqual(["", "A", "A、B和C"]);
    speak("my", my);
    expect(list()).toEqual(["", "A", "A၊ B နှင့် C"]);
  });
});

describe(formatNumber, () => {
  test("follows the language that is spoken, also when that changes", () => {
    expect(formatQuantity({ kind: "atLeast", value: 1260 })).toBe("≥ 1,260");
    speak("my", my);
    expect(formatQuantity({ kind: "atLeast", value: 1260 })).toBe("≥ ၁,၂၆၀");
  });
});

describe(parseLanguage, () => {
  test("reads a language that there is", () => {
    expect(parseLanguage("lang=th")).toEqual({ language: "th", ignored: [] });
    expect(parseLanguage("")).toEqual({ language: "en", ignored: [] });
  });

  test("reads any other as English, and says so", () => {
    expect(parseLanguage("lang=fr")).toEqual({
      language: "en",
      ignored: [{ name: "lang", value: "fr", used: "en" }],
    });
  });
});

describe(languageIgnored, () => {
  test("tells a reader whose language could not be had", () => {
    expect(languageIgnored("lang=th", "th")).toEqual([]);
    expect(languageIgnored("lang=th", "en")).toEqual([{ name: "lang", value: "th", used: "en" }]);
  });
});

describe(replaceLanguage, () => {
  test("keeps everything else, and does not name English", () => {
    expect(replaceLanguage("q=DKBA&lang=th&x=1", "my")).toBe("q=DKBA&lang=my&x=1");
    expect(replaceLanguage("q=DKBA&lang=th", "en")).toBe("q=DKBA");
  });
});

function slots(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).toSorted();
}

function keysOf(file: string): string[] {
  return Array.from(readFileSync(file, "utf8").matchAll(/^ {2}"(.*?)": /gm), ([, key = ""]) => key);
}
