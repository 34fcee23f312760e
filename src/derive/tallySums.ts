import type { ClaimId, Tally, TallyRow } from "../dataset/schema.ts";
import { extentOf } from "./bounds.ts";
import { excludes } from "./excludes.ts";
import { type Figure, figureOfClaim, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";
import { rowFigure, unitOf } from "./tallyRows.ts";

/** A stated figure against the sum of the rows printed under it. */
export interface SumCheck {
  readonly of: "people" | "men" | "women";
  readonly stated: Figure;
  readonly sum: Figure;
  /** `incomplete`: rows or numbers are missing, so the sum cannot be told from what is stated. */
  readonly outcome: "holds" | "does-not-hold" | "incomplete";
  /** Sum less stated, when the sum is larger; stated less sum otherwise. Absent where it holds. */
  readonly gap: { readonly figure: Figure; readonly direction: "over" | "under" } | undefined;
}

/** Rows that would close the sums if they read differently: this site's inference. */
export interface Repair {
  readonly because: string;
  readonly rows: readonly {
    readonly name: string;
    readonly printed: Figure;
    readonly repaired: Figure;
  }[];
  readonly sum: Figure;
  readonly closes: boolean;
}

export interface TallySums {
  readonly checks: readonly SumCheck[];
  /** Stated men and women against the stated total. */
  readonly split:
    | {
        readonly men: Figure;
        readonly women: Figure;
        readonly sum: Figure;
        readonly holds: boolean;
      }
    | undefined;
  readonly repair: Repair | undefined;
}

/**
 * Whether a tally's rows add up to the figures that its source states, by interval arithmetic.
 * Undefined when the tally's claim states no figure, as with a ranking.
 */
export function deriveTallySums(tally: Tally, known: Known): TallySums | undefined {
  const stated = statedBy(tally.claim, known);
  if (!stated || tally.rows.every(({ quantity }) => quantity?.kind === "rank")) return undefined;
  const men = statedBy(tally.men, known);
  const women = statedBy(tally.women, known);
  const complete = tally.partial !== true;
  const total = sumOfRows(tally.rows, "people", tally, known);
  return {
    checks: [
      checkOf("people", stated, total, complete),
      ...splitCheck("men", men, tally, known),
      ...splitCheck("women", women, tally, known),
    ],
    split: men && women && splitOf(stated, men, women),
    repair: repairOf(tally, stated, known),
  };
}

/** The men or women of all rows against those stated; nothing where no row is split. */
function splitCheck(
  of: "men" | "women",
  stated: Figure | undefined,
  tally: Tally,
  known: Known,
): readonly SumCheck[] {
  const rows = tally.rows.filter((row) => row[of]);
  if (!stated || rows.length === 0) return [];
  const complete = rows.length === tally.rows.length && tally.partial !== true;
  return [checkOf(of, stated, sumOfRows(rows, of, tally, known), complete)];
}

/** With rows missing, only a sum that is already too large is a finding. */
function checkOf(of: SumCheck["of"], stated: Figure, sum: Figure, complete: boolean): SumCheck {
  if (!excludes(sum.quantity, stated.quantity)) {
    return { of, stated, sum, outcome: complete ? "holds" : "incomplete", gap: undefined };
  }
  const over = reach(sum) > reach(stated);
  return {
    of,
    stated,
    sum,
    outcome: complete || over ? "does-not-hold" : "incomplete",
    gap: over
      ? { figure: difference(sum, stated), direction: "over" }
      : { figure: difference(stated, sum), direction: "under" },
  };
}

function splitOf(stated: Figure, men: Figure, women: Figure): TallySums["split"] {
  const sum = figureOfFormula({ terms: [plus(men, "men"), plus(women, "women")] }, stated.unit);
  return { men, women, sum, holds: !excludes(sum.quantity, stated.quantity) };
}

function repairOf(tally: Tally, stated: Figure, known: Known): Repair | undefined {
  const { repair } = tally;
  if (!repair) return undefined;
  const better = new Map(repair.rows.map((row) => [row.nationality, row]));
  const rows = tally.rows.map((row) => better.get(row.nationality) ?? row);
  const sum = sumOfRows(rows, "people", tally, known);
  return {
    because: repair.because,
    rows: tally.rows.flatMap((row) => {
      const to = better.get(row.nationality);
      return to
        ? [
            {
              name: known.lookup.nationality(row.nationality).name,
              printed: rowFigure(row, tally, known),
              repaired: rowFigure(to, tally, known),
            },
          ]
        : [];
    }),
    sum,
    closes: !excludes(sum.quantity, stated.quantity),
  };
}

function sumOfRows(
  rows: readonly TallyRow[],
  of: SumCheck["of"],
  tally: Tally,
  known: Known,
): Figure {
  const claims = [tally.claim];
  const terms = rows.map((row): Term => ({
    sign: "+",
    quantity:
      of === "people" ? rowFigure(row, tally, known).quantity : (row[of] ?? { kind: "unknown" }),
    claims,
    label: known.lookup.nationality(row.nationality).name,
  }));
  return figureOfFormula({ terms }, unitOf(known.lookup.claim(tally.claim), known));
}

function statedBy(claim: ClaimId | undefined, known: Known): Figure | undefined {
  return claim === undefined ? undefined : figureOfClaim(known.lookup.claim(claim));
}

function reach({ quantity }: Figure): number {
  return extentOf(quantity)?.to ?? 0;
}

function difference(whole: Figure, part: Figure): Figure {
  return figureOfFormula(
    { terms: [plus(whole, "whole"), { ...plus(part, "part"), sign: "−" }] },
    whole.unit,
  );
}

function plus(figure: Figure, label: string): Term {
  return { sign: "+", quantity: figure.quantity, claims: figure.claims, label };
}
