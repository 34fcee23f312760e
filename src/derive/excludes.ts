import type { Quantity } from "../dataset/quantity.ts";
import { areApart, reachOf } from "./reach.ts";

/** True when no number fits both quantities; never where one has no length. */
export function excludes(a: Quantity | undefined, b: Quantity | undefined): boolean {
  const [left, right] = [a && reachOf(a), b && reachOf(b)];
  return left !== undefined && right !== undefined && areApart(left, right);
}
