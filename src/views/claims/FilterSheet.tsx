import { Suspense, useId, useRef, useState } from "react";
import type { ClaimList } from "../../derive/claimList.ts";
import type { Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { countWords } from "../countWords.ts";
import { lazyView } from "../lazyView.tsx";
import { chosenCount } from "./changes.ts";
import "./FilterSheet.css";

export interface FilterProps {
  readonly list: ClaimList;
  readonly filter: Filter;
  readonly onChange: (change: Partial<ViewState>, how?: "replace") => void;
}

const ClaimFilters = lazyView(() =>
  import("./ClaimFilters.tsx").then((module) => module.ClaimFilters),
);

/**
 * Everything to filter by, in a sheet behind a button: for where there is no room at the side. What
 * is in it comes when it is opened.
 */
export function FilterSheet({ list, filter, onChange }: FilterProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const title = useId();
  const on = chosenCount(filter);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          // In a frame as tall as its content, the sheet belongs beside the button that opens it.
          const { top } = currentTarget.getBoundingClientRect();
          sheet.current?.style.setProperty("--opened-at", `${Math.floor(top)}px`);
          sheet.current?.showModal();
          setWasOpened(true);
        }}
      >
        Filters{on > 0 ? ` (${on})` : ""}
      </button>
      <dialog className="filter-sheet" aria-labelledby={title} ref={sheet}>
        <div className="filter-sheet-head">
          <h3 id={title}>Filters</h3>
          <button type="button" onClick={() => sheet.current?.close()}>
            Show {countWords(list.positions.length, "claim")}
          </button>
        </div>
        {wasOpened && (
          <Suspense fallback={<p>Loading…</p>}>
            <ClaimFilters list={list} filter={filter} onChange={onChange} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
