import { formatDigits } from "../../views/format.ts";

/** Hours, minutes or seconds of a clock: `04`. */
export function twoDigits(value: number): string {
  return `${formatDigits(Math.floor(value / 10))}${formatDigits(value % 10)}`;
}
