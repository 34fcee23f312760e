import { type Language, LANGUAGES } from "../language/language.ts";
import { type Ignored, oneOf, readParams, replaceParams } from "./params.ts";

/** The language that an address asks for the interface in; English when it asks for none. */
export function parseLanguage(query: string): {
  language: Language;
  ignored: readonly Ignored[];
} {
  const { one, ignored } = readParams(query);
  return { language: one<Language>("lang", oneOf(LANGUAGES), "en"), ignored };
}

/** What of the language that an address asks for was not used, where the document speaks `spoken`. */
export function languageIgnored(query: string, spoken: Language): readonly Ignored[] {
  const { language, ignored } = parseLanguage(query);
  return language === spoken
    ? ignored
    : [...ignored, { name: "lang", value: language, used: spoken }];
}

/** The query string that shows the same in another language. */
export function replaceLanguage(query: string, language: Language): string {
  return replaceParams(query, ["lang"], language === "en" ? "" : `lang=${language}`);
}
