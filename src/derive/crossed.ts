import type { BatchId, PlaceId } from "../dataset/schema.ts";
import type { BatchRow } from "./batchRows.ts";
import { type Bounds, add, boundsOf, ZERO } from "./bounds.ts";
import { type Figure, figureOfFormula } from "./figure.ts";
import type { Known } from "./known.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import { isAdded } from "./runningTotal.ts";

/** How many people crossed at one place, and by whose word. */
export interface Crossed {
  /** Sum of the batches that are added; one batch's own figure where there is only one. */
  readonly figure: Figure;
  /** Rival accounts of the one batch; a sum names the rule that chose its terms instead. */
  readonly disputed: boolean;
  /** The batches that are added, in order of time. */
  readonly added: readonly BatchId[];
  /** Whose word it is: the largest share first. */
  readonly speakers: readonly Speaker[];
}

export interface Speaker {
  /** The body that speaks; undefined for sizes that this site computed. */
  readonly name: string | undefined;
  readonly figure: Figure;
  readonly batches: readonly BatchId[];
}

/**
 * What the given batches add up to and who says so; undefined when none of them can be added. A
 * batch that is part of another, or an onward leg, is not added (`runningTotal.ts`).
 *
 * @param rows batches that crossed at one place, in order of time
 */
export function crossedBy(rows: readonly BatchRow[], known: Known): Crossed | undefined {
  const added = rows.filter(isAdded);
  const figure = sumOf(added);
  if (!figure) return undefined;
  const bySpeaker = new Map<string | undefined, BatchRow[]>();
  for (const row of added) {
    const name = speakerOf(row, known);
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), row]);
  }
  const speakers = [...bySpeaker].flatMap(([name, said]) => {
    const sum = sumOf(said);
    return sum ? [{ name, figure: sum, batches: said.map((row) => row.id) }] : [];
  });
  return {
    figure,
    disputed: isRival(added),
    added: added.map((row) => row.id),
    speakers: speakers.toSorted((a, b) => leastOf(b.figure) - leastOf(a.figure)),
  };
}

/** The figure of the account that is drawn and added, without the rival ones. */
export function drawnFigure({ figure: { accounts: _rivals, ...figure } }: BatchRow): Figure {
  return figure;
}

/** One figure as it is drawn; several added by interval arithmetic; undefined for none. */
export function sumOf(rows: readonly BatchRow[]): Figure | undefined {
  const [first] = rows;
  if (!first) return undefined;
  if (rows.length === 1) return drawnFigure(first);
  const terms = rows.map(({ figure, label }) => ({
    sign: "+" as const,
    quantity: figure.quantity,
    claims: figure.claims,
    label,
  }));
  return figureOfFormula({ terms }, first.figure.unit);
}

/** One batch, of which accounts conflict. */
export function isRival(rows: readonly BatchRow[]): boolean {
  return rows.length === 1 && rows[0]?.figure.accounts !== undefined;
}

/** The body whose figure is drawn; undefined when this site computed it by subtraction. */
export function speakerOf(row: BatchRow, known: Known): string | undefined {
  const [first] = row.figure.claims;
  if (row.state === "derived" || first === undefined) return undefined;
  return bodyOf(claimantOf(known.lookup.claim(first)), known.lookup).name;
}

/** The least that a figure allows; nothing known counts as none. */
export function leastOf(figure: Figure | undefined): number {
  return (figure && boundsOf(figure.quantity)?.lower?.value) ?? 0;
}

/** What most people crossed by, where that can be said. */
export interface Main {
  readonly place: PlaceId;
  /**
   * Its least is more than all others can have carried together, those who crossed at a place that
   * nobody named among them.
   */
  readonly most: boolean;
}

/** The crossing that carried the most; undefined when none carried anybody. */
export function mainOf(
  crossings: readonly { readonly id: PlaceId; readonly crossed: Crossed | undefined }[],
  unnamed: Crossed | undefined,
): Main | undefined {
  const [main, ...others] = crossings
    .filter(({ crossed }) => crossed !== undefined)
    .toSorted((a, b) => leastOf(b.crossed?.figure) - leastOf(a.crossed?.figure));
  if (!main) return undefined;
  const rest = [...others.map(({ crossed }) => crossed), unnamed].reduce<Bounds>((sum, crossed) => {
    const bounds = crossed && boundsOf(crossed.figure.quantity);
    return bounds ? add(sum, bounds) : sum;
  }, ZERO);
  return {
    place: main.id,
    most: rest.upper !== undefined && leastOf(main.crossed?.figure) > rest.upper.value,
  };
}
