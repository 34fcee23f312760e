import type { Card } from "../../derive/cards.ts";
import { formatDate } from "../formatDate.ts";
import { CardChain } from "./CardChain.tsx";
import { Marked } from "./Marked.tsx";
import { supportWords } from "./words.ts";

/** What a claim is about, through whom it came, and on how much it rests. */
export function CardDetails({
  card,
  words,
  full,
}: {
  readonly card: Card;
  readonly words: readonly string[];
  readonly full: boolean;
}) {
  const field = (name: string, value: string) =>
    value !== "" && (
      <div>
        <dt>{name}</dt>
        <dd>
          <Marked text={value} words={words} />
        </dd>
      </div>
    );
  return (
    <>
      {card.words && (
        <p className="claim-card-words">
          <span className="card-label">In the words</span>{" "}
          <q lang={card.words.lang}>
            <Marked text={card.words.text} words={words} />
          </q>
        </p>
      )}
      <dl className="claim-card-fields">
        {field("About", card.period === undefined ? "" : formatDate(card.period))}
        {field("Counts", card.measure ?? "")}
        {field("Topic", card.topic)}
        {field("Batch", card.batch ?? "")}
        {field("Place", card.places.join(", "))}
        {field("Nationality", card.nationalities.join(", "))}
        {field("Paragraph", card.paragraph === undefined ? "" : `${card.paragraph} of the article`)}
      </dl>
      <CardChain chain={card.chain} words={words} full={full} />
      <p className="claim-card-support">
        {supportWords(card.support)}
        {card.lowGradeOnly && "; carried by low-grade sources only"}
      </p>
      {card.note !== undefined && (
        <p className="claim-card-note">
          Note: <Marked text={card.note} words={words} />
        </p>
      )}
    </>
  );
}
