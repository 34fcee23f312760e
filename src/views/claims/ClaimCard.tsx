import { memo, useId } from "react";
import type { Card } from "../../derive/cards.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatFigure, speakFigure, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { CardChain } from "./CardChain.tsx";
import { CardLinks } from "./CardLinks.tsx";
import { supportWords } from "./words.ts";
import "./ClaimCard.css";

/** Characters of a figure that fit a card in the large size. */
const LARGE = 12;

/**
 * A claim, set like the form one fills in at a border: small field names, plain values, one large
 * figure. What depends on the address (links to other claims) is drawn apart, so that the rest is
 * drawn once however often the reader filters.
 */
export function ClaimCard({
  card,
  units,
  act,
  full = false,
  anchored = true,
}: {
  readonly card: Card;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  /** Opened by itself: with the titles of its sources and everything that it is held against. */
  readonly full?: boolean;
  /** False where the same claim stands elsewhere on the page with its id. */
  readonly anchored?: boolean;
}) {
  const heading = useId();
  return (
    <article
      className="claim-card"
      aria-labelledby={heading}
      {...(anchored ? { id: `claim-${card.id}` } : {})}
    >
      <CardBody card={card} units={units} heading={heading} full={full} />
      <CardLinks card={card} units={units} act={act} full={full} heading={heading} />
    </article>
  );
}

const CardBody = memo(function CardBody({
  card,
  units,
  heading,
  full,
}: {
  readonly card: Card;
  readonly units: ReadonlyMap<string, Unit>;
  readonly heading: string;
  readonly full: boolean;
}) {
  const { figure } = card;
  const unit = figure && units.get(figure.unit);
  const Heading = full ? "h4" : "h3";
  const said = card.said === undefined ? "date not known" : formatDate(card.said);
  return (
    <>
      <div className="claim-card-head">
        <div>
          <span className="card-label">Claimant</span>
          <Heading id={heading}>
            {card.claimant}
            <span className="visually-hidden">
              {figure && unit ? `: ${speakFigure(figure, unit)}` : ""}, {said}
            </span>
          </Heading>
          {card.body !== undefined && <span className="card-body">for {card.body}</span>}
        </div>
        <div className="claim-card-said">
          <span className="card-label">Said</span>
          <span className="card-value">{said}</span>
          {card.saidInferred && <span className="card-body">inferred</span>}
        </div>
      </div>
      {figure && unit && (
        <p
          className="claim-card-figure"
          data-long={formatFigure(figure).length > LARGE || undefined}
        >
          <FigureText figure={figure} unit={unit} disputed={card.status === "disputed"} showUnit />
        </p>
      )}
      <p className="claim-card-text">{card.text}</p>
      {card.words && (
        <p className="claim-card-words">
          <span className="card-label">In the words</span>{" "}
          <q lang={card.words.lang}>{card.words.text}</q>
        </p>
      )}
      <dl className="claim-card-fields">
        <Field name="About" value={card.period === undefined ? "" : formatDate(card.period)} />
        <Field name="Counts" value={card.measure ?? ""} />
        <Field name="Topic" value={card.topic} />
        <Field name="Batch" value={card.batch ?? ""} />
        <Field name="Place" value={card.places.join(", ")} />
        <Field name="Nationality" value={card.nationalities.join(", ")} />
        <Field
          name="Paragraph"
          value={card.paragraph === undefined ? "" : `${card.paragraph} of the article`}
        />
      </dl>
      <CardChain chain={card.chain} full={full} />
      <p className="claim-card-support">
        {supportWords(card.support)}
        {card.lowGradeOnly && "; carried by low-grade sources only"}
      </p>
      {card.note !== undefined && <p className="claim-card-note">Note: {card.note}</p>}
    </>
  );
});

function Field({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
