import { parseEdtf } from "../dataset/edtf.ts";
import type { Sort, ViewState } from "../url/viewState.ts";
import { type ClaimIndex, isUndated } from "./claimIndex.ts";
import { type Dimension, DIMENSIONS, type DimensionValue } from "./claimValues.ts";
import type { DimensionIndex } from "./dimensionIndex.ts";
import { matchText } from "./searchText.ts";

/**
 * What the reader narrowed by. Values of one dimension widen each other (or), dimensions, text and
 * dates narrow (and). A claim without any date matches no range of dates.
 */
export type Filter = Pick<ViewState, Dimension | "q" | "from" | "to">;

/** A part of a filter that can be taken off by itself. */
export type Condition = Dimension | "q" | "dates";

/** In the order of the address. */
const CONDITIONS = ["q", ...DIMENSIONS, "dates"] as const satisfies readonly Condition[];

/** A filter held against every claim of an index. */
export interface Matched {
  readonly filter: Filter;
  /**
   * The conditions that each claim does not meet, one bit each (`bitOf`); 0: it meets all. Of more
   * than two, some are left out.
   */
  readonly failed: Uint16Array;
}

/** The bit that stands for a condition in `Matched.failed`. */
export function bitOf(condition: Condition): number {
  return 1 << CONDITIONS.indexOf(condition);
}

/** Conditions that a filter sets. */
export function activeConditions(filter: Filter): readonly Condition[] {
  return CONDITIONS.filter((condition) => {
    switch (condition) {
      case "q":
        return filter.q.trim() !== "";
      case "dates":
        return filter.from !== "" || filter.to !== "";
      case "nationality":
      case "batch":
      case "place":
      case "claimant":
      case "topic":
      case "source":
      case "kind":
      case "status":
        return filter[condition].length > 0;
    }
  });
}

export function matchClaims(index: ClaimIndex, filter: Filter): Matched {
  const failed = new Uint16Array(index.size);
  const words = filter.q.trim() === "" ? undefined : matchText(index.text(), filter.q);
  if (words) {
    const bit = bitOf("q");
    for (let i = 0; i < failed.length; i++) if (words[i] === 0) failed[i] = bit;
  }
  for (const dimension of DIMENSIONS) {
    if (filter[dimension].length > 0) {
      matchValues(index.dimensions[dimension], filter[dimension], failed, bitOf(dimension));
    }
  }
  if (filter.from !== "" || filter.to !== "") matchDates(index, filter, failed);
  return { filter, failed };
}

/** The values that a filter sets in a dimension, in the order of its facet. */
export function chosenValues(
  index: ClaimIndex,
  filter: Filter,
  dimension: Dimension,
): readonly DimensionValue[] {
  const { values } = index.dimensions[dimension];
  const ids: readonly string[] = filter[dimension];
  const strangers = ids.filter((id) => values.every((value) => value.id !== id));
  return [
    ...values.filter(({ id }) => ids.includes(id)),
    ...strangers.map((id) => ({ id, label: id })),
  ];
}

/** Positions of the claims that meet every condition, in the order of a sort. */
export function selectClaims(
  index: ClaimIndex,
  { failed }: Matched,
  sort: Sort,
): readonly number[] {
  const selected: number[] = [];
  for (const claim of index.inOrder(sort)) if (failed[claim] === 0) selected.push(claim);
  return selected;
}

/** What taking one condition off would bring back. */
export interface Relief {
  readonly condition: Condition;
  /** Claims that meet every other condition. */
  readonly claims: number;
}

/** Why no more match: each condition, and how many claims it alone keeps out. */
export function reliefsOf({ filter, failed }: Matched): readonly Relief[] {
  return activeConditions(filter).map((condition) => {
    const bit = bitOf(condition);
    let claims = 0;
    for (const bits of failed) if (bits === bit) claims++;
    return { condition, claims };
  });
}

/** Claims that only a range of dates keeps out, because they have no date. */
export function countUndated(index: ClaimIndex, { failed }: Matched): number {
  const bit = bitOf("dates");
  let claims = 0;
  for (let i = 0; i < failed.length; i++) if (failed[i] === bit && isUndated(index, i)) claims++;
  return claims;
}

function matchValues(
  { values, starts, members }: DimensionIndex,
  selected: readonly string[],
  failed: Uint16Array,
  bit: number,
): void {
  const ids = new Set(selected);
  const wanted = Uint8Array.from(values, (value) => (ids.has(value.id) ? 1 : 0));
  for (let i = 0; i < failed.length; i++) {
    const bits = failed[i] ?? 0;
    if (isOut(bits)) continue;
    let has = 0;
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) has |= wanted[members[at] ?? 0] ?? 0;
    if (has === 0) failed[i] = bits | bit;
  }
}

/** True for a claim that fails two conditions already: no count is of it, whatever it meets else. */
function isOut(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

function matchDates(index: ClaimIndex, { from, to }: Filter, failed: Uint16Array): void {
  const bit = bitOf("dates");
  const earliest = parseEdtf(from)?.first ?? -Infinity;
  const latest = parseEdtf(to)?.last ?? Infinity;
  for (let i = 0; i < failed.length; i++) {
    const bits = failed[i] ?? 0;
    if (isOut(bits)) continue;
    const first = index.first[i] ?? 0;
    const last = index.last[i] ?? 0;
    if (first > latest || last < earliest || first > last) failed[i] = bits | bit;
  }
}
