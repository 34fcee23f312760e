import { useMemo } from "react";
import type { ClaimList } from "../../derive/claimList.ts";
import { countDates } from "../../derive/dateHistogram.ts";
import { countFacets } from "../../derive/facets.ts";
import { countUndated, type Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { toggleValue } from "./changes.ts";
import { DateRange } from "./DateRange.tsx";
import { Facet } from "./Facet.tsx";
import { selectValues } from "./selectValues.ts";
import "./ClaimFilters.css";

export interface FilterProps {
  /** What they are counted in: may still be the one of the filter before. */
  readonly list: ClaimList;
  readonly filter: Filter;
  readonly onChange: (change: Partial<ViewState>, how?: "replace") => void;
}

/** Everything to filter by, below one another. */
export function ClaimFilters(props: FilterProps) {
  return (
    <div className="claim-filters">
      <Dates {...props} />
      <Facets {...props} />
    </div>
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

export function Facets({ list: { index, matched }, filter, onChange }: FilterProps) {
  const facets = useMemo(() => countFacets(index, matched), [index, matched]);
  return ORDER.map((dimension) => {
    const facet = facets.find((each) => each.dimension === dimension);
    return (
      facet && (
        <Facet
          key={dimension}
          facet={facet}
          chosen={filter[dimension]}
          onToggle={(id) => onChange(toggleValue(filter, dimension, id))}
          onSelect={(ids) => onChange(selectValues(dimension, ids))}
        />
      )
    );
  });
}

export function Dates({ list: { index, matched }, filter, onChange }: FilterProps) {
  const dates = useMemo(() => countDates(index, { ...matched, filter }), [index, matched, filter]);
  const undated = useMemo(() => countUndated(index, matched), [index, matched]);
  return (
    <DateRange
      from={filter.from}
      to={filter.to}
      dates={dates}
      undated={undated}
      onChange={onChange}
    />
  );
}
