import { parseEdtf } from "../dataset/edtf.ts";
import type { Claim, ClaimId, Dataset } from "../dataset/schema.ts";
import { extentOf } from "./bounds.ts";
import {
  type BatchRow,
  batchRows,
  type BatchState,
  compositionOf,
  underRule,
} from "./batchRows.ts";
import { RULES, type Rule } from "./rule.ts";
import { type Figure, figureOfClaim } from "./figure.ts";
import type { Known } from "./known.ts";
import { claimantOf } from "./origin.ts";
import { type Move, moveBetween } from "./ruleMove.ts";
import {
  drawnFigure,
  isAdded,
  sumOf,
  totalOf,
  totalSteps,
  type TotalStep,
} from "./runningTotal.ts";

export interface BatchOptions {
  /** ISO alpha-3 codes; none: all nationalities. */
  readonly nationality: readonly string[];
  /** Which account is drawn and added where several conflict. */
  readonly rule: Rule;
}

/** A running total that somebody else gave, to hold against the sum of the batches. */
export interface OfficialTotal {
  readonly day: number;
  readonly figure: Figure;
  readonly claimant: string;
  /** Whose series it is: a body for which several may have spoken. */
  readonly keeper: string;
}

/** Something that happened meanwhile. */
export interface EventMark {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  readonly claims: readonly ClaimId[];
}

/** The batches of some nationalities, and what they add up to. */
export interface Batches {
  readonly rule: Rule;
  /** In order of time. */
  readonly rows: readonly BatchRow[];
  /** The chosen nationalities, as the dataset names them and their people; none: all. */
  readonly chosen: readonly Nationality[];
  /** Nationalities that some batch carried, by name. */
  readonly choices: readonly Nationality[];
  /** Undefined when nothing can be added. */
  readonly total: Figure | undefined;
  readonly steps: readonly TotalStep[];
  /** How much of the total was not counted by anybody: announced, derived, or from copies only. */
  readonly parts: { readonly [S in Exclude<BatchState, "counted">]: Figure | undefined };
  /** The total under every rule, in the rules' order. */
  readonly underRules: readonly UnderRule[];
  /** The largest batch of those that are added. */
  readonly largest: BatchRow | undefined;
  readonly official: readonly OfficialTotal[];
  readonly events: readonly EventMark[];
  /**
   * First and last day of all of the above, whatever is chosen and whatever was known by then, so that
   * charts can be compared.
   */
  readonly days: { readonly first: number; readonly last: number } | undefined;
}

/** The total under one rule, and how far it moves from the one in force; undefined: it does not. */
export interface UnderRule {
  readonly rule: Rule;
  readonly total: Figure;
  readonly move: Move | undefined;
}

type Nationality = Dataset["nationalities"][number];

/**
 * Everything that the view of the batches shows.
 *
 * @param rows as `batchRows` finds them, which takes as long as the rest
 */
export function deriveBatches(
  known: Known,
  { nationality, rule }: BatchOptions,
  rows: readonly BatchRow[] = batchRows(known, nationality, rule),
): Batches {
  const official = officialTotals(known);
  const carried = new Set(known.dataset.batches.flatMap((batch) => compositionOf(batch, known)));
  return {
    rule,
    rows,
    chosen: known.dataset.nationalities.filter(({ code }) => nationality.includes(code)),
    choices: known.dataset.nationalities
      .filter(({ code }) => carried.has(code))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    total: totalOf(rows, known),
    steps: totalSteps(rows, known),
    parts: {
      announced: partOf(rows.filter(({ state }) => state === "announced")),
      derived: partOf(rows.filter(({ state }) => state === "derived")),
      doubted: partOf(rows.filter(({ doubt }) => doubt === "low-sources")),
    },
    underRules: RULES.flatMap((other) => {
      const others = other === rule ? rows : underRule(rows, known, nationality, other);
      const total = totalOf(others, known);
      return total ? [{ rule: other, total, move: moveBetween(rows, others) }] : [];
    }),
    largest: rows
      .filter((row) => isAdded(row) && extentOf(row.figure.quantity) !== undefined)
      .reduce<BatchRow | undefined>(
        (most, row) => (most === undefined || reach(row) > reach(most) ? row : most),
        undefined,
      ),
    official: official
      .filter(({ scope }) => sameSet(scope, nationality))
      .map(({ scope: _scope, ...point }) => point),
    events: eventMarks(known),
    days: daysOf(known.whole),
  };
}

/** What some of the added batches hold: one as it was given, several added up here. */
function partOf(rows: readonly BatchRow[]): Figure | undefined {
  const added = rows.filter(isAdded);
  const [first] = added;
  return first && added.length === 1 ? drawnFigure(first.figure) : sumOf(added);
}

/** The far end of a row's mark; nothing to draw counts as none. */
function reach(row: BatchRow): number {
  return extentOf(row.figure.quantity)?.to ?? 0;
}

/**
 * Running totals of people sent home, by those who kept one, each with the nationalities it counts
 * (none: all). Placed at the day that the figure is about, else the day it was said.
 */
function officialTotals(
  known: Known,
): readonly (OfficialTotal & { readonly scope: readonly string[] })[] {
  const { lookup } = known;
  return known.dataset.series
    .filter((series) => series.measure === "repatriated")
    .flatMap(({ points, countedBy }) =>
      points.map((id) => ({ claim: lookup.claim(id), keeper: lookup.actor(countedBy).name })),
    )
    .filter(({ claim }) => claim.flow === "cumulative")
    .flatMap(({ claim, keeper }) => {
      const figure = figureOfClaim(claim);
      const day = dayOf(claim);
      return figure && day !== undefined
        ? [
            {
              day,
              figure,
              keeper,
              claimant: lookup.actor(claimantOf(claim)).name,
              scope: claim.scope?.nationalities ?? [],
            },
          ]
        : [];
    })
    .toSorted((a, b) => a.day - b.day);
}

function eventMarks(known: Known): readonly EventMark[] {
  return known.dataset.events
    .flatMap(({ on, label, claims }) => {
      const span = parseEdtf(on);
      const first = span?.first ?? span?.last;
      const last = span?.last ?? span?.first;
      return first === undefined || last === undefined ? [] : [{ first, last, label, claims }];
    })
    .toSorted((a, b) => a.first - b.first);
}

/** The day that a running total is about, else the day it was said. */
function dayOf({ time }: Claim): number | undefined {
  const at = time.period ?? time.said;
  return at === undefined ? undefined : parseEdtf(at)?.last;
}

function daysOf({ batches, series, claims }: Dataset): Batches["days"] {
  const totals = new Set(
    series.filter(({ measure }) => measure === "repatriated").flatMap(({ points }) => points),
  );
  const days = [
    ...batches.flatMap(({ occurred }) => {
      const span = parseEdtf(occurred);
      return [span?.first, span?.last];
    }),
    ...claims.filter(({ id, flow }) => totals.has(id) && flow === "cumulative").map(dayOf),
  ].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : { first: Math.min(...days), last: Math.max(...days) };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
