import { t } from "../../language/translate.ts";
import type { Sort } from "../../url/viewState.ts";
import { SORT_WORDS } from "./words.ts";

const SORTS = ["-date", "date", "-figure", "figure", "claimant"] as const satisfies readonly Sort[];

/** In which order the claims are shown. */
export function SortSelect({
  sort,
  onSort,
}: {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}) {
  return (
    <label className="sort-select">
      {t("Sort")}{" "}
      <select
        value={sort}
        onChange={({ currentTarget: { value } }) => {
          const chosen = SORTS.find((name) => name === value);
          if (chosen) onSort(chosen);
        }}
      >
        {SORTS.map((name) => (
          <option key={name} value={name}>
            {t(SORT_WORDS[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
