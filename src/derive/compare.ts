import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim } from "../dataset/schema.ts";
import { append } from "./append.ts";
import type { Card } from "./cards.ts";
import type { Compared } from "./compared.ts";
import { claimValues, type DimensionValue } from "./claimValues.ts";
import { dimensionValues } from "./dimensionValues.ts";
import type { Figure } from "./figure.ts";
import { isDisputed, type Known } from "./known.ts";

/** Values of one dimension side by side: what each says of the same quantities and days. */
export interface Comparison {
  readonly columns: readonly DimensionValue[];
  /** Those that most of the columns have first. */
  readonly groups: readonly ComparedGroup[];
  /** Claims of these values that give no figure. */
  readonly without: number;
}

/** One thing that was counted, in one unit. */
export interface ComparedGroup {
  readonly label: string;
  readonly unit: Figure["unit"];
  /** In order of time. */
  readonly rows: readonly ComparedRow[];
}

/** The moment or the days that figures are about. */
export interface ComparedRow {
  /** EDTF; undefined where nobody says. */
  readonly about: string | undefined;
  /** By column; empty where it says nothing, which is not zero. */
  readonly cells: readonly (readonly ComparedFigure[])[];
}

export interface ComparedFigure {
  readonly figure: Figure;
  readonly claimant: string;
  readonly said: string | undefined;
  readonly disputed: boolean;
}

interface Entry extends ComparedFigure {
  readonly column: number;
  readonly label: string;
  readonly about: string | undefined;
}

/**
 * Sets the figures of some claims side by side. Nothing is added or averaged: a cell holds every
 * figure that there is. Of a list by nationality it is the row of that nationality.
 *
 * @param cards the claims that the filter leaves
 * @param ids of the values to compare, in the order of their columns
 */
export function deriveComparison(
  known: Known,
  cards: readonly Card[],
  by: Compared,
  ids: readonly string[],
): Comparison {
  const labels = new Map(dimensionValues(known)[by].map((value) => [value.id, value]));
  const columns = ids.flatMap((id) => labels.get(id) ?? []);
  const valuesOf = by === "nationality" ? ownNationality(known) : claimValues(known)[by];
  const entries = cards.flatMap((card): Entry[] => {
    const claim = known.lookup.claim(card.id);
    const { figure, claimant, said, period } = card;
    const shared = { claimant, said, label: card.measure ?? card.topic, about: period ?? said };
    const told = columns.flatMap(({ id }, column): Entry[] => {
      if (!figure || !valuesOf(claim).includes(id)) return [];
      return [{ ...shared, column, figure, disputed: isDisputed(figure.claims, known) }];
    });
    const listed = by === "nationality" ? rowsOf(claim, columns, known) : [];
    return [...told, ...listed.map((row) => ({ ...shared, ...row, disputed: false }))];
  });
  return {
    columns,
    groups: groupsOf(entries, columns.length),
    without: cards.filter((card) => !card.figure).length,
  };
}

/** The one nationality that a claim counts; a claim about several says nothing of each. */
function ownNationality({ lookup }: Known) {
  return ({ scope }: Claim): readonly string[] => {
    if (scope?.nationalities !== undefined)
      return scope.nationalities.length === 1 ? scope.nationalities : [];
    const batch = scope?.batch === undefined ? undefined : lookup.batch(scope.batch);
    return batch?.nationality === undefined ? [] : [batch.nationality];
  };
}

/** What the list that a claim is says of the columns; another print of a list says it once. */
function rowsOf(
  claim: Claim,
  columns: readonly DimensionValue[],
  { dataset }: Known,
): readonly { readonly column: number; readonly figure: Figure }[] {
  const { id, unit } = claim;
  if (unit === undefined) return [];
  return dataset.tallies
    .filter((tally) => tally.claim === id && tally.copyOf === undefined)
    .flatMap(({ rows }) =>
      columns.flatMap(({ id: code }, column) => {
        const quantity = rows.find((row) => row.nationality === code)?.quantity;
        return quantity ? [{ column, figure: { quantity, unit, claims: [id] } }] : [];
      }),
    );
}

function groupsOf(entries: readonly Entry[], columns: number): readonly ComparedGroup[] {
  const groups = groupedBy(entries, ({ label, figure }) => `${figure.unit} ${label}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { label, figure } = first;
      const covered = new Set(group.map(({ column }) => column)).size;
      return [{ covered, label, unit: figure.unit, rows: rowsByTime(group, columns) }];
    })
    .toSorted((a, b) => b.covered - a.covered || b.rows.length - a.rows.length)
    .map(({ label, unit, rows }) => ({ label, unit, rows }));
}

function rowsByTime(entries: readonly Entry[], columns: number): readonly ComparedRow[] {
  return [...groupedBy(entries, ({ about }) => about)]
    .toSorted(([a], [b]) => dayOf(a) - dayOf(b))
    .map(([about, entries]) => ({
      about,
      cells: Array.from({ length: columns }, (_, column) =>
        entries
          .filter((entry) => entry.column === column)
          .map(({ figure, claimant, said, disputed }) => ({ figure, claimant, said, disputed })),
      ),
    }));
}

/** What is about no day comes last. */
function dayOf(about: string | undefined): number {
  return (about === undefined ? undefined : parseEdtf(about)?.first) ?? Infinity;
}

function groupedBy<K>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => K,
): ReadonlyMap<K, readonly Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) append(groups, keyOf(entry), entry);
  return groups;
}
