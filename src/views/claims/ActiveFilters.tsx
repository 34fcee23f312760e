import type { ClaimList } from "../../derive/claimList.ts";
import { DIMENSIONS } from "../../derive/claimValues.ts";
import { chosenValues, type Condition, reliefsOf, type Filter } from "../../derive/filter.ts";
import { t } from "../../language/translate.ts";
import type { ViewState } from "../../url/viewState.ts";
import { formatNumber } from "../format.ts";
import { dropCondition, NO_FILTER, toggleValue } from "./changes.ts";
import { DIMENSION_NAMES, rangeWords, valueWords } from "./words.ts";

/** One part of the filter that can be taken off. */
interface Chip {
  readonly key: string;
  readonly name: string;
  readonly change: Partial<ViewState>;
  /** What it alone keeps out; undefined for one of several values, which widen each other. */
  readonly without: number | undefined;
}

/**
 * Every part of the filter, each with what it keeps out and a button that takes it off. One that is
 * put on comes with the claims that it leaves; one that is taken off is gone before they follow.
 */
export function ActiveFilters({
  filter,
  list,
  onChange,
}: {
  readonly filter: Filter;
  readonly list: ClaimList;
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  const chips = chipsOf(filter, list);
  if (chips.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={t("Filters that are on")}>
      {chips.map(({ key, name, change, without }) => {
        const more =
          without === undefined ? "" : t("without it {n} more", { n: formatNumber(without) });
        return (
          <li key={key}>
            <button
              type="button"
              aria-label={
                more === ""
                  ? t("Remove filter {name}", { name })
                  : t("Remove filter {name}: {more}", { name, more })
              }
              onClick={() => onChange(change)}
            >
              {name} {more !== "" && <small>{more}</small>} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" onClick={() => onChange(NO_FILTER)}>
          {t("Reset all filters")}
        </button>
      </li>
    </ul>
  );
}

function chipsOf(filter: Filter, { index, matched }: ClaimList): readonly Chip[] {
  const { q, from, to } = matched.filter;
  const isQueried = q.trim() !== "" && filter.q.trim() !== "";
  const isDated = (from !== "" || to !== "") && (filter.from !== "" || filter.to !== "");
  const reliefs = new Map(
    reliefsOf(matched).map(({ condition, claims }) => [condition, claims] as const),
  );
  const dropped = (condition: Condition) => ({
    change: dropCondition(condition),
    without: reliefs.get(condition),
  });
  return [
    ...(isQueried ? [{ key: "q", name: `“${q}”`, ...dropped("q") }] : []),
    ...DIMENSIONS.flatMap((dimension) => {
      const chosen: readonly string[] = filter[dimension];
      const values = chosenValues(index, matched.filter, dimension);
      return values
        .filter(({ id }) => chosen.includes(id))
        .map((value) => ({
          key: `${dimension} ${value.id}`,
          name: t("{name}: {value}", {
            name: t(DIMENSION_NAMES[dimension]),
            value: valueWords(dimension, value),
          }),
          change: toggleValue(filter, dimension, value.id),
          without: values.length === 1 ? reliefs.get(dimension) : undefined,
        }));
    }),
    ...(isDated ? [{ key: "dates", name: rangeWords(matched.filter), ...dropped("dates") }] : []),
  ];
}
