import { useEffect, useId, useRef } from "react";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { ClaimFilters, type FilterProps } from "./ClaimFilters.tsx";
import "./FilterSheet.css";

/** Everything to filter by, over the page; it is open as long as it is drawn. */
export function FilterSheet({
  openedAt,
  onClose,
  ...filters
}: FilterProps & {
  /** How far down the window the button is that opened it, in pixels. */
  readonly openedAt: number;
  readonly onClose: () => void;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    // In a frame as tall as its content, the sheet belongs beside the button that opens it.
    sheet.current?.style.setProperty("--opened-at", `${openedAt}px`);
    sheet.current?.showModal();
  }, [openedAt]);
  return (
    <dialog className="filter-sheet" aria-labelledby={title} ref={sheet} onClose={onClose}>
      <div className="filter-sheet-head">
        <h3 id={title}>{t("Filters")}</h3>
        <button type="button" onClick={() => sheet.current?.close()}>
          {countWords(filters.list.positions.length, "Show {n} claim", "Show {n} claims")}
        </button>
      </div>
      <ClaimFilters {...filters} />
    </dialog>
  );
}
