import type { Fault } from "./fault.ts";
import { pathOf } from "./shapeFaults.ts";

/** Levels of a dataset, at most: the schema goes eight down. */
const DEEPEST = 24;
/** Entries of one list: the figures of more cannot be held against each other in a browser. */
export const MOST = 150_000;
/** Keys that are kept in mind: a dataset has a hundred. */
const MOST_KEYS = 1000;
/** Keys that reach what every object of the language inherits. */
const KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/**
 * Characters that are not seen but change what is: control characters but for line ends and tabs, and
 * those that turn the direction of the text after them (Unicode TR 36, 2.8).
 */
const HIDDEN = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * What no dataset needs and some files are made of to do harm: depth and lists without end, keys
 * that reach into the language, text that reads otherwise than it is written.
 *
 * @param root parsed JSON of unknown shape
 */
export function safetyFaults(root: unknown): Fault[] {
  const faults: Fault[] = [];
  const path: PropertyKey[] = [];
  const tell = (problem: string, expected: string) => {
    faults.push({ path: spelled(pathOf(path, root, "dataset")), problem, expected });
  };
  // An object's keys are those of thousands of others.
  const fine = new Set<string>();
  const isFine = (key: string) => {
    if (fine.has(key)) return true;
    if (isForbidden(key)) return false;
    if (fine.size < MOST_KEYS) fine.add(key);
    return true;
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      const found = HIDDEN.exec(value)?.[0];
      if (found !== undefined) tell(`holds the hidden character ${nameOf(found)}`, "none");
      return;
    }
    if (typeof value !== "object" || value === null) return;
    if (path.length >= DEEPEST) return tell("lies too deep", `at most ${DEEPEST} levels`);
    if (Array.isArray(value)) return visitList(value);
    for (const key of Object.keys(value)) {
      path.push(key);
      if (isFine(key)) visit(Reflect.get(value, key));
      else tell("is a key that no dataset has", "it to be removed");
      path.pop();
    }
  };
  const visitList = (list: readonly unknown[]): void => {
    if (list.length > MOST) return tell(`has ${list.length} entries`, `at most ${MOST}`);
    for (const [index, value] of list.entries()) {
      path.push(index);
      visit(value);
      path.pop();
    }
  };
  visit(root);
  return faults;
}

/** Of a text in JSON: what is hidden in it, or may be behind what stands for it. */
const MAY_HIDE = /\\[^"\\/nrt]|[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/**
 * True for the JSON of something that has surely neither hidden characters nor a list without end. It
 * tells so in a tenth of the time that it takes to go through what the JSON says.
 */
export function isPlain(json: string): boolean {
  // An entry and what parts it from the next have two characters at least.
  return json.length < 2 * MOST && !MAY_HIDE.test(json);
}

/** True for a key that reaches into the language, or reads otherwise than it is written. */
function isForbidden(key: string): boolean {
  return KEYS.has(key) || HIDDEN.test(key);
}

/** With the characters that would turn what follows them written out. */
function spelled(path: string): string {
  return path.replace(new RegExp(HIDDEN, "gu"), nameOf);
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, "0")}`;
}
