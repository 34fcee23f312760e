import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Publishable } from "./publishable.ts";

/** The paths of all files below a folder, from there. */
export function filesOf(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => statSync(join(folder, path)).isFile());
}

/**
 * What a folder has of what it must not have, one line each.
 *
 * @param marks what it would be found by
 */
export function tracesIn(folder: string, marks: readonly RegExp[]): readonly string[] {
  return filesOf(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return marks.flatMap((mark) => {
      const found = mark.exec(text)?.[0];
      return found === undefined ? [] : [`${name}: has "${found}"`];
    });
  });
}

/** A shorter text may stand anywhere by chance. */
const TELLING = 20;

/** What the claims under embargo of a dataset would be found by: their ids, and the words of each. */
export function marksOf({ source, dataset }: Publishable): readonly RegExp[] {
  const published = new Set<string>(dataset.claims.map(({ id }) => id));
  return source.claims
    .filter(({ id }) => !published.has(id))
    .flatMap(({ id, text, words, note = "" }) => [
      new RegExp(`(?<![\\w-])${id}(?![\\w-])`),
      ...[text, words?.text ?? "", note]
        .filter(({ length }) => length >= TELLING)
        .map((said) => literally(said)),
    ]);
}

/** A text however JSON or HTML writes what is no letter in it. */
function literally(text: string): RegExp {
  const parts = text.split(/[^\p{L}\p{N}\s]+/u).filter((part) => part !== "");
  return new RegExp(parts.join("[^]{1,30}?"));
}
