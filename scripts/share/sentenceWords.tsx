import type { ReactNode } from "react";
import type { Sentence } from "../../src/derive/headline.ts";
import { formatFigure, type Unit } from "../../src/views/format.ts";

export type Units = ReadonlyMap<string, Unit>;

/** A sentence word by word, so that its lines break; what touches without a space stays together. */
export function sentenceWords(
  sentence: Sentence,
  units: Units,
  colour: { readonly plain: string; readonly disputed: string },
): readonly ReactNode[][] {
  const words: ReactNode[][] = [];
  let joins = false;
  for (const [at, part] of sentence.entries()) {
    if (part.kind === "figure") {
      const unit = part.withUnit && units.get(part.figure.unit);
      const pieces = drawable(formatFigure(part.figure)).split(" ");
      for (const [nth, piece] of pieces.entries()) {
        const bold = (
          <span
            key={`${at} ${nth}`}
            style={{ color: part.disputed ? colour.disputed : colour.plain, fontWeight: 700 }}
          >
            {piece}
          </span>
        );
        if (joins && nth === 0) words.at(-1)?.push(bold);
        else words.push([bold]);
      }
      joins = true;
      if (unit) {
        words.push([unit.many]);
      }
      continue;
    }
    for (const [nth, piece] of part.words.split(" ").entries()) {
      if (piece === "") continue;
      if (joins && nth === 0) words.at(-1)?.push(<span key={`${at} ${nth}`}>{piece}</span>);
      else words.push([<span key={`${at} ${nth}`}>{piece}</span>]);
    }
    joins = !part.words.endsWith(" ");
  }
  return words;
}

/** The typeface lacks these two signs in all of its alphabets. */
function drawable(text: string): string {
  return text.replaceAll("≥", "at least").replaceAll("≤", "at most");
}
