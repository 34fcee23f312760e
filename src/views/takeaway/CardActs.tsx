import { useState } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import type { Card } from "../../derive/cards.ts";
import type { Figure } from "../../derive/figure.ts";
import { t } from "../../language/translate.ts";
import type { Unit } from "../format.ts";
import { CopyButton, type Told } from "./Acts.tsx";
import "./CardActs.css";
import { cite, CITATION_STYLES } from "./citation.ts";
import { formulaSentence, claimSentence } from "./sentence.ts";
import { ShareButton } from "./ShareButton.tsx";
import { today } from "./today.ts";

/** A claim to paste: as a sentence, and as a reference in the styles that are asked for most. */
export function CardActs({
  card,
  unit,
  dataset,
  href,
}: {
  readonly card: Card;
  readonly unit: Unit | undefined;
  readonly dataset: Dataset;
  /** Where the claim is opened, as links on the page have it. */
  readonly href: string;
}) {
  const [told, setTold] = useState<Told>({ words: "" });
  const address = whole(href);
  const cited = { dataset, part: card.text, key: card.id, address, taken: today() };
  const sentence = () => claimSentence(card, unit, address);
  return (
    <div className="card-acts">
      <ShareButton title={dataset.title} text={sentence} onTold={setTold} />
      <CopyButton text={sentence} onTold={setTold}>
        {t("Copy sentence")}
      </CopyButton>
      <CopyButton text={() => address} onTold={setTold}>
        {t("Copy link")}
      </CopyButton>
      {CITATION_STYLES.map((style) => (
        <CopyButton key={style} text={() => cite(cited, style)} onTold={setTold}>
          {t("Cite in {style}", { style })}
        </CopyButton>
      ))}
      <ToldLine told={told} />
    </div>
  );
}

/** A figure that this site computed, to paste with its formula. */
export function FormulaActs({
  figure,
  unit,
  label,
  href,
}: {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly label: string | undefined;
  readonly href: string;
}) {
  const [told, setTold] = useState<Told>({ words: "" });
  return (
    <div className="card-acts">
      <CopyButton text={() => formulaSentence(figure, unit, label, whole(href))} onTold={setTold}>
        {t("Copy sentence")}
      </CopyButton>
      <ToldLine told={told} />
    </div>
  );
}

function ToldLine({ told: { words, byHand } }: { readonly told: Told }) {
  return (
    <>
      <output>{words}</output>
      {byHand !== undefined && (
        <textarea
          readOnly
          aria-label={t("Text to copy")}
          value={byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

function whole(href: string): string {
  return new URL(href, document.baseURI).href;
}
