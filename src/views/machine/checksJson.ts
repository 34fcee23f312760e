import { questionWords } from "../checks/questionWords.ts";
import type { Dataset } from "../../dataset/schema.ts";
import type { Arithmetic, CheckResult } from "../../derive/checkResult.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Known } from "../../derive/known.ts";
import type { Outcome } from "../../derive/outcome.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { SIGN, outcomeWords } from "../checks/words.ts";
import { formatFigure, formatFormula, formatList } from "../format.ts";
import { byId, fileHead } from "./fileHead.ts";
import { type FigureValue, figureValue } from "./figureValue.ts";

/**
 * Every sum, share and ranking that this site recomputes, written out, with what came of it.
 *
 * @param checks of the same dataset, as `deriveChecks` gives them
 */
export function checksJson(known: Known, checks: readonly CheckResult[]): string {
  const { dataset, lookup } = known;
  const entries = checks
    .filter(({ claims }) => claims.every((id) => mayBePassedOn(lookup.claim(id), lookup)))
    .toSorted(byId)
    .map((check) => checkEntry(check, dataset));
  return JSON.stringify({ ...fileHead(known), checks: entries }, null, 2);
}

function checkEntry(check: CheckResult, dataset: Dataset) {
  const { id, question, kind, arithmetic, outcome, repair, note, claims } = check;
  return {
    id,
    title: questionWords(question),
    kind,
    arithmetic: arithmeticEntry(arithmetic, outcome, dataset),
    outcome: outcomeEntry(outcome, dataset),
    claims: claims.toSorted(),
    note: note ?? null,
    inference: repair
      ? {
          by: "this site",
          explanation: repair.because,
          rows: repair.rows.map(({ name, printed, repaired }) => ({
            name,
            printed: figureValue(printed, dataset),
            repaired: figureValue(repaired, dataset),
          })),
          sum: figureValue(repair.sum, dataset),
          closes: repair.closes,
        }
      : null,
  };
}

function arithmeticEntry(arithmetic: Arithmetic, outcome: Outcome, dataset: Dataset) {
  switch (arithmetic.kind) {
    case "none":
      return { words: "A claim that it needs states no number." };
    case "equation": {
      const { computed, stated } = arithmetic;
      const sum = computed.formula ? `${formatFormula(computed.formula)} = ` : "";
      return {
        words: `${sum}${formatFigure(computed)} ${SIGN[outcome.kind]} ${formatFigure(stated)} stated`,
        terms: (computed.formula?.terms ?? []).map(
          ({ sign, label, quantity, claims, unit = computed.unit }) => ({
            sign,
            label,
            figure: figureValue({ quantity, unit, claims }, dataset),
          }),
        ),
        computed: figureValue(computed, dataset),
        stated: figureValue(stated, dataset),
      };
    }
    case "ranking": {
      const places = arithmetic.places.map(({ name, ranked, counted, passedOver }) => ({
        name,
        ranked: figureValue(ranked, dataset),
        counted: counted ? figureValue(counted, dataset) : null,
        passedOver: passedOver.map((other) => ({
          name: other.name,
          counted: figureValue(other.counted, dataset),
        })),
      }));
      return { words: `${places.map(placeWords).join("; ")}.`, places };
    }
  }
}

interface PlaceEntry {
  readonly name: string;
  readonly counted: FigureValue | null;
  readonly passedOver: readonly { readonly name: string; readonly counted: FigureValue }[];
}

/** `Kenya: 23 people on the list, after Ethiopia with 138 people`. */
function placeWords({ name, counted, passedOver }: PlaceEntry): string {
  const own = counted ? `${name}: ${counted.words} on the list` : `${name}: not on the list`;
  const others = passedOver.map((other) => `${other.name} with ${other.counted.words}`);
  return others.length > 0 ? `${own}, after ${formatList(others)}` : own;
}

function outcomeEntry(outcome: Outcome, dataset: Dataset) {
  const { how, reason, difference } = outcomeParts(outcome);
  return {
    result: outcome.kind,
    words: outcomeWords(outcome),
    how: how ?? null,
    reason: reason ?? null,
    difference: difference
      ? { direction: difference.direction, figure: figureValue(difference.figure, dataset) }
      : null,
  };
}

interface OutcomeParts {
  readonly how?: string;
  readonly reason?: string;
  readonly difference?:
    | { readonly direction: "over" | "under"; readonly figure: Figure }
    | undefined;
}

function outcomeParts(outcome: Outcome): OutcomeParts {
  switch (outcome.kind) {
    case "holds":
      return { how: outcome.how };
    case "does-not-hold":
      return { difference: outcome.gap };
    case "cannot-be-told": {
      const { because } = outcome;
      const short = "short" in because ? because.short : undefined;
      return {
        reason: because.kind,
        difference: short && { direction: "under", figure: short },
      };
    }
  }
}
