import { t } from "../../language/translate.ts";
import type { ViewProps } from "../view.ts";
import { asOfWords } from "./words.ts";
import "./AsOfNote.css";

/** Where there is no room for the control: what day the page is of, and the way to all of it. */
export function AsOfNote({ known, state, act }: Pick<ViewProps, "known" | "state" | "act">) {
  const { dataset, whole } = known;
  return (
    <p className="as-of-note">
      {t("{sentence}.", {
        sentence: asOfWords(
          state.asof,
          dataset.claims.length,
          whole.claims.length,
          dataset.timeZone,
        ),
      })}{" "}
      <a href={act.href({ asof: "" })}>{t("Show all that is known")}</a>
    </p>
  );
}
