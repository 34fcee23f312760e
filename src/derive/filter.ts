import { parseEdtf } from "../dataset/edtf.ts";
import type { Sort, ViewState } from "../url/viewState.ts";
import { type ClaimIndex, isUndated } from "./claimIndex.ts";
import { type Dimension, DIMENSIONS, type DimensionValue } from "./claimValues.ts";
import type { DimensionIndex } from "./dimensionIndex.ts";
import { matchText, queryWords, type TextIndex } from "./searchText.ts";

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
  /** Claims that fail one condition at most, ascending: no count is of others. */
  readonly near: Uint32Array;
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
  let near = new Uint32Array(index.size);
  for (let claim = 0; claim < near.length; claim++) near[claim] = claim;
  for (const dimension of DIMENSIONS) {
    if (filter[dimension].length > 0)
      near = matchValues(index.dimensions[dimension], filter[dimension], {
        failed,
        near,
        bit: bitOf(dimension),
      });
  }
  if (filter.from !== "" || filter.to !== "")
    near = matchDates(index, filter, { failed, near, bit: bitOf("dates") });
  // Last: letters take longer to compare than numbers, and few claims may be left.
  const words = queryWords(filter.q);
  if (words.length > 0) near = matchWords(index.text(), words, { failed, near, bit: bitOf("q") });
  return { filter, failed, near };
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
export function reliefsOf({ filter, failed, near }: Matched): readonly Relief[] {
  return activeConditions(filter).map((condition) => {
    const bit = bitOf(condition);
    let claims = 0;
    for (const claim of near) if (failed[claim] === bit) claims++;
    return { condition, claims };
  });
}

/** Claims that only a range of dates keeps out, because they have no date. */
export function countUndated(index: ClaimIndex, { failed, near }: Matched): number {
  const bit = bitOf("dates");
  let claims = 0;
  for (const claim of near) if (failed[claim] === bit && isUndated(index, claim)) claims++;
  return claims;
}

/** What a condition is held against, and the bit that stands for it. */
interface Test {
  readonly failed: Uint16Array;
  /** Is written over: what is left is put at its beginning. */
  readonly near: Uint32Array<ArrayBuffer>;
  readonly bit: number;
}

/** The claims that are still near when those without any of the values are marked. */
function matchValues(
  { values, starts, members }: DimensionIndex,
  selected: readonly string[],
  { failed, near, bit }: Test,
): Uint32Array<ArrayBuffer> {
  const ids = new Set(selected);
  const wanted = Uint8Array.from(values, (value) => (ids.has(value.id) ? 1 : 0));
  let left = 0;
  for (let i = 0; i < near.length; i++) {
    const claim = near[i] ?? 0;
    let has = 0;
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) has |= wanted[members[at] ?? 0] ?? 0;
    if (has === 1 || isFirst(failed, claim, bit)) near[left++] = claim;
  }
  return near.subarray(0, left);
}

/** Marks a claim as failing a condition: true when it fails no other. */
function isFirst(failed: Uint16Array, claim: number, bit: number): boolean {
  const bits = failed[claim] ?? 0;
  failed[claim] = bits | bit;
  return bits === 0;
}

function matchDates(
  { first, last }: ClaimIndex,
  { from, to }: Filter,
  { failed, near, bit }: Test,
): Uint32Array<ArrayBuffer> {
  const earliest = parseEdtf(from)?.first ?? -Infinity;
  const latest = parseEdtf(to)?.last ?? Infinity;
  let left = 0;
  for (let i = 0; i < near.length; i++) {
    const claim = near[i] ?? 0;
    const [start, end] = [first[claim] ?? 0, last[claim] ?? 0];
    const isIn = start <= latest && end >= earliest && start <= end;
    if (isIn || isFirst(failed, claim, bit)) near[left++] = claim;
  }
  return near.subarray(0, left);
}

function matchWords(
  text: TextIndex,
  words: readonly string[],
  { failed, near, bit }: Test,
): Uint32Array<ArrayBuffer> {
  const found = matchText(text, words, near);
  let left = 0;
  let next = 0;
  for (let i = 0; i < near.length; i++) {
    const claim = near[i] ?? 0;
    if (found[next] === claim) next++;
    else if (!isFirst(failed, claim, bit)) continue;
    near[left++] = claim;
  }
  return near.subarray(0, left);
}
