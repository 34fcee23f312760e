import { field } from "../../src/dataset/shapeFaults.ts";
import { type JsonPart, partsOfJson } from "./jsonText.ts";
import { keyOf, type LeftOut } from "./leftOut.ts";

/** Lists of claims that say a thing: what it says does not change when one of them is missing. */
const SAID_BY =
  /^(batches\.accounts|series\.points|(events|changes|disputes\.sides)\.claims|(headline|deck\.sentence)\.figures\.\w+\.borneOutBy)$/;

/**
 * The text of a dataset's file without some of its entries, and without their ids where they stand among
 * those who say a thing. All else stays as it is, byte for byte: what was left out leaves no trace.
 */
export function withoutEntries(text: string, leftOut: LeftOut): string {
  const kept: string[] = [];
  let end = 0;
  for (const [from, to] of spansOf(partsOfJson(text), "", text, leftOut)) {
    kept.push(text.slice(end, from));
    end = to;
  }
  return kept.join("") + text.slice(end);
}

type Span = readonly [from: number, to: number];

/**
 * The parts of the text that go, in its order.
 *
 * @param path names of the fields that lead there: `disputes.sides.claims`
 */
function* spansOf(part: JsonPart, path: string, text: string, leftOut: LeftOut): Generator<Span> {
  if (!part.isList) {
    for (const [key, entry] of part.entries)
      yield* spansOf(entry, path === "" ? String(key) : `${path}.${key}`, text, leftOut);
    return;
  }
  const entries = part.entries.map(([, entry]) => entry);
  let isFirst = true;
  for (const [at, entry] of entries.entries()) {
    const value: unknown = JSON.parse(text.slice(entry.start, entry.end));
    if (!isOut(value, path, leftOut)) {
      yield* spansOf(entry, path, text, leftOut);
      isFirst = false;
      continue;
    }
    // With the comma that stood between it and another.
    const before = entries[at - 1];
    if (before && !isFirst) yield [before.end, entry.end];
    else yield [entry.start, entries[at + 1]?.start ?? entry.end];
  }
}

function isOut(entry: unknown, path: string, leftOut: LeftOut): boolean {
  if (typeof entry === "string") {
    if (path === "disputes.related") return leftOut.has(keyOf("disputes", entry));
    return SAID_BY.test(path) && leftOut.has(keyOf("claims", entry));
  }
  if (path === "disputes.sides") {
    const claims = field(entry, "claims");
    return Array.isArray(claims) && claims.every((id) => leftOut.has(keyOf("claims", String(id))));
  }
  const id = field(entry, "id") ?? field(entry, "code");
  return typeof id === "string" && leftOut.has(keyOf(path, id));
}
