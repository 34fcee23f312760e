import type { ClaimIndex } from "./claimIndex.ts";
import { type Dimension, DIMENSIONS } from "./claimValues.ts";
import { bitOf, type Matched } from "./filter.ts";

/** The values of one dimension that the reader can narrow by. */
export interface Facet {
  readonly dimension: Dimension;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Claims with this value that meet every condition but this facet's own. */
  readonly count: number;
  readonly selected: boolean;
}

/**
 * The facets with their counts. A facet's counts leave its own selection out, so they say what
 * choosing a value would show; a value without claims is left out unless it is selected.
 */
export function countFacets(index: ClaimIndex, matched: Matched): readonly Facet[] {
  return DIMENSIONS.map((dimension) => {
    const { values } = index.dimensions[dimension];
    const counts = countValues(index, matched, dimension);
    const selected = new Set<string>(matched.filter[dimension]);
    const listed = values.flatMap(({ id, label }, i): FacetValue[] => {
      const count = counts[i] ?? 0;
      return count > 0 || selected.has(id)
        ? [{ id, label, count, selected: selected.has(id) }]
        : [];
    });
    const known = new Set(values.map((value) => value.id));
    const strangers = [...selected].filter((id) => !known.has(id));
    return {
      dimension,
      values: [...listed, ...strangers.map((id) => ({ id, label: id, count: 0, selected: true }))],
    };
  });
}

function countValues(
  index: ClaimIndex,
  { failed, near }: Matched,
  dimension: Dimension,
): Uint32Array {
  const { values, starts, members } = index.dimensions[dimension];
  const counts = new Uint32Array(values.length);
  const own = bitOf(dimension);
  for (const claim of near) {
    const bits = failed[claim];
    if (bits !== 0 && bits !== own) continue;
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      const value = members[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
