import { t } from "../../language/translate.ts";
import type { Blank } from "./useDeckControl.ts";
import "./BlankScreen.css";

/** The screen is black or white until somebody wakes it; what is on it is said, not shown. */
export function BlankScreen({
  colour,
  onWake,
}: {
  readonly colour: Blank;
  readonly onWake: () => void;
}) {
  return (
    <div className="blank-screen" data-colour={colour}>
      <output>{t(colour === "black" ? "The screen is black." : "The screen is white.")}</output>
      <button type="button" onClick={onWake}>
        {t("Back to the slide")}
      </button>
    </div>
  );
}
