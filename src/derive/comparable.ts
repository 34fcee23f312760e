import type { Claim } from "../dataset/schema.ts";
import { covers } from "./coverage.ts";
import type { Lookup } from "./lookup.ts";
import { type Subject, subjectsOf } from "./subject.ts";

/**
 * Do two claims count the same thing?
 *
 * Two numbers in one unit (or two shares: a percentage, "258 of 260") are held against each other
 * field by field:
 *
 * - `measure`: what was counted. None, and "other", are no measure, and match nothing;
 * - `population`: who was counted;
 * - `flow`: in a period, at a moment, or since a start. Shares have none;
 * - `nationalities`: the same set; none named is all, or the batch's own where a batch is named;
 * - `sex`;
 * - `batch` where either names one, else `place`: the same set;
 * - `time`, where no batch says it and `flow` does not differ already: see `coverage.ts`.
 *
 * All agree: the **same**. One or two differ: a **near-miss**, which names them. More differ, or
 * there is nothing to hold against each other: **unrelated**. A **mirror** is the same transfer
 * counted at its two ends: handed over and received at one place and time; for one batch, any two of
 * handed over, received and repatriated, or one measure in a sender's and in a receiver's words.
 *
 * Left out on both sides counts as agreement ("all", or not told in the same way), but for measure
 * and time: without them there is no telling. Only what is the same, or a mirror, can conflict.
 */
export type Comparison =
  | { readonly kind: "same" | "mirror"; readonly period: Nesting; readonly pair: Pair }
  | {
      readonly kind: "near-miss";
      readonly differs: readonly Field[];
      readonly matches: readonly Field[];
    }
  | { readonly kind: "unrelated" };

export type Pair = readonly [Subject, Subject];

export const FIELDS = [
  "measure",
  "population",
  "flow",
  "nationalities",
  "sex",
  "batch",
  "place",
  "time",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * How the days of the two lie: `identical`; `mutual`, as far as can be told; or those of one within
 * those of the other. A part may be smaller than its whole, and an earlier running total smaller
 * than a later one; never larger.
 */
export type Nesting = "identical" | "mutual" | "a-within-b" | "b-within-a";

const AT_BORDER: readonly string[] = ["handed-over", "received"];
const OF_BATCH: readonly string[] = [...AT_BORDER, "repatriated"];

export function compare(a: Claim, b: Claim, lookup: Lookup): Comparison {
  const all = compareAll(a, b, lookup);
  return all.find((comparison) => "pair" in comparison) ?? all[0] ?? { kind: "unrelated" };
}

/** The comparison in each dimension that both claims have: as counts, as shares. */
export function compareAll(a: Claim, b: Claim, lookup: Lookup): readonly Comparison[] {
  const others = subjectsOf(b, lookup);
  return subjectsOf(a, lookup).flatMap((subject) => {
    const other = others.find(({ dimension }) => dimension === subject.dimension);
    return other ? [compareSubjects(subject, other)] : [];
  });
}

function compareSubjects(a: Subject, b: Subject): Comparison {
  const fields = heldAgainst(a, b);
  const differs = FIELDS.filter((field) => fields[field] === false);
  const period = nestingOf(a, b);
  if (period && differs.every((field) => field === "measure")) {
    if (isMirror(a, b)) return { kind: "mirror", period, pair: [a, b] };
    if (differs.length === 0) return { kind: "same", period, pair: [a, b] };
  }
  if (differs.length > 2) return { kind: "unrelated" };
  return { kind: "near-miss", differs, matches: FIELDS.filter((field) => fields[field]) };
}

/** Whether each field agrees, of those that there are to be held against each other. */
function heldAgainst(a: Subject, b: Subject): Partial<Record<Field, boolean>> {
  const fields: Partial<Record<Field, boolean>> = {
    measure: a.measure === b.measure,
    population: a.population === b.population,
    nationalities: a.nationalities === b.nationalities,
  };
  if (a.flow !== "" || b.flow !== "") fields.flow = a.flow === b.flow;
  if (a.sex !== "" || b.sex !== "") fields.sex = a.sex === b.sex;
  if (a.batch !== "" || b.batch !== "") fields.batch = a.batch === b.batch;
  else {
    if (a.places !== "" || b.places !== "") fields.place = a.places === b.places;
    if (a.flow === b.flow) fields.time = nestingOf(a, b) !== undefined;
  }
  return fields;
}

/** One transfer, counted at its two ends. */
function isMirror(a: Subject, b: Subject): boolean {
  const measures = a.batch === "" ? AT_BORDER : OF_BATCH;
  if (!measures.includes(a.measure) || !measures.includes(b.measure)) return false;
  if (a.measure !== b.measure) return true;
  return a.batch !== "" && a.end !== undefined && b.end !== undefined && a.end !== b.end;
}

function nestingOf(a: Subject, b: Subject): Nesting | undefined {
  if (!a.coverage || !b.coverage) return undefined;
  const within = covers(b.coverage, a.coverage);
  const around = covers(a.coverage, b.coverage);
  if (!within) return around ? "b-within-a" : undefined;
  if (!around) return "a-within-b";
  const { days } = a.coverage;
  return days !== undefined && days === b.coverage.days ? "identical" : "mutual";
}

/**
 * Two claims are in one bucket exactly when everything but their time agrees, or differs as the two
 * ends of a transfer do: what is the same or a mirror is found without trying every pair.
 *
 * @returns what the subjects of a bucket agree in, that with few values first
 */
export function bucketOf(subject: Subject): readonly string[] {
  const { dimension, measure, population, flow, nationalities, sex, batch, places } = subject;
  const ends = batch === "" ? AT_BORDER : OF_BATCH;
  const what = ends.includes(measure) ? "transfer" : measure;
  const where = batch === "" ? places : "";
  return [dimension, flow, population, sex, what, nationalities, batch, where];
}
