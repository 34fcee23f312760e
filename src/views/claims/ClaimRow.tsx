import { memo, useId, useState } from "react";
import { t } from "../../language/translate.ts";
import { CardFigure } from "../CardFigure.tsx";
import { speakFigure } from "../format.ts";
import { CardDetails } from "./CardDetails.tsx";
import { CardLinks } from "./CardLinks.tsx";
import type { ClaimProps } from "./ClaimCard.tsx";
import { Marked } from "./Marked.tsx";
import { saidWords, STATUS_WORDS } from "./words.ts";
import "./ClaimRow.css";

/** A claim on one line: when, how many, who, what. It opens in place, with all that its card says. */
export const ClaimRow = memo(function ClaimRow({
  card,
  units,
  act,
  words,
  anchored,
  place,
}: ClaimProps) {
  const heading = useId();
  const [open, setOpen] = useState(false);
  const { figure } = card;
  const unit = figure && units.get(figure.unit);
  const said = saidWords(card);
  return (
    <article
      className="claim-row"
      aria-labelledby={heading}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      {...(anchored ? { id: `claim-${card.id}` } : {})}
    >
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="claim-row-said">{said}</span>
          <span className="claim-row-figure">
            <CardFigure card={card} units={units} showUnit />
          </span>
          <h3 className="claim-row-claimant" id={heading}>
            <Marked text={card.claimant} words={words} />
            <span className="visually-hidden">
              {figure && unit ? `: ${speakFigure(figure, unit)}` : ""}, {said}
            </span>
          </h3>
          <span className="claim-row-text" lang="en">
            <Marked text={card.text} words={words} />
          </span>
          <span className="claim-row-status" data-status={card.status}>
            {t(STATUS_WORDS[card.status])}
          </span>
        </summary>
        {open && (
          <div className="claim-row-open">
            <CardDetails card={card} words={words} full />
            <CardLinks card={card} units={units} act={act} full={false} heading={heading} />
          </div>
        )}
      </details>
    </article>
  );
});
