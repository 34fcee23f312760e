import { type ListName, visitReferences } from "../../src/dataset/references.ts";
import type { Dataset } from "../../src/dataset/schema.ts";

/** Entries that are not published, each by its list and its id: `claims[c043]`. */
export type LeftOut = ReadonlySet<string>;

export function keyOf(list: string, id: string): string {
  return `${list}[${id}]`;
}

interface Reference {
  /** The entry that names others. */
  readonly owner: string;
  readonly list: ListName;
  readonly field: string;
  /** Those that it names. */
  readonly named: readonly string[];
}

/** Lists whose entries are there for others: one that nothing names any more says what was left out. */
const FOR_OTHERS: ReadonlySet<ListName> = new Set([
  "nationalities",
  "topics",
  "units",
  "measures",
  "actors",
  "sources",
  "places",
]);

/**
 * Claims under embargo, and what goes with them: a tally or a check of one of them, a batch or a series
 * of which none is left, a dispute of which fewer than two sides are left; and who and what is named by
 * nothing else.
 *
 * @param embargoed ids of claims
 */
export function leftOutOf(dataset: Dataset, embargoed: ReadonlySet<string>): LeftOut {
  const out = new Set(
    dataset.claims.filter(({ id }) => embargoed.has(id)).map(({ id }) => keyOf("claims", id)),
  );
  const references = referencesOf(dataset);
  // One that goes may take another with it.
  for (let before = 0; before < out.size;) {
    before = out.size;
    for (const key of alsoOut(dataset, references, out)) out.add(key);
  }
  return out;
}

function referencesOf(dataset: Dataset): readonly Reference[] {
  const references: Reference[] = [];
  visitReferences(dataset, (list, ids = [], at, field) => {
    const [owner = at] = /^\w+\[[^\]]+\]/.exec(at) ?? [];
    const named = (typeof ids === "string" ? [ids] : ids).map((id) => keyOf(list, id));
    references.push({ owner, list, field, named });
  });
  return references;
}

function alsoOut(
  { disputes, batches, series }: Dataset,
  references: readonly Reference[],
  out: LeftOut,
): readonly string[] {
  const areOut = (claims: readonly string[]) =>
    claims.length > 0 && claims.every((id) => out.has(keyOf("claims", id)));
  const isKept = ({ owner }: Reference) => !out.has(owner);
  const stillNamed = new Set(references.filter(isKept).flatMap(({ named }) => named));
  return [
    ...references
      .filter((reference) => isNeeded(reference) && reference.named.some((key) => out.has(key)))
      .map(({ owner }) => owner),
    ...disputes
      .filter(({ sides }) => sides.filter(({ claims }) => !areOut(claims)).length < 2)
      .map(({ id }) => keyOf("disputes", id)),
    ...batches.filter(({ accounts }) => areOut(accounts)).map(({ id }) => keyOf("batches", id)),
    ...series.filter(({ points }) => areOut(points)).map(({ id }) => keyOf("series", id)),
    ...references
      .filter((reference) => !isKept(reference) && FOR_OTHERS.has(reference.list))
      .flatMap(({ named }) => named.filter((key) => !stillNamed.has(key))),
  ];
}

/** Whether an entry says nothing without what it names: a tally is its claim, a check is its sum. */
function isNeeded({ owner, field }: Reference): boolean {
  return owner.startsWith("checks[") || (owner.startsWith("tallies[") && field === "claim");
}
