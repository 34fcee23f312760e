import type { catalogue } from "./zh.ts";

/**
 * Every sentence of the interface, as it is in English: the text itself is the key, so the code reads
 * as the page does, and English needs no catalogue. A `{slot}` in it is filled when it is shown.
 */
export type Message = keyof typeof catalogue;

/** The names of the slots in a message: `"n"` of `"{n} claims"`. */
export type Slots<M extends string> = M extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** A message without slots. */
export type Label = { [M in Message]: [Slots<M>] extends [never] ? M : never }[Message];

/** A message in one language: one text or, where its nouns change with a number, one for each form. */
export type Form = string | (Partial<Record<PluralCategory, string>> & { readonly other: string });

/** As Unicode names them. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** One language, whole: a message that is missing is a type error. */
export type Catalogue = Readonly<Record<Message, Form>>;
