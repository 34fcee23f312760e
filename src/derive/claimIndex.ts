import { type DaySpan, parseEdtf } from "../dataset/edtf.ts";
import type { Claim } from "../dataset/schema.ts";
import type { Sort } from "../url/viewState.ts";
import { orderClaims } from "./claimOrder.ts";
import { indexText } from "./claimText.ts";
import { claimValues, type Dimension, eachDimension, type ValuesOf } from "./claimValues.ts";
import { type DimensionIndex, dimensionIndexer } from "./dimensionIndex.ts";
import { dimensionValues } from "./dimensionValues.ts";
import type { Known } from "./known.ts";
import type { TextIndex } from "./searchText.ts";
import { atOnce, endsStep, type Steps } from "./steps.ts";

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
  return built.get(known) ?? atOnce(claimIndexInSteps(known));
}

const built = new WeakMap<Known, ClaimIndex>();

export function* claimIndexInSteps(known: Known): Steps<ClaimIndex> {
  const { claims } = known.dataset;
  const { actors, dimensions, first, last } = yield* valuesInSteps(known);
  let text: TextIndex | undefined;
  const orders = new Map<Sort, Uint32Array>();
  const index: ClaimIndex = {
    size: claims.length,
    dimensions,
    text: () => (text ??= indexText(known, dimensions, actors)),
    first,
    last,
    inOrder: (sort) => {
      const order = orders.get(sort) ?? orderClaims(known, sort);
      orders.set(sort, order);
      return order;
    },
  };
  built.set(known, index);
  return index;
}

interface Values extends Pick<ClaimIndex, "dimensions" | "first" | "last"> {
  /** All who carry each claim, in the order of the dataset. */
  readonly actors: DimensionIndex;
}

/** By itself: what it is made from goes when it is made. */
function* valuesInSteps(known: Known): Steps<Values> {
  const { actors, claims } = known.dataset;
  const valuesOf = { ...claimValues(known), status: statusInTurn(known) };
  const listed = dimensionValues(known);
  const indexers = eachDimension((dimension) =>
    dimensionIndexer(claims.length, valuesOf[dimension], listed[dimension], LISTED.has(dimension)),
  );
  const carriers = dimensionIndexer(
    claims.length,
    ({ attribution }) => attribution.map(({ actor }) => actor),
    actors.map(({ id, name }) => ({ id, label: name })),
    true,
  );
  const all = [...Object.values(indexers), carriers];
  // An undated claim starts after it ends: no range of days overlaps with it.
  const first = new Int32Array(claims.length).fill(LATEST);
  const last = new Int32Array(claims.length).fill(EARLIEST);
  // All of a claim at once: what its dimensions have in common is read once, and lies near.
  const add = (claim: Claim, at: number) => {
    for (const indexer of all) indexer.add(claim);
    const span = daysOf(claim);
    if (!span) return;
    first[at] = span.first ?? EARLIEST;
    last[at] = span.last ?? LATEST;
  };
  for (const [at, claim] of claims.entries()) {
    if (endsStep(at)) yield;
    add(claim, at);
  }
  return {
    dimensions: eachDimension((dimension) => indexers[dimension].index()),
    actors: carriers.index(),
    first,
    last,
  };
}

/**
 * How each claim stands beside the others, asked for in the order of the dataset, which relations are
 * in as well: to find each by its id takes as long as half of the rest.
 */
function statusInTurn({ relations }: Known): ValuesOf {
  const rest = relations.values();
  return () => {
    const { value } = rest.next();
    return value ? [value.status] : [];
  };
}

/** True for a claim that says neither when it was said nor what days it is about. */
export function isUndated(index: ClaimIndex, claim: number): boolean {
  return (index.first[claim] ?? 0) > (index.last[claim] ?? 0);
}

function daysOf({ time }: Claim): DaySpan | undefined {
  const text = time.period ?? time.said;
  return text === undefined ? undefined : parseEdtf(text);
}
