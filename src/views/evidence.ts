import { deriveHeadline } from "../derive/headline.ts";
import type { Known } from "../derive/known.ts";
import { claimantOf } from "../derive/origin.ts";
import { formatFigure, speakFigure, type Unit } from "./format.ts";

/** The first sentence of the headline as plain text, and its figures in words with who gave them. */
export function headlineEvidence(
  known: Known,
  units: ReadonlyMap<string, Unit>,
): {
  readonly sentence: string;
  readonly rows: readonly (readonly [figure: string, claimant: string])[];
} {
  const [sentence = []] = deriveHeadline(known);
  const text = sentence.map((part) =>
    part.kind === "words" ? part.words : formatFigure(part.figure),
  );
  const rows = sentence.flatMap((part) => {
    if (part.kind === "words") return [];
    const { figure } = part;
    const unit = units.get(figure.unit);
    const [claim] = figure.claims;
    if (!unit || claim === undefined) return [];
    const claimant = figure.formula
      ? known.dataset.publisher
      : known.lookup.actor(claimantOf(known.lookup.claim(claim))).name;
    return [[speakFigure(figure, unit), claimant] as const];
  });
  return { sentence: text.join(""), rows };
}
