import type { Catalogue } from "./catalogue.ts";
import { type Language, LOCALES } from "./language.ts";
import { speak, speaking } from "./translate.ts";

const CATALOGUES: {
  readonly [L in Exclude<Language, "en">]: () => Promise<{ readonly catalogue: Catalogue }>;
} = {
  zh: () => import("./zh.ts"),
  th: () => import("./th.ts"),
  my: () => import("./my.ts"),
};

/** Has the document speak a language; fails when its catalogue can't be had. */
export async function speakIn(language: Language): Promise<void> {
  speak(language, await catalogueOf(language));
  document.documentElement.lang = LOCALES[language];
}

/**
 * What `make` says in a language that may be another than the document's: a text for another page.
 * Fails when its catalogue can't be had.
 *
 * @param make says all of it at once, as in `speaking`
 */
export async function sayIn<T>(language: Language, make: () => T): Promise<T> {
  return speaking(language, await catalogueOf(language), make);
}

async function catalogueOf(language: Language): Promise<Catalogue | undefined> {
  return language === "en" ? undefined : (await CATALOGUES[language]()).catalogue;
}
