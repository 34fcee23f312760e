import type { Claim, ClaimId, Dataset } from "../dataset/schema.ts";
import { isNewerVersion } from "./version.ts";

/** What became of the claims of a dataset between two of its versions. */
export interface Difference {
  /** The versions compared: `before` and `after`. */
  readonly from: string;
  readonly to: string;
  /** Claims that only the later one has, in its order. */
  readonly added: readonly Change[];
  /** Claims that only the earlier one has, in its order. */
  readonly removed: readonly Change[];
  /** Claims that both have and that say something else now, in the order of the later one. */
  readonly revised: readonly Revision[];
  /** What the dataset says of itself since the earlier version, newest first. */
  readonly notes: readonly Note[];
  /** Other lists whose entries changed: a batch may move though no claim does. */
  readonly elsewhere: readonly ListChange[];
}

/** An entry of the dataset's own list of changes. */
export type Note = Dataset["changes"][number];

/** One claim that came or went. */
export interface Change {
  readonly claim: Claim;
  /** The notes that name it: why. Empty when the dataset gives no reason. */
  readonly reasons: readonly Note[];
}

/** One claim that was rewritten: the same id, other words or another figure. */
export interface Revision extends Change {
  /** As it is now. */
  readonly claim: Claim;
  /** As it was. */
  readonly before: Claim;
  /** What differs; never empty. */
  readonly fields: readonly ClaimField[];
}

/** How many entries of another list came, went or were rewritten. */
export interface ListChange {
  readonly list: ComparedList;
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
}

/** The parts of a claim that are compared one by one. */
const FIELDS = [
  ["text", (claim: Claim) => claim.text],
  ["topic", (claim: Claim) => claim.topic],
  ["quantity", (claim: Claim) => claim.quantity],
  ["unit", (claim: Claim) => claim.unit],
  ["measure", (claim: Claim) => claim.measure],
  ["population", (claim: Claim) => claim.population],
  ["flow", (claim: Claim) => claim.flow],
  // Which ones, not in which order they stand.
  ["nationalities", (claim: Claim) => claim.scope?.nationalities?.toSorted()],
  ["places", (claim: Claim) => claim.scope?.places?.toSorted()],
  ["batch", (claim: Claim) => claim.scope?.batch],
  ["holder", (claim: Claim) => claim.scope?.holder],
  ["sex", (claim: Claim) => claim.scope?.sex],
  ["said", (claim: Claim) => claim.time.said],
  ["period", (claim: Claim) => claim.time.period],
  ["after", (claim: Claim) => claim.time.after],
  ["attribution", (claim: Claim) => claim.attribution],
  ["restates", (claim: Claim) => claim.restates],
  ["paragraph", (claim: Claim) => claim.paragraph],
  ["words", (claim: Claim) => claim.words],
  ["note", (claim: Claim) => claim.note],
] as const;
export type ClaimField = (typeof FIELDS)[number][0];

const LISTS = [
  "sources",
  "actors",
  "places",
  "batches",
  "tallies",
  "series",
  "disputes",
  "checks",
  "gaps",
] as const;
export type ComparedList = (typeof LISTS)[number];

/**
 * What changed from one dataset to another, claim by claim and field by field. Claims are the same
 * when their ids are: an id is permanent and never used again.
 *
 * @param before the earlier version
 * @param after the later version; its own notes on what changed are the reasons given
 */
export function differenceOf(before: Dataset, after: Dataset): Difference {
  const notes = after.changes
    .filter(({ version }) => isNewerVersion(version, before.version))
    .toSorted((a, b) => (isNewerVersion(a.version, b.version) ? -1 : 1));
  const reasonsFor = (claim: Claim) =>
    notes.filter(({ claims }) => claims?.some((id) => id === claim.id));
  const was = new Map(before.claims.map((claim) => [claim.id, claim]));
  const is = new Map(after.claims.map((claim) => [claim.id, claim]));
  const change = (claim: Claim): Change => ({ claim, reasons: reasonsFor(claim) });
  return {
    from: before.version,
    to: after.version,
    added: after.claims.filter(({ id }) => !was.has(id)).map(change),
    removed: before.claims.filter(({ id }) => !is.has(id)).map(change),
    revised: after.claims.flatMap((claim): Revision[] => {
      const old = was.get(claim.id);
      const fields = old ? changedFields(old, claim) : [];
      return old && fields.length > 0 ? [{ ...change(claim), before: old, fields }] : [];
    }),
    notes,
    elsewhere: LISTS.map((list) => compareLists(list, before[list], after[list])).filter(
      ({ added, removed, revised }) => added + removed + revised > 0,
    ),
  };
}

/** Claims that differ between the two: those that came, went, or were rewritten. */
export function countChanged({ added, removed, revised }: Difference): number {
  return added.length + removed.length + revised.length;
}

/**
 * The changed claims that concern what is shown: of the earlier version those that went or were
 * rewritten, of the later one those that came.
 *
 * @param shown the claims that the same view shows of each version
 */
export function changedAmong(
  { added, removed, revised }: Difference,
  shown: { readonly before: ReadonlySet<ClaimId>; readonly after: ReadonlySet<ClaimId> },
): readonly ClaimId[] {
  const isShown = ({ claim: { id } }: Change) => shown.before.has(id) || shown.after.has(id);
  return [...added, ...removed, ...revised].filter(isShown).map(({ claim }) => claim.id);
}

function changedFields(before: Claim, after: Claim): readonly ClaimField[] {
  return FIELDS.filter(([, read]) => !isSame(read(before), read(after))).map(([field]) => field);
}

interface Entry {
  readonly id: string;
}

function compareLists(
  list: ComparedList,
  before: readonly Entry[],
  after: readonly Entry[],
): ListChange {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  return {
    list,
    added: after.filter(({ id }) => !was.has(id)).length,
    removed: before.filter(({ id }) => !is.has(id)).length,
    revised: after.filter((entry) => was.has(entry.id) && !isSame(was.get(entry.id), entry)).length,
  };
}

/** True for values of JSON that say the same, in whatever order their keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [new Map<string, unknown>(Object.entries(a)), Object.entries(b)];
  return ofA.size === ofB.length && ofB.every(([key, value]) => isSame(ofA.get(key), value));
}
