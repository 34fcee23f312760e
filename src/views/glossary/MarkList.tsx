import { useId } from "react";
import type { ClaimId } from "../../dataset/schema.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import { MARK_KINDS, type MarkKind } from "../../derive/marks.ts";
import { BarMark, BarMarkDefs } from "../BarMark.tsx";
import { FigureText } from "../FigureText.tsx";
import { figureCells, type QuantityCells } from "../figureCells.ts";
import { speakFigure, type Unit } from "../format.ts";
import { MARK_NAMES } from "../markNames.ts";
import { DotMark, DotMarkDefs } from "../nationalities/DotMark.tsx";
import { MARK_MEANINGS } from "./markMeanings.ts";
import { markSample } from "./markSamples.ts";
import "./MarkList.css";

/**
 * The legend of every mark: as it stands in text, as a bar, on a scale, in a file and in speech, by
 * the components that draw the page.
 */
export function MarkList({
  unit,
  claim,
}: {
  readonly unit: Unit;
  /** Any: the samples are invented, and a figure has a claim. */
  readonly claim: ClaimId;
}) {
  return (
    <ul className="mark-list">
      {MARK_KINDS.map((kind) => (
        <MarkEntry key={kind} kind={kind} figure={markSample(kind, unit.id, claim)} unit={unit} />
      ))}
    </ul>
  );
}

function MarkEntry({
  kind,
  figure,
  unit,
}: {
  readonly kind: MarkKind;
  readonly figure: Figure;
  readonly unit: Unit;
}) {
  return (
    <li id={`mark-${kind}`}>
      <h3>{MARK_NAMES[kind]}</h3>
      <p className="mark-list-text">
        <FigureText figure={figure} unit={unit} disputed={kind === "disputed"} />
      </p>
      <Bar figure={figure} />
      <Dot figure={figure} />
      <div>
        <p>{MARK_MEANINGS[kind]}</p>
        <p className="mark-list-channels">
          Read aloud: {speakFigure(figure, unit)}. In a file: {cellWords(figure)}.
        </p>
      </div>
    </li>
  );
}

const WIDTH = 108;

function Bar({ figure }: { readonly figure: Figure }) {
  const defs = useId();
  const { accounts } = figure;
  if (extentOf(figure.quantity) === undefined) {
    return <p className="mark-list-none">no bar</p>;
  }
  return (
    <svg className="mark-list-bar" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
      <BarMarkDefs id={defs} />
      <g transform="translate(8 9)">
        <BarMark
          figure={figure}
          state={accounts ? "disputed" : figure.formula ? "derived" : "counted"}
          accounts={accounts?.map(({ quantity }) => quantity) ?? []}
          thickness={12}
          scale={at}
          defs={defs}
        />
      </g>
    </svg>
  );
}

/** As a dot, where a scale does not start at nought. */
function Dot({ figure }: { readonly figure: Figure }) {
  const defs = useId();
  const [, ...rivals] = figure.accounts ?? [];
  return (
    <svg className="mark-list-dot" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
      <DotMarkDefs id={defs} />
      <g transform="translate(8 9)">
        <DotMark
          figure={figure}
          rivals={rivals.map(({ quantity }) => ({ ...figure, quantity }))}
          at={at}
          defs={defs}
        />
      </g>
    </svg>
  );
}

/** Pixels of a number, so that the samples fit their drawing. */
function at(value: number): number {
  return value * 0.3;
}

/** The columns that hold something: `min 260, qualifier atLeast`. */
function cellWords(figure: Figure): string {
  if (figure.accounts) return "a row for each account";
  const cells: QuantityCells = figureCells(figure);
  return Object.entries(cells)
    .filter(([, cell]) => cell !== "")
    .map(([name, cell]) => `${name} ${cell}`)
    .join(", ");
}
