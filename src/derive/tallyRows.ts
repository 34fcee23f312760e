import type { Claim, NationalityCode, Tally, TallyRow, UnitId } from "../dataset/schema.ts";
import { extentOf } from "./bounds.ts";
import { excludes } from "./excludes.ts";
import { type Figure, figureOfFormula } from "./figure.ts";
import type { Known } from "./known.ts";

/** One nationality in one tally. */
export interface TallyRowView {
  readonly code: NationalityCode;
  readonly name: string;
  /** As the source prints it, where that differs. */
  readonly verbatim: string | undefined;
  readonly figure: Figure;
  readonly men: Figure | undefined;
  readonly women: Figure | undefined;
  readonly note: string | undefined;
  /** What other prints of the same list have in this row, where they cannot both be right. */
  readonly rivals: readonly { readonly print: string; readonly figure: Figure }[];
  /** One of the nationalities that the reader asked for. */
  readonly chosen: boolean;
}

/** The rows of a tally, largest first; a ranking in its own order. */
export function deriveTallyRows(
  tally: Tally,
  chosen: ReadonlySet<string>,
  known: Known,
): readonly TallyRowView[] {
  const prints = printsOf(tally, known);
  return tally.rows
    .map((row): TallyRowView => {
      const { name } = known.lookup.nationality(row.nationality);
      const part = (quantity: TallyRow["men"]): Figure | undefined =>
        quantity && {
          quantity,
          unit: unitOf(known.lookup.claim(tally.claim), known),
          claims: [tally.claim],
        };
      const figure = rowFigure(row, tally, known);
      return {
        code: row.nationality,
        name,
        verbatim: row.verbatim,
        figure,
        men: part(row.men),
        women: part(row.women),
        note: row.note,
        rivals: prints.flatMap((print) => {
          const other = print.rows.find(({ nationality }) => nationality === row.nationality);
          const theirs = other && rowFigure(other, print, known);
          return theirs && excludes(theirs.quantity, figure.quantity)
            ? [{ print: print.label, figure: theirs }]
            : [];
        }),
        chosen: chosen.has(row.nationality),
      };
    })
    .toSorted(byReach);
}

/**
 * How many people one row of a tally counts. Where only men and women are printed their sum is this
 * site's (†); where nothing is, the figure is not known: never zero. It rests on the tally's claim.
 */
export function rowFigure(row: TallyRow, tally: Tally, known: Known): Figure {
  const unit = unitOf(known.lookup.claim(tally.claim), known);
  const claims = [tally.claim];
  if (row.quantity) return { quantity: row.quantity, unit, claims };
  if (row.men && row.women) {
    return figureOfFormula(
      {
        terms: [
          { sign: "+", quantity: row.men, claims, label: "men" },
          { sign: "+", quantity: row.women, claims, label: "women" },
        ],
      },
      unit,
    );
  }
  return { quantity: { kind: "unknown" }, unit, claims };
}

/** What a claim counts; people, where it does not say. */
export function unitOf(claim: Claim, known: Known): UnitId {
  const unit = claim.unit ?? known.dataset.units[0]?.id;
  if (unit === undefined) throw new Error(`claim ${claim.id} has no unit, nor has the dataset`);
  return unit;
}

/** Sorts ranks first to last, then lengths longest first, then what has neither; then by name. */
export function byReach(a: TallyRowView, b: TallyRowView): number {
  return rankOf(a) - rankOf(b) || reach(b) - reach(a) || (a.name < b.name ? -1 : 1);
}

/** Other prints of the same list. */
function printsOf(tally: Tally, known: Known): readonly Tally[] {
  const original = tally.copyOf ?? tally.id;
  return known.dataset.tallies.filter(
    (other) => other.id !== tally.id && (other.copyOf ?? other.id) === original,
  );
}

function rankOf({ figure }: TallyRowView): number {
  return figure.quantity.kind === "rank" ? figure.quantity.rank : Number.MAX_SAFE_INTEGER;
}

function reach({ figure }: TallyRowView): number {
  return extentOf(figure.quantity)?.to ?? -1;
}
