import { useId, useRef } from "react";
import type { ClaimList } from "../../derive/claimList.ts";
import type { Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { useMedia } from "../useMedia.ts";
import { toggleValue } from "./changes.ts";
import { DateRange } from "./DateRange.tsx";
import { Facet } from "./Facet.tsx";
import { countWords } from "./words.ts";
import "./ClaimFilters.css";

interface Props {
  readonly list: ClaimList;
  readonly filter: Filter;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** What to filter by: at the side where there is room, else in a sheet behind a button. */
export function ClaimFilters(props: Props) {
  const isWide = useMedia("(min-width: 56rem)", true);
  return isWide ? (
    <div className="claim-filters">
      <Facets {...props} />
    </div>
  ) : (
    <FilterSheet {...props} />
  );
}

function FilterSheet(props: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { list, filter } = props;
  const on =
    list.facets.flatMap(({ values }) => values).filter((value) => value.selected).length +
    (filter.from === "" && filter.to === "" ? 0 : 1);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        Filters{on > 0 ? ` (${on})` : ""}
      </button>
      <dialog className="claim-filters" aria-labelledby={title} ref={sheet}>
        <div className="claim-filters-head">
          <h3 id={title}>Filters</h3>
          <button type="button" onClick={() => sheet.current?.close()}>
            Show {countWords(list.cards.length, "claim")}
          </button>
        </div>
        <Facets {...props} />
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

function Facets({ list, filter, onChange }: Props) {
  return (
    <>
      {ORDER.flatMap((dimension) => {
        const facet = list.facets.find((each) => each.dimension === dimension);
        return facet ? (
          <Facet
            key={dimension}
            facet={facet}
            onToggle={(id) => onChange(toggleValue(filter, dimension, id))}
          />
        ) : (
          []
        );
      })}
      <DateRange from={filter.from} to={filter.to} undated={list.undated} onChange={onChange} />
    </>
  );
}
