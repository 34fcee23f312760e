import type { Claim } from "../dataset/schema.ts";
import type { DimensionValue, ValuesOf } from "./claimValues.ts";

/** One dimension of all claims. A claim goes by its position in the dataset. */
export interface DimensionIndex {
  /** Everything the dataset could be filtered by here, in the order in which a facet lists it. */
  readonly values: readonly DimensionValue[];
  /** Claim `i` has the values at `members[starts[i]]` up to before `members[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly members: Uint16Array | Uint32Array;
}

/** What takes the claims of a dataset one after the other, and gives their index after the last. */
export interface DimensionIndexer {
  readonly add: (claim: Claim) => void;
  readonly index: () => DimensionIndex;
}

/**
 * Values are listed in their own order, or by how many claims of the whole dataset have them, then
 * by name. A filter does not change the order, so nothing moves under the reader's pointer.
 *
 * @param count how many claims the dataset has
 */
export function dimensionIndexer(
  count: number,
  valuesOf: ValuesOf,
  listed: readonly DimensionValue[],
  inOwnOrder: boolean,
): DimensionIndexer {
  const positions = new Map(listed.map(({ id }, i) => [id, i]));
  const totals = new Uint32Array(listed.length);
  const starts = new Uint32Array(count + 1);
  let found = new Uint32Array(count);
  let length = 0;
  let added = 0;
  return {
    add(claim) {
      for (const id of valuesOf(claim)) {
        const at = positions.get(id) ?? 0;
        totals[at] = (totals[at] ?? 0) + 1;
        if (length === found.length) found = twiceAsLong(found);
        found[length++] = at;
      }
      starts[++added] = length;
    },
    index() {
      const order = listed.map((value, at) => ({ value, at, total: totals[at] ?? 0 }));
      const sorted = inOwnOrder ? order : order.toSorted(byTotal);
      const Numbers = listed.length > 0xffff ? Uint32Array : Uint16Array;
      const rank = new Numbers(listed.length);
      sorted.forEach(({ at }, i) => {
        rank[at] = i;
      });
      const members = new Numbers(length);
      for (let i = 0; i < members.length; i++) members[i] = rank[found[i] ?? 0] ?? 0;
      return { values: sorted.map(({ value }) => value), starts, members };
    },
  };
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

interface Ranked {
  readonly value: DimensionValue;
  readonly total: number;
}

function byTotal(a: Ranked, b: Ranked): number {
  return (
    b.total - a.total || compare(a.value.label, b.value.label) || compare(a.value.id, b.value.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
