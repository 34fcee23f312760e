import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim } from "../dataset/schema.ts";
import type { Sort } from "../url/viewState.ts";
import { orderClaims } from "./claimOrder.ts";
import { indexText } from "./claimText.ts";
import { claimValues, type Dimension, dimensionValues } from "./claimValues.ts";
import { type DimensionIndex, indexDimension } from "./dimensionIndex.ts";
import type { Known } from "./known.ts";
import type { TextIndex } from "./searchText.ts";

/**
 * The claims of a dataset as filtering reads them: built once per dataset, then only typed arrays
 * are walked. A claim goes by its position in the dataset.
 */
export interface ClaimIndex {
  readonly size: number;
  readonly dimensions: Readonly<Record<Dimension, DimensionIndex>>;
  /** Made when first asked for, as the orders are. */
  readonly text: () => TextIndex;
  /** First and last day of what each claim is about, else of when it was said. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Positions of all claims in the order of a sort. */
  readonly inOrder: (sort: Sort) => Uint32Array;
}

/** Beyond every day that a date can name. */
export const EARLIEST = -2_147_483_648;
export const LATEST = 2_147_483_647;

/** Dimensions whose values are listed in their own order, not by how many claims have them. */
const LISTED: ReadonlySet<Dimension> = new Set(["batch", "kind", "status"]);

export function buildClaimIndex(known: Known): ClaimIndex {
  const { claims } = known.dataset;
  const valuesOf = claimValues(known);
  const listed = dimensionValues(known);
  const indexOf = (dimension: Dimension) =>
    indexDimension(claims, valuesOf[dimension], listed[dimension], LISTED.has(dimension));
  const dimensions = {
    nationality: indexOf("nationality"),
    batch: indexOf("batch"),
    place: indexOf("place"),
    claimant: indexOf("claimant"),
    topic: indexOf("topic"),
    source: indexOf("source"),
    kind: indexOf("kind"),
    status: indexOf("status"),
  };
  const [first, last] = daysOf(claims);
  let text: TextIndex | undefined;
  const orders = new Map<Sort, Uint32Array>();
  return {
    size: claims.length,
    dimensions,
    text: () => (text ??= indexText(known, dimensions)),
    first,
    last,
    inOrder: (sort) => {
      const order = orders.get(sort) ?? orderClaims(known, sort);
      orders.set(sort, order);
      return order;
    },
  };
}

/** True for a claim that says neither when it was said nor what days it is about. */
export function isUndated(index: ClaimIndex, claim: number): boolean {
  return (index.first[claim] ?? 0) > (index.last[claim] ?? 0);
}

function daysOf(claims: readonly Claim[]): readonly [first: Int32Array, last: Int32Array] {
  // An undated claim starts after it ends: no range of days overlaps with it.
  const first = new Int32Array(claims.length).fill(LATEST);
  const last = new Int32Array(claims.length).fill(EARLIEST);
  claims.forEach(({ time }, i) => {
    const text = time.period ?? time.said;
    const span = text === undefined ? undefined : parseEdtf(text);
    if (!span) return;
    first[i] = span.first ?? EARLIEST;
    last[i] = span.last ?? LATEST;
  });
  return [first, last];
}
