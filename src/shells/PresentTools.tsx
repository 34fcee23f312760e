import { useState } from "react";
import type { Slide } from "../dataset/deck.ts";
import { t } from "../language/translate.ts";
import { Translated } from "../language/Translated.tsx";
import { OWN_DECK } from "../url/presentParams.ts";
import { formatNumber } from "../views/format.ts";
import { ToolPanel } from "../views/ToolPanel.tsx";
import type { ViewProps } from "../views/view.ts";
import { keep, useKept } from "./present/kept.ts";
import { OWN_DECK_KEY, pinSlide } from "./present/ownDeck.ts";
import "./PresentTools.css";

/** A view of the dashboard as a slide: shown as it stands, or pinned to a deck of one's own. */
export function PresentTools({
  slide,
  dataset,
  site,
  data,
}: {
  readonly slide: Slide;
  readonly dataset: ViewProps["known"]["dataset"];
  /** From the page to the root of the site. */
  readonly site: string;
  /** Which dataset is shown, in which language, as a query string. */
  readonly data: string;
}) {
  const kept = useKept(OWN_DECK_KEY);
  const [told, setTold] = useState("");
  const { title, view, query = "" } = slide;
  const hrefOf = (...parts: readonly string[]) =>
    `${site}present/?${[...parts, data].filter((part) => part !== "").join("&")}`;
  const pin = () => {
    const pinned = pinSlide(kept, slide, dataset);
    if (pinned) keep(OWN_DECK_KEY, pinned.text);
    setTold(
      pinned
        ? t("Pinned as slide {n} of your deck, which this browser keeps.", {
            n: formatNumber(pinned.count),
          })
        : t("The deck that this browser keeps cannot be read. “My deck” says why."),
    );
  };
  return (
    <ToolPanel name="present" label={t("Present")} of={title}>
      <div className="present-tools">
        <p>{t("As it is filtered now:")}</p>
        <p className="tool-panel-acts">
          <a href={hrefOf(query, `deck=${view}`)}>{t("Show as a slide")}</a>
          <button type="button" onClick={pin}>
            {t("Pin to my deck")}
          </button>
        </p>
        <p>
          <output>{told}</output>
        </p>
        {kept !== "" && (
          <p>
            <Translated
              message="{deck}: order it, add words, save it"
              values={{ deck: <a href={hrefOf(`deck=${OWN_DECK}`)}>{t("My deck")}</a> }}
            />
          </p>
        )}
      </div>
    </ToolPanel>
  );
}
