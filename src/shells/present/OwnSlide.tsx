import type { Slide } from "../../dataset/deck.ts";
import type { ClaimId } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";
import { formatNumber } from "../../views/format.ts";
import type { ViewProps } from "../../views/view.ts";
import { VIEWS } from "../../views/registry.tsx";
import { FigurePicker } from "../../views/slide/FigurePicker.tsx";
import { VIEW_NAMES } from "../../views/viewName.ts";
import { DraftField } from "./DraftField.tsx";
import { hasOwnNumber, ownSentence, slotOf } from "./ownSentence.ts";
import "./OwnSlide.css";

/** One slide of one's own deck: what it shows, what it says, and its place among the others. */
export function OwnSlide({
  slide,
  number,
  count,
  known,
  href,
  onShow,
  onChange,
  onMove,
  onRemove,
}: {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
  readonly known: ViewProps["known"];
  /** Where it is shown. */
  readonly href: string;
  readonly onShow: () => void;
  readonly onChange: (slide: Slide) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}) {
  const { title, sentence, notes = "", query = "" } = slide;
  const name = VIEW_NAMES.find((name) => name === slide.view);
  const viewTitle = name ? t(VIEWS[name].title) : slide.view;
  const ids = known.dataset.claims.flatMap(({ id, quantity }) => (quantity ? [id] : []));
  const say = (text: string) => {
    const { sentence: before, ...rest } = slide;
    const said = ownSentence(text, before?.figures ?? {}, ids);
    onChange(said ? { ...rest, sentence: said } : rest);
    return said?.text ?? "";
  };
  const addFigure = (claim: ClaimId) => say(`${sentence?.text ?? ""} {${slotOf(claim)}}`);
  return (
    <li
      className="own-slide"
      aria-label={t("Slide {n}: {title}", { n: formatNumber(number), title })}
    >
      <div className="own-slide-head">
        <span className="own-slide-number">{formatNumber(number)}</span>
        <DraftField
          label={t("Title")}
          value={title}
          onTake={(text) => {
            const taken = text.trim() === "" ? viewTitle : text.trim();
            onChange({ ...slide, title: taken });
            return taken;
          }}
        />
        <div className="own-slide-acts">
          <button type="button" data-move="" disabled={number === 1} onClick={() => onMove(-1)}>
            {t("Up")}
          </button>
          <button type="button" data-move="" disabled={number === count} onClick={() => onMove(1)}>
            {t("Down")}
          </button>
          <a href={href} onClick={onShow}>
            {t("Show")}
          </a>
          <button type="button" onClick={onRemove}>
            {t("Remove")}
          </button>
        </div>
      </div>
      <details>
        <summary>
          <Translated
            message="Shows {view}: sentence and notes"
            values={{
              view: (
                <>
                  {viewTitle}
                  {query !== "" && <code> {decodeURIComponent(query)}</code>}
                </>
              ),
            }}
          />
        </summary>
        <DraftField
          label={t("Sentence, instead of what the view finds")}
          value={sentence?.text ?? ""}
          rows={2}
          hint={(text) =>
            hasOwnNumber(text)
              ? t(
                  "A number that is typed has no source. Add it as a figure: then the slide can say whose it is.",
                )
              : ""
          }
          onTake={say}
        />
        <FigurePicker known={known} onPick={addFigure} />
        <DraftField
          label={t("Notes, for the speaker only")}
          value={notes}
          rows={2}
          onTake={(text) => {
            const { notes: _before, ...rest } = slide;
            const taken = text.trim();
            onChange(taken === "" ? rest : { ...rest, notes: taken });
            return taken;
          }}
        />
      </details>
    </li>
  );
}
