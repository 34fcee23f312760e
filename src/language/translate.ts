import type { Catalogue, Form, Label, Message, PluralCategory, Slots } from "./catalogue.ts";
import type { Language } from "./language.ts";

/**
 * The language that the document speaks. It is the address's, and the same from the first word to
 * the last: another language is another page, loaded anew. So it is set once, before anything is
 * shown, and needs to be handed to nobody.
 */
let spoken: Language = "en";
let catalogue: Catalogue | undefined;

/** Sets the language, before anything is shown. English needs no catalogue. */
export function speak(language: Language, messages?: Catalogue): void {
  spoken = language;
  catalogue = messages;
}

export function spokenLanguage(): Language {
  return spoken;
}

/**
 * What `make` says in another language than the document's.
 *
 * @param make says all of it at once: the document must not be shown meanwhile
 */
export function speaking<T>(language: Language, messages: Catalogue | undefined, make: () => T): T {
  const before = [spoken, catalogue] as const;
  speak(language, messages);
  try {
    return make();
  } finally {
    speak(...before);
  }
}

/** What is written for programs: in English, whatever the document speaks. */
export function inEnglish<T>(write: () => T): T {
  return speaking("en", undefined, write);
}

type Values<Names extends string> = Readonly<Record<Names, string>>;

/**
 * A message in the language that the document speaks.
 *
 * @param values for its slots: what is shown as it is, a name of the dataset or a formatted number
 */
export function t(message: Label): string;
export function t<M extends Message>(message: M, values: Values<Slots<M>>): string;
export function t(message: Message, values: Values<string> = {}): string {
  return fill(formOf(message, "other"), values);
}

/**
 * A message about a number of things.
 *
 * @param category of the number, in the language that the document speaks
 * @param one the message in English when there is one thing: other languages have their own forms
 * @param values `n`, the number as it is shown, and what else the message has slots for
 */
export function plural(
  category: PluralCategory,
  one: string,
  other: Message,
  values: Values<string>,
): string {
  return fill(
    catalogue === undefined && category === "one" ? one : formOf(other, category),
    values,
  );
}

/** A message cut at its slots: text, slot, text and so on, for what puts more than text in them. */
export function pieces(message: Message): readonly string[] {
  return formOf(message, "other").split(SLOT);
}

const SLOT = /\{(\w+)\}/g;

function formOf(message: Message, category: PluralCategory): string {
  const form: Form = catalogue?.[message] ?? message;
  return typeof form === "string" ? form : (form[category] ?? form.other);
}

function fill(text: string, values: Values<string>): string {
  return text.replace(SLOT, (slot, name: string) => values[name] ?? slot);
}
