import type { Message, Slots } from "../language/catalogue.ts";
import { plural } from "../language/translate.ts";
import { formatNumber, pluralCategory } from "./format.ts";

/**
 * A message with a count of entries on screen in it, not a figure from the data.
 *
 * @param one the message in English when there is one
 */
export function countWords<M extends Message & `${string}{n}${string}`>(
  count: number,
  one: string,
  other: M,
  ...[values]: Exclude<Slots<M>, "n"> extends never
    ? []
    : [values: Readonly<Record<Exclude<Slots<M>, "n">, string>>]
): string {
  return plural(pluralCategory(count), one, other, { ...values, n: formatNumber(count) });
}
