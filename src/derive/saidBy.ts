import { isoDay, parseEdtf } from "../dataset/edtf.ts";
import type { ClaimId, Dataset } from "../dataset/schema.ts";

/**
 * The day by whose end each claim had surely been said, as days since 1970-01-01 in the dataset's time
 * zone: the last of the days that its date allows. Where no date is given, the day on which the first
 * document that carries it was published. A claim that others repeat, or that its speaker followed up
 * on the same day, had been said when they were. Infinity: there is no telling.
 */
export function saidByDays({ claims, sources }: Dataset): ReadonlyMap<ClaimId, number> {
  const published = new Map(sources.map((source) => [source.id, lastDay(source.published)]));
  const days = new Map<ClaimId, number>();
  for (const { id, time, attribution } of claims) {
    const documents = attribution.map(({ source }) =>
      source === undefined ? Infinity : (published.get(source) ?? Infinity),
    );
    days.set(id, time.said === undefined ? Math.min(...documents) : lastDay(time.said));
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    const day = days.get(claim.id) ?? Infinity;
    // Chains are short and end: `parse.ts` refuses a circle.
    for (let next = claim; ;) {
      const before = byId.get(next.restates ?? next.time.after ?? next.id);
      if (!before || before === next) break;
      days.set(before.id, Math.min(days.get(before.id) ?? Infinity, day));
      next = before;
    }
  }
  return days;
}

/** Every day on which something new had been said, first to last, as `YYYY-MM-DD`. */
export function daysOfSaying(dataset: Dataset): readonly string[] {
  const days = [...new Set(saidByDays(dataset).values())].filter((day) => day !== Infinity);
  return days.toSorted((a, b) => a - b).map(isoDay);
}

function lastDay(edtf: string | undefined): number {
  return (edtf === undefined ? undefined : parseEdtf(edtf)?.last) ?? Infinity;
}
