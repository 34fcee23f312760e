import type { CSSProperties } from "react";
import type { Strip } from "../../derive/strip.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatNumber, type Unit } from "../format.ts";
import { AccountMark } from "./AccountMark.tsx";
import { layOutStrip, type PlacedMark } from "./stripLayout.ts";
import { whoWords } from "./words.ts";
import "./AccountStrip.css";

/**
 * Accounts on one scale, each on a line of its own, by date. It is a list of links as it stands: there
 * is no second text for those who do not see it.
 */
export function AccountStrip({
  strip,
  label,
  unit,
  act,
}: {
  readonly strip: Strip;
  /** What the accounts are of. */
  readonly label: string;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const { marks, ticks } = layOutStrip(strip);
  return (
    <div className="account-strip">
      <div className="account-strip-scale" aria-hidden="true">
        {ticks.map(({ value, at }, index) => (
          <span
            key={value}
            style={{ insetInlineStart: `${at}%` }}
            data-end={index === 0 || index === ticks.length - 1 || undefined}
          >
            {formatNumber(value)}
          </span>
        ))}
      </div>
      <ol aria-label={t("{title}: accounts in {unit}, by date", { title: label, unit: unit.many })}>
        {marks.map((placed) => (
          <AccountLine
            key={`${placed.mark.figure.claims.join(" ")} ${placed.mark.by.join(" ")}`}
            placed={placed}
            unit={unit}
            act={act}
          />
        ))}
      </ol>
    </div>
  );
}

function AccountLine({
  placed,
  unit,
  act,
}: {
  readonly placed: PlacedMark;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const { mark, from, to, side } = placed;
  return (
    <li data-side={side}>
      {to > from && (
        <span
          className="account-strip-band"
          style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
        />
      )}
      <span className="account-strip-mark" style={{ insetInlineStart: `${from}%` }}>
        <AccountMark figure={mark.figure} />
      </span>
      <span className="account-strip-label" style={labelPlace(placed)}>
        <span>
          <FigureText figure={mark.figure} unit={unit} act={act} disputed />{" "}
          <span className="account-strip-who">{whoWords(mark.by, mark.said)}</span>
        </span>
      </span>
    </li>
  );
}

/** Room for the mark, so that a label never covers it. */
function labelPlace({ from, to, side }: PlacedMark): CSSProperties {
  switch (side) {
    case "after":
      return { marginInlineStart: `calc(${to}% + var(--space-4))` };
    case "before":
      return { marginInlineEnd: `calc(${100 - from}% + var(--space-4))` };
    case "under":
      return {};
  }
}
