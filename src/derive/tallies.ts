import type { Dataset, NationalityCode, Tally } from "../dataset/schema.ts";
import { batchRows } from "./batchRows.ts";
import type { Rule } from "./rule.ts";
import type { Figure } from "./figure.ts";
import { figureOfClaim } from "./figure.ts";
import type { Known } from "./known.ts";
import { totalOf } from "./runningTotal.ts";
import { deriveTallySums, type TallySums } from "./tallySums.ts";
import { byReach, deriveTallyRows, rowFigure, type TallyRowView } from "./tallyRows.ts";

/** The tally that this site computes: people in the batches, by nationality. */
const RETURNED = "returned";

export interface TallyOptions {
  /** Id of a tally, or `returned`; what the dataset does not have falls back on its first tally. */
  readonly tally: string;
  readonly nationality: readonly string[];
  readonly rule: Rule;
}

/** What a tally counted, by whom, and when: a tally is read by these, and added to no other. */
export interface TallyHead {
  readonly id: string;
  readonly label: string;
  /** What was counted, in the words of the dataset. */
  readonly measure: string;
  /** Who counted; absent: this site. */
  readonly countedBy: string | undefined;
  /** EDTF; absent: as far as the dataset goes. */
  readonly asOf: string | undefined;
}

/** One tally's word on one nationality. */
export interface TallyWord {
  readonly head: TallyHead;
  /** Absent: the tally says nothing of the nationality, which is not zero. */
  readonly figure: Figure | undefined;
  /** True where only some of the tally's rows are known. */
  readonly partial: boolean;
}

export interface Tallies {
  readonly choices: readonly TallyHead[];
  readonly head: TallyHead;
  /** Largest first; a ranking in its own order. */
  readonly rows: readonly TallyRowView[];
  /** True when the source gives an order and no numbers: to be drawn without lengths. */
  readonly rankingOnly: boolean;
  readonly partial: boolean;
  readonly note: string | undefined;
  /** The total that goes with the rows: stated by the source, or for `returned` the batches'. */
  readonly stated: Figure | undefined;
  /** Do the rows add up to what is stated? Absent where there is nothing to add up. */
  readonly sums: TallySums | undefined;
  /** Chosen nationalities that this tally does not name. */
  readonly noReport: readonly string[];
  readonly rule: Rule;
  /** The one nationality that all tallies are asked about. */
  readonly comparison:
    | { readonly nationality: Nationality; readonly words: readonly TallyWord[] }
    | undefined;
}

type Nationality = Dataset["nationalities"][number];

/** Everything that the view of the nationalities shows; one tally at a time, none added to another. */
export function deriveTallies(known: Known, options: TallyOptions): Tallies {
  const { dataset, lookup } = known;
  const chosen = dataset.nationalities.filter(({ code }) => options.nationality.includes(code));
  const tally =
    options.tally === RETURNED
      ? undefined
      : (dataset.tallies.find(({ id }) => id === options.tally) ?? dataset.tallies[0]);
  const codes = new Set<string>(chosen.map(({ code }) => code));
  const rows = tally
    ? deriveTallyRows(tally, codes, known)
    : returnedRows(codes, options.rule, known);
  const named = new Set<string>(rows.map(({ code }) => code));
  const [only] = chosen;
  return {
    choices: [...dataset.tallies.map((entry) => headOf(entry, known)), returnedHead(known)],
    head: tally ? headOf(tally, known) : returnedHead(known),
    rows,
    rankingOnly: rows.length > 0 && rows.every(({ figure }) => figure.quantity.kind === "rank"),
    partial: tally?.partial === true,
    note: tally?.note,
    stated: tally
      ? figureOfClaim(lookup.claim(tally.claim))
      : totalOf(batchRows(known, [], options.rule), known),
    sums: tally && deriveTallySums(tally, known),
    noReport: chosen.filter(({ code }) => !named.has(code)).map(({ name }) => name),
    rule: options.rule,
    comparison:
      only && chosen.length === 1
        ? { nationality: only, words: wordsOn(only.code, options.rule, known) }
        : undefined,
  };
}

/** Every tally's figure for one nationality, side by side. */
function wordsOn(code: NationalityCode, rule: Rule, known: Known): readonly TallyWord[] {
  return [
    ...known.dataset.tallies.map((tally): TallyWord => {
      const row = tally.rows.find(({ nationality }) => nationality === code);
      return {
        head: headOf(tally, known),
        figure: row && rowFigure(row, tally, known),
        partial: tally.partial === true,
      };
    }),
    {
      head: returnedHead(known),
      figure: totalOf(batchRows(known, [code], rule), known),
      partial: false,
    },
  ];
}

/** People in the batches that are added, by nationality; computed here, so each wears a dagger. */
function returnedRows(
  chosen: ReadonlySet<string>,
  rule: Rule,
  known: Known,
): readonly TallyRowView[] {
  return known.dataset.nationalities
    .flatMap(({ code, name }): TallyRowView[] => {
      const figure = totalOf(batchRows(known, [code], rule), known);
      if (!figure) return [];
      return [
        {
          code,
          name,
          verbatim: undefined,
          figure,
          men: undefined,
          women: undefined,
          note: undefined,
          rivals: [],
          chosen: chosen.has(code),
        },
      ];
    })
    .toSorted(byReach);
}

function headOf(tally: Tally, known: Known): TallyHead {
  return {
    id: tally.id,
    label: tally.label,
    measure: measureLabel(tally.measure, known),
    countedBy: known.lookup.actor(tally.countedBy).name,
    asOf: tally.asOf,
  };
}

function returnedHead(known: Known): TallyHead {
  return {
    id: RETURNED,
    label: "People in the batches, added up here",
    measure: measureLabel("repatriated", known),
    countedBy: undefined,
    asOf: undefined,
  };
}

function measureLabel(id: Tally["measure"], known: Known): string {
  return known.dataset.measures.find((measure) => measure.id === id)?.label ?? id;
}
