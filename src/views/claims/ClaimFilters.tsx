import { useId, useRef } from "react";
import type { ClaimList } from "../../derive/claimList.ts";
import type { Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { selectValues, toggleValue } from "./changes.ts";
import { DateRange } from "./DateRange.tsx";
import { Facet } from "./Facet.tsx";
import { countWords } from "./words.ts";
import "./ClaimFilters.css";

interface Props {
  readonly list: ClaimList;
  readonly filter: Filter;
  readonly onChange: (change: Partial<ViewState>, how?: "replace") => void;
}

/** Everything to filter by, in a sheet behind a button: for where there is no room at the side. */
export function FilterSheet({ list, filter, onChange }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  const on =
    list.facets.flatMap(({ values }) => values).filter((value) => value.selected).length +
    (filter.from === "" && filter.to === "" ? 0 : 1);
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
        }}
      >
        Filters{on > 0 ? ` (${on})` : ""}
      </button>
      <dialog className="claim-filters filter-sheet" aria-labelledby={title} ref={sheet}>
        <div className="claim-filters-head">
          <h3 id={title}>Filters</h3>
          <button type="button" onClick={() => sheet.current?.close()}>
            Show {countWords(list.cards.length, "claim")}
          </button>
        </div>
        <Dates list={list} filter={filter} onChange={onChange} />
        <Facets list={list} filter={filter} onChange={onChange} />
      </dialog>
    </>
  );
}

/** Facets in the order in which an analyst asks: who, how it stands, whom, what, how exactly. */
const ORDER = [
  "claimant",
  "status",
  "nationality",
  "topic",
  "kind",
  "batch",
  "place",
  "source",
] as const;

export function Facets({ list, filter, onChange }: Props) {
  return ORDER.flatMap((dimension) => {
    const facet = list.facets.find((each) => each.dimension === dimension);
    return facet ? (
      <Facet
        key={dimension}
        facet={facet}
        onToggle={(id) => onChange(toggleValue(filter, dimension, id))}
        onSelect={(ids) => onChange(selectValues(dimension, ids))}
      />
    ) : (
      []
    );
  });
}

export function Dates({ list, filter, onChange }: Props) {
  return (
    <DateRange
      from={filter.from}
      to={filter.to}
      dates={list.dates}
      undated={list.undated}
      onChange={onChange}
    />
  );
}
