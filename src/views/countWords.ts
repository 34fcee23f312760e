import { formatNumber } from "./format.ts";

/** A count of entries on screen, not a figure from the data. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
