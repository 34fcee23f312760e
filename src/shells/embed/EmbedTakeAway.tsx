import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { type TakeAwayProps, TakeAwayPanel } from "../../views/takeaway/TakeAwayPanel.tsx";
import "./EmbedTakeAway.css";

/** All the ways in which an embed can be taken away, and what to do where its host bars some. */
export function EmbedTakeAway(props: TakeAwayProps) {
  return (
    <section className="embed-take-away" aria-label={t("Take away")}>
      <p>
        <Translated
          message="The page around a frame may keep it from saving files, and does not tell. If none has come, copy it instead, or take it from {page}."
          values={{ page: <a href={props.address}>{t("the full page")}</a> }}
        />
      </p>
      <TakeAwayPanel {...props} />
    </section>
  );
}
