import type { Card } from "../../derive/cards.ts";
import type { Label } from "../../language/catalogue.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
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
  const field = (name: Label, value: string) =>
    value !== "" && (
      <div>
        <dt>{t(name)}</dt>
        <dd>
          <Marked text={value} words={words} />
        </dd>
      </div>
    );
  const support = supportWords(card.support);
  return (
    <>
      {card.words && (
        <p className="claim-card-words">
          <span className="card-label">{t("In the words")}</span>{" "}
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
        {field(
          "Paragraph",
          card.paragraph === undefined
            ? ""
            : t("{n} of the article", { n: formatNumber(card.paragraph) }),
        )}
      </dl>
      <CardChain chain={card.chain} words={words} full={full} />
      <p className="claim-card-support">
        {card.lowGradeOnly
          ? t("{support}; carried by low-grade sources only", { support })
          : support}
      </p>
      {card.note !== undefined && (
        <p className="claim-card-note">
          <Translated
            message="Note: {note}"
            values={{
              note: (
                <span lang="en">
                  <Marked text={card.note} words={words} />
                </span>
              ),
            }}
          />
        </p>
      )}
    </>
  );
}
