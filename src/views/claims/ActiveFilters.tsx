import type { Facet } from "../../derive/facets.ts";
import type { Filter } from "../../derive/filter.ts";
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
  facets,
  onChange,
}: {
  readonly filter: Filter;
  readonly facets: readonly Facet[];
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  const chips = chipsOf(filter, facets);
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

function chipsOf(filter: Filter, facets: readonly Facet[]): readonly Chip[] {
  const { q, from, to } = filter;
  return [
    ...(q.trim() === "" ? [] : [{ key: "q", name: `“${q}”`, change: dropCondition("q") }]),
    ...facets.flatMap(({ dimension, values }) =>
      values
        .filter((value) => value.selected)
        .map((value) => ({
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
