import type { ClaimIndex } from "../../derive/claimIndex.ts";
import { DIMENSIONS } from "../../derive/claimValues.ts";
import { chosenValues, type Filter } from "../../derive/filter.ts";
import type { ViewState } from "../../url/viewState.ts";
import { dropCondition, NO_FILTER, toggleValue } from "./changes.ts";
import { DIMENSION_NAMES, rangeWords, valueWords } from "./words.ts";

/** One part of the filter that can be taken off. */
interface Chip {
  readonly key: string;
  readonly name: string;
  readonly change: Partial<ViewState>;
}

/** Every part of the filter, each with a button that takes it off. */
export function ActiveFilters({
  filter,
  index,
  onChange,
}: {
  readonly filter: Filter;
  readonly index: ClaimIndex;
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  const chips = chipsOf(filter, index);
  if (chips.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Filters that are on">
      {chips.map(({ key, name, change }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={`Remove filter ${name}`}
            onClick={() => onChange(change)}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onChange(NO_FILTER)}>
          Reset all filters
        </button>
      </li>
    </ul>
  );
}

function chipsOf(filter: Filter, index: ClaimIndex): readonly Chip[] {
  const { q, from, to } = filter;
  return [
    ...(q.trim() === "" ? [] : [{ key: "q", name: `“${q}”`, change: dropCondition("q") }]),
    ...DIMENSIONS.flatMap((dimension) =>
      chosenValues(index, filter, dimension).map((value) => ({
        key: `${dimension} ${value.id}`,
        name: `${DIMENSION_NAMES[dimension]}: ${valueWords(dimension, value)}`,
        change: toggleValue(filter, dimension, value.id),
      })),
    ),
    ...(from === "" && to === ""
      ? []
      : [{ key: "dates", name: rangeWords(filter), change: dropCondition("dates") }]),
  ];
}
