import type { Actor } from "../dataset/schema.ts";

/** A name that fits beside a mark: the one given for that, else the name as it is. */
export function shortNameOf({ short, name }: Actor): string {
  return short ?? name;
}
