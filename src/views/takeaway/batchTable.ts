import { type BatchRow, batchRows } from "../../derive/batchRows.ts";
import { claimValues } from "../../derive/claimValues.ts";
import type { Figure } from "../../derive/figure.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { RULE_NAMES } from "../ruleNames.ts";
import { FIGURE_COLUMNS, firstDay, lastDay, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

/** One account of the size of a batch. */
interface AccountRow {
  readonly extract: Extract;
  readonly batch: BatchRow;
  readonly figure: Figure;
  readonly claimant: string;
  /** The rule draws this one where only one can be. */
  readonly drawn: boolean;
}

/**
 * Group movements that the claims of an extract are about: one row for each account of the size
 * where accounts differ, never one figure made from several.
 */
export function batchTable(extract: Extract): Table {
  const { known, claims, rule } = extract;
  const { batch: batchesOf } = claimValues(known);
  const ids = new Set(claims.flatMap(batchesOf));
  const rows = batchRows(known, [], rule)
    .filter((batch) => extract.filters === "" || ids.has(batch.id))
    .flatMap((batch) => accountsOf(batch).map((account) => ({ extract, batch, ...account })))
    .filter(({ figure }) =>
      figure.claims.every((id) => mayBePassedOn(known.lookup.claim(id), known.lookup)),
    );
  return tableOf(
    "batches",
    "Group movements, one row for each account of their size",
    COLUMNS,
    rows,
  );
}

function accountsOf({
  figure,
}: BatchRow): readonly Pick<AccountRow, "figure" | "claimant" | "drawn">[] {
  if (!figure.accounts) return [{ figure, claimant: "", drawn: true }];
  return figure.accounts.map(({ claim, claimant, quantity }) => ({
    figure: { quantity, unit: figure.unit, claims: [claim] },
    claimant,
    drawn: claim === figure.claims[0],
  }));
}

const COLUMNS: readonly Column<AccountRow>[] = [
  {
    name: "batch_id",
    type: "string",
    means: "The movement's permanent id; several rows of one are rival accounts.",
    hxl: "#event+id",
    read: ({ batch }) => batch.id,
  },
  { name: "batch", type: "string", means: "Its name.", read: ({ batch }) => batch.label },
  {
    name: "occurred",
    type: "string",
    means: "When it took place (EDTF).",
    read: ({ batch }) => batch.occurred,
  },
  {
    name: "occurred_start",
    type: "date",
    means: "The first of these days.",
    hxl: "#date+occurred+start",
    read: ({ batch }) => firstDay(batch.occurred),
  },
  {
    name: "occurred_end",
    type: "date",
    means: "The last of these days.",
    hxl: "#date+occurred+end",
    read: ({ batch }) => lastDay(batch.occurred),
  },
  {
    name: "kind",
    type: "string",
    means: "handover: over the border; repatriation: home.",
    read: ({ batch }) => batch.kind,
  },
  ...FIGURE_COLUMNS,
  {
    name: "claimant",
    type: "string",
    means: "Whose account it is, where accounts differ.",
    read: ({ claimant }) => claimant,
  },
  {
    name: "drawn",
    type: "boolean",
    means: "True for the account that the rule draws where only one can be.",
    read: ({ drawn }) => drawn,
  },
  {
    name: "rule",
    type: "string",
    means: "How one account is chosen among several.",
    read: ({ extract }) => RULE_NAMES[extract.rule],
  },
  {
    name: "state",
    type: "string",
    means: "counted, announced, derived or doubted.",
    read: ({ batch }) => batch.state,
  },
  {
    name: "not_added",
    type: "string",
    means: "Why its people are not added to a total.",
    read: ({ batch: { exclusion } }) =>
      exclusion &&
      (exclusion.kind === "outside" ? exclusion.because : `${exclusion.kind} ${exclusion.batch}`),
  },
  {
    name: "nationalities",
    type: "string",
    means: "Nationalities of its people.",
    hxl: "#country+origin+name",
    read: ({ batch }) => joined(batch.nationalities),
  },
  { name: "from", type: "string", means: "Where they came from.", read: ({ batch }) => batch.from },
  {
    name: "handed_over_by",
    type: "string",
    means: "By whom they were handed over.",
    read: ({ batch }) => batch.handedOverBy,
  },
  {
    name: "crossing",
    type: "string",
    means: "The border crossing.",
    hxl: "#loc+crossing+name",
    read: ({ batch }) => batch.crossing,
  },
  {
    name: "destination",
    type: "string",
    means: "Where they went.",
    read: ({ batch }) => batch.destination,
  },
  { name: "means", type: "string", means: "How they travelled.", read: ({ batch }) => batch.means },
  {
    name: "note",
    type: "string",
    means: "What must be known to read it.",
    read: ({ batch }) => batch.note,
  },
  ...PROVENANCE_COLUMNS,
];
