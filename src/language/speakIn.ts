import type { Catalogue } from "./catalogue.ts";
import { type Language, LOCALES } from "./language.ts";
import { speak, spokenLanguage } from "./translate.ts";

const CATALOGUES: {
  readonly [L in Exclude<Language, "en">]: () => Promise<{ readonly catalogue: Catalogue }>;
} = {
  zh: () => import("./zh.ts"),
  th: () => import("./th.ts"),
  my: () => import("./my.ts"),
};

/** Has the document speak a language other than English; fails when its catalogue can't be had. */
export async function speakIn(language: Exclude<Language, "en">): Promise<void> {
  const { catalogue } = await CATALOGUES[language]();
  speak(language, catalogue);
  document.documentElement.lang = LOCALES[language];
}

/**
 * What `make` says in a language that may be another than the document's: a text for another page.
 * Fails when its catalogue can't be had.
 *
 * @param make says all of it at once: the document must not be shown meanwhile
 */
export async function sayIn<T>(language: Language, make: () => T): Promise<T> {
  const own = spokenLanguage();
  const [theirs, ours] = await Promise.all([catalogueOf(language), catalogueOf(own)]);
  speak(language, theirs);
  try {
    return make();
  } finally {
    speak(own, ours);
  }
}

async function catalogueOf(language: Language): Promise<Catalogue | undefined> {
  return language === "en" ? undefined : (await CATALOGUES[language]()).catalogue;
}
