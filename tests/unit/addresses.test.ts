import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Every name by which the code reads a parameter of an address. */
function read(): readonly string[] {
  const code = readdirSync("src/url").map((file) => readFileSync(join("src/url", file), "utf8"));
  return code.flatMap((text) =>
    Array.from(text.matchAll(/\b(?:one|many)(?:<[^(]*>)?\(\s*"(\w+)"/g), ([, name = ""]) => name),
  );
}

/** Every name in the first column of a table of the guide. */
function listed(): readonly string[] {
  const rows = readFileSync("docs/addresses.md", "utf8").matchAll(/^\| (`[^|]*)\|/gm);
  return Array.from(rows, ([, cell = ""]) => cell.match(/\w+/g) ?? []).flat();
}

test("the guide to addresses lists every parameter that the code reads, and no other", () => {
  expect(read().length).toBeGreaterThan(20);
  expect(listed().toSorted()).toEqual([...new Set(read())].toSorted());
});
