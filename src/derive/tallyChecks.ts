import type { Quantity } from "../dataset/quantity.ts";
import type { Batch, Tally, TallyRow } from "../dataset/schema.ts";
import { drawnSizeOf } from "./batchSize.ts";
import type { CheckResult, Question } from "./checkResult.ts";
import { excludes } from "./excludes.ts";
import { type Figure, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { rowFigure } from "./tallyRows.ts";
import { deriveTallySums, type SumCheck, type TallySums } from "./tallySums.ts";

/**
 * The checks that nobody has to ask for: the rows of every tally against the totals that its source
 * states, its men and women against its total, and those of a batch against the batch. Of the rows
 * that give people, men and women, only those whose sums do not close are checks of their own.
 */
export function tallyChecks(known: Known): readonly CheckResult[] {
  const { tallies, batches } = known.dataset;
  return [
    ...tallies.flatMap((tally) => {
      const sums = deriveTallySums(tally, known);
      return sums
        ? [
            ...sums.checks.map((check) => rowsCheck(check, sums, tally)),
            ...splitCheck(sums, tally),
            ...tally.rows.flatMap((row) => rowCheck(row, tally, known)),
          ]
        : [];
    }),
    ...batches.flatMap((batch) => batchCheck(batch, known)),
  ];
}

const ROWS = { people: "rows", men: "rows-men", women: "rows-women" } as const satisfies {
  readonly [O in SumCheck["of"]]: Question["kind"];
};

function rowsCheck({ of, sum, stated, outcome, gap }: SumCheck, sums: TallySums, tally: Tally) {
  const missing: Outcome = {
    kind: "cannot-be-told",
    because: { kind: "rows-missing", short: gap?.figure },
  };
  return result({
    id: `${tally.id}-${of === "people" ? "rows" : of}`,
    question: { kind: ROWS[of], of: tally.label },
    computed: sum,
    stated,
    outcome: outcome === "incomplete" ? missing : outcomeOf(sum, stated),
    repair: of === "people" ? sums.repair : undefined,
    note: of === "people" ? tally.note : undefined,
  });
}

function splitCheck({ split, checks: [people] }: TallySums, tally: Tally): CheckResult[] {
  if (!split || !people) return [];
  return [
    result({
      id: `${tally.id}-men-and-women`,
      question: { kind: "tally-split", of: tally.label },
      computed: split.sum,
      stated: people.stated,
    }),
  ];
}

/** A row whose men and women do not make its people. */
function rowCheck(row: TallyRow, tally: Tally, known: Known): CheckResult[] {
  const { quantity, men, women } = row;
  if (!quantity || !men || !women) return [];
  const stated = rowFigure(row, tally, known);
  const computed = menAndWomen(men, women, stated);
  if (!excludes(computed.quantity, stated.quantity)) return [];
  const { name } = known.lookup.nationality(row.nationality);
  return [
    result({
      id: `${tally.id}-${row.nationality.toLowerCase()}`,
      question: { kind: "row-split", of: tally.label, nationality: name },
      computed,
      stated,
    }),
  ];
}

/** Men and women of a batch against its size; of one that a tally lists, the tally has them. */
function batchCheck(batch: Batch, known: Known): CheckResult[] {
  const { men, women } = batch;
  const stated = batch.tally === undefined ? drawnSizeOf(batch, known, "editor") : undefined;
  if (!men || !women || !stated) return [];
  return [
    result({
      id: `${batch.id}-men-and-women`,
      question: { kind: "batch-split", of: batch.label },
      computed: menAndWomen(men, women, stated),
      stated,
    }),
  ];
}

function menAndWomen(men: Quantity, women: Quantity, { claims, unit }: Figure): Figure {
  const terms: readonly Term[] = [
    { sign: "+", quantity: men, claims, label: "men" },
    { sign: "+", quantity: women, claims, label: "women" },
  ];
  return figureOfFormula({ terms }, unit);
}

function result({
  id,
  question,
  computed,
  stated,
  outcome = outcomeOf(computed, stated),
  repair,
  note,
}: Pick<CheckResult, "id" | "question"> & {
  readonly computed: Figure;
  readonly stated: Figure;
  readonly outcome?: Outcome;
  readonly repair?: CheckResult["repair"];
  readonly note?: CheckResult["note"];
}): CheckResult {
  return {
    id,
    question,
    kind: "sum",
    arithmetic: { kind: "equation", computed, stated },
    outcome,
    repair,
    note,
    claims: [...new Set([...stated.claims, ...computed.claims])],
  };
}
