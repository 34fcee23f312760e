import { type ComponentType, memo, type ReactNode, useId } from "react";
import type { Card } from "../../derive/cards.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { CardFigure } from "../CardFigure.tsx";
import { formatFigure, speakFigure, type Unit } from "../format.ts";
import { CardDetails } from "./CardDetails.tsx";
import { CardLinks } from "./CardLinks.tsx";
import { Marked } from "./Marked.tsx";
import { saidWords } from "./words.ts";
import "./ClaimCard.css";

/** Characters of a figure that fit a card in the large size. */
const LARGE = 12;

/** What every form of a claim in a list is given. */
export interface ClaimProps {
  readonly card: Card;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  /** Words of the query, to be marked. */
  readonly words: readonly string[];
  /** False where the same claim stands elsewhere on the page with its id. */
  readonly anchored: boolean;
  /** Its place in the whole list, where not all of the list is on the page. */
  readonly place?: { readonly at: number; readonly of: number } | undefined;
}

/** Draws a claim in one of its forms: given its place in the dataset, and in the list. */
export type DrawClaim = (
  form: ComponentType<ClaimProps>,
) => (position: number, at: number) => ReactNode;

/**
 * A claim, set like the form one fills in at a border: small field names, plain values, one large
 * figure. What depends on the address (links to other claims) is drawn apart, so that the rest is
 * drawn once however often the reader filters.
 */
export const ClaimCard = memo(function ClaimCard({
  card,
  units,
  act,
  words,
  anchored,
  place,
  full = false,
}: ClaimProps & {
  /** Opened by itself: with the titles of its sources and everything that it is held against. */
  readonly full?: boolean;
}) {
  const heading = useId();
  return (
    <article
      className="claim-card"
      aria-labelledby={heading}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      {...(anchored ? { id: `claim-${card.id}` } : {})}
    >
      <CardBody card={card} units={units} words={words} heading={heading} full={full} />
      <CardLinks card={card} units={units} act={act} full={full} heading={heading} />
    </article>
  );
});

const CardBody = memo(function CardBody({
  card,
  units,
  words,
  heading,
  full,
}: Pick<ClaimProps, "card" | "units" | "words"> & {
  readonly heading: string;
  readonly full: boolean;
}) {
  const { figure } = card;
  const unit = figure && units.get(figure.unit);
  const Heading = full ? "h4" : "h3";
  const said = saidWords(card);
  return (
    <>
      <div className="claim-card-head">
        <div>
          <span className="card-label">{t("Claimant")}</span>
          <Heading id={heading}>
            <Marked text={card.claimant} words={words} />
            <span className="visually-hidden">
              {figure && unit ? `: ${speakFigure(figure, unit)}` : ""}, {said}
            </span>
          </Heading>
          {card.body !== undefined && (
            <span className="card-body">
              <Translated
                message="for {body}"
                values={{ body: <Marked text={card.body} words={words} /> }}
              />
            </span>
          )}
        </div>
        <div className="claim-card-said">
          <span className="card-label">{t("Said")}</span>
          <span className="card-value">{said}</span>
          {card.saidInferred && <span className="card-body">{t("inferred")}</span>}
        </div>
      </div>
      {figure && unit && (
        <p
          className="claim-card-figure"
          data-long={formatFigure(figure).length > LARGE || undefined}
        >
          <CardFigure card={card} units={units} showUnit />
        </p>
      )}
      <p className="claim-card-text" lang="en">
        <Marked text={card.text} words={words} />
      </p>
      <CardDetails card={card} words={words} full={full} />
    </>
  );
});
