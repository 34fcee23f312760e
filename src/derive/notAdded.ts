import type { BatchId, Claim } from "../dataset/schema.ts";
import { compareAll } from "./comparable.ts";
import { conflictOf } from "./conflict.ts";
import type { Known } from "./known.ts";
import { SHARE, subjectsOf } from "./subject.ts";

/**
 * Why two claims' numbers must not be added:
 *
 * - `rivals`: they count one thing and cannot both hold, or stand on two sides of a dispute;
 * - `same-thing`: they count one thing, and may both hold;
 * - `overlap`: people of one may be among those of the other: a batch inside another, an onward
 *   journey, one measure since a start or at a moment beside the same of other days or nationalities;
 * - `other-test`: shares of different people, or found by different tests.
 */
export type NotAdded = "rivals" | "same-thing" | "overlap" | "other-test";

/** Undefined where nothing is known against adding them, or where units differ anyway. */
export function whyNotAdded(a: Claim, b: Claim, known: Known): NotAdded | undefined {
  const { lookup, relations } = known;
  if (isContrary(a, b, known)) return "rivals";
  const compared = compareAll(a, b, lookup);
  if (compared.some(({ kind }) => kind === "same" || kind === "mirror")) return "same-thing";
  if (isShare(a, known) && isShare(b, known)) return "other-test";
  if (relations.get(a.id)?.conflictsWith.includes(b.id)) return "rivals";
  if (isInside(a, b, known) || isInside(b, a, known)) return "overlap";
  // A flow holds only the people of its own days; what runs on or stands holds earlier ones too.
  const isOneCount = compared.some(
    (each) => each.kind === "near-miss" && each.differs.every((field) => OTHER_RANGE.has(field)),
  );
  return isOneCount && (a.flow !== "flow" || b.flow !== "flow") ? "overlap" : undefined;
}

/** Fields that say how far a count reaches, not what it counts. */
const OTHER_RANGE: ReadonlySet<string> = new Set(["flow", "nationalities", "time"]);

/** True when they count one thing and no number fits both. */
export function isContrary(a: Claim, b: Claim, { lookup }: Known): boolean {
  const kind = conflictOf(a, b, lookup)?.kind;
  return kind === "contrary" || kind === "drifted";
}

function isShare(claim: Claim, { lookup }: Known): boolean {
  return subjectsOf(claim, lookup).some(({ dimension }) => dimension === SHARE);
}

function isInside(part: Claim, whole: Claim, { lookup }: Known): boolean {
  const around = whole.scope?.batch;
  const reaches = (id: BatchId | undefined): boolean => {
    if (id === undefined) return false;
    const { partOf, onwardOf } = lookup.batch(id);
    return [partOf, onwardOf].some((next) => next === around || reaches(next));
  };
  return around !== undefined && reaches(part.scope?.batch);
}
