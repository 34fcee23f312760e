/** The languages of the interface, by the code that an address has. */
export const LANGUAGES = ["en", "zh", "th", "my"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each as its readers call it. */
export const LANGUAGE_NAMES: { readonly [L in Language]: string } = {
  en: "English",
  zh: "简体中文",
  th: "ไทย",
  my: "မြန်မာ",
};

/** BCP 47: what is put in `lang`, and what numbers and lists are formatted by. */
export const LOCALES: { readonly [L in Language]: string } = {
  en: "en-GB",
  zh: "zh-Hans",
  th: "th",
  my: "my",
};
