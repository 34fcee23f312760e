import { useState } from "react";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
import { lazyView } from "../lazyView.tsx";
import { ViewBoundary } from "../ViewBoundary.tsx";
import { chosenCount } from "./changes.ts";
import type { FilterProps } from "./ClaimFilters.tsx";

const FilterSheet = lazyView(() =>
  import("./FilterSheet.tsx").then((module) => module.FilterSheet),
);

/**
 * A button that opens everything to filter by in a sheet: for where there is no room at the side. It
 * says how many filters are on.
 */
export function FilterButton(props: FilterProps) {
  const [openedAt, setOpenedAt] = useState<number>();
  const on = chosenCount(props.filter);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) =>
          setOpenedAt(Math.floor(currentTarget.getBoundingClientRect().top))
        }
      >
        {on > 0 ? t("Filters ({n})", { n: formatNumber(on) }) : t("Filters")}
      </button>
      <ViewBoundary>
        {openedAt !== undefined && (
          <FilterSheet {...props} openedAt={openedAt} onClose={() => setOpenedAt(undefined)} />
        )}
      </ViewBoundary>
    </>
  );
}
