import { deriveChecks } from "../../derive/check.ts";
import type { CheckResult } from "../../derive/checkResult.ts";
import type { Figure } from "../../derive/figure.ts";
import { questionWords } from "../checks/questionWords.ts";
import { outcomeWords } from "../checks/words.ts";
import { formatFigure, formatFormula } from "../format.ts";
import { FIGURE_COLUMNS, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, joined, type Table, tableOf } from "./table.ts";

/** A sum, share or ranking that this site recomputed; its figure is the one that is stated. */
interface CheckRow {
  readonly extract: Extract;
  readonly check: CheckResult;
  readonly figure: Figure | undefined;
}

/** Checks all of whose claims are in an extract: whether the figures add up, one row each. */
export function checkTable(extract: Extract): Table {
  const ids = new Set<string>(extract.claims.map(({ id }) => id));
  const rows = deriveChecks(extract.known)
    .filter(({ claims }) => claims.every((id) => ids.has(id)))
    .map((check) => ({ extract, check, figure: statedIn(check) }));
  return tableOf("checks", "Sums, shares and rankings, recomputed by this site", COLUMNS, rows);
}

function statedIn({ arithmetic }: CheckResult): Figure | undefined {
  return arithmetic.kind === "equation" ? arithmetic.stated : undefined;
}

function computedWords({ arithmetic }: CheckResult): string | undefined {
  if (arithmetic.kind !== "equation") return undefined;
  const { computed } = arithmetic;
  const sum = computed.formula ? `${formatFormula(computed.formula)} = ` : "";
  return `${sum}${formatFigure(computed)}`;
}

const COLUMNS: readonly Column<CheckRow>[] = [
  {
    name: "check_id",
    type: "string",
    means: "The check's permanent id.",
    read: ({ check }) => check.id,
  },
  {
    name: "check",
    type: "string",
    means: "What is asked.",
    read: ({ check }) => questionWords(check.question),
  },
  {
    name: "kind",
    type: "string",
    means: "What is recomputed: a sum, a share, a stock and its flows, a ranking, a list.",
    read: ({ check }) => check.kind,
  },
  {
    name: "computed",
    type: "string",
    means: "The arithmetic written out, with its result: this site's, by interval arithmetic.",
    read: ({ check }) => computedWords(check),
  },
  ...FIGURE_COLUMNS,
  {
    name: "outcome",
    type: "string",
    means: "holds, does-not-hold or cannot-be-told.",
    read: ({ check }) => check.outcome.kind,
  },
  {
    name: "finding",
    type: "string",
    means: "The outcome in words: by how much it fails, or why it cannot be told.",
    read: ({ check }) => outcomeWords(check.outcome),
  },
  {
    name: "claim_ids",
    type: "string",
    means: "Ids of the claims that it rests on.",
    read: ({ check }) => joined(check.claims),
  },
  { name: "note", type: "string", means: "What must be known.", read: ({ check }) => check.note },
  ...PROVENANCE_COLUMNS,
];
