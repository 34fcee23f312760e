import type { Catalogue } from "./catalogue.ts";
import { type Language, LOCALES } from "./language.ts";
import { speak } from "./translate.ts";

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
