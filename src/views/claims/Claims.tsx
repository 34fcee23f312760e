import { Suspense, useId, useMemo, useRef, useState } from "react";
import type { Cards } from "../../derive/cards.ts";
import type { Compared } from "../../derive/compared.ts";
import type { Known } from "../../derive/known.ts";
import type { ClaimList as List } from "../../derive/claimList.ts";
import type { DerivedFigure } from "../../derive/derivedFigures.ts";
import { activeConditions, type Filter } from "../../derive/filter.ts";
import { queryWords } from "../../derive/searchText.ts";
import { t } from "../../language/translate.ts";
import type { Sort, ViewState } from "../../url/viewState.ts";
import { Finding } from "../Finding.tsx";
import type { Act } from "../act.ts";
import { countWords } from "../countWords.ts";
import { formatNumber, type Unit } from "../format.ts";
import { lazyView } from "../lazyView.tsx";
import { useIsLaidOut } from "../useIsLaidOut.ts";
import { useMedia } from "../useMedia.ts";
import { useWidth } from "../useWidth.ts";
import { ViewBoundary } from "../ViewBoundary.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { comparableIn } from "./comparable.ts";
import { useDensity } from "./density.ts";
import { DensitySwitch } from "./DensitySwitch.tsx";
import { FilterButton } from "./FilterButton.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SortSelect } from "./SortSelect.tsx";
import { useAtMostEvery } from "./useAtMostEvery.ts";
import { useFocusWhenOpened } from "./useFocusWhenOpened.ts";
import { findingWords } from "./words.ts";
import "./Claims.css";

// What stands at the side where there is room for it, and what few filters come to.
const Dates = lazyView(() => import("./ClaimFilters.tsx").then((module) => module.Dates));
const Facets = lazyView(() => import("./ClaimFilters.tsx").then((module) => module.Facets));
const OpenedAbove = lazyView(() =>
  import("./OpenedAbove.tsx").then((module) => module.OpenedAbove),
);
const NoMatch = lazyView(() => import("./NoMatch.tsx").then((module) => module.NoMatch));
const ActiveFilters = lazyView(() =>
  import("./ActiveFilters.tsx").then((module) => module.ActiveFilters),
);
const CompareSwitch = lazyView(() =>
  import("./CompareSwitch.tsx").then((module) => module.CompareSwitch),
);
const CompareView = lazyView(() =>
  import("./CompareView.tsx").then((module) => module.CompareView),
);

/** From this width on (56rem, as in the style sheets) the filters stand at the side. */
const WIDE = 896;

/** Every claim that the filter leaves, with all there is to narrow them by. */
export function Claims({
  list,
  opened,
  cards,
  derived,
  filter,
  sort,
  compare = "",
  known,
  units,
  first,
  act,
}: {
  /** May still be the one of the filter before. */
  readonly list: List;
  /** Ids of the claims that are shown in full above the others. */
  readonly opened: readonly string[];
  /** What these are shown by, with the figures that this site computed from them. */
  readonly cards: Cards;
  readonly derived: readonly DerivedFigure[];
  readonly filter: Filter;
  readonly sort: Sort;
  /** What the chosen values of are set side by side, where they are few enough. */
  readonly compare?: Compared | "";
  /** What the claims are of: for what is taken from their cards, and set side by side. */
  readonly known?: Known;
  readonly units: ReadonlyMap<string, Unit>;
  /** Claims that are listed before the reader asks for more. */
  readonly first: number;
  readonly act: Act;
}) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [ref, width] = useWidth();
  // Before it is measured: what a narrow frame has no use for is not asked for.
  const isWideWindow = useMedia("(min-width: 56rem)", true);
  const isLaidOut = useIsLaidOut();
  const isWide = isLaidOut && (width === undefined ? isWideWindow : width >= WIDE);
  const [density, setDensity] = useDensity();
  const words = useMemo(() => queryWords(filter.q), [filter.q]);
  const openedHeading = useFocusWhenOpened(opened, heading);
  // An address that opens claims waits for them; what is opened later does not hide the list.
  const [isFirstOpen] = useState(opened.length > 0);
  const { filter: listed } = list.matched;
  // What stands above the claims comes with them, and does not move them twice.
  const isFiltered = activeConditions(listed).length > 0;
  const [isFirstFiltered] = useState(isFiltered);
  const status = useAtMostEvery(
    500,
    countWords(list.total, "{found} of {n} claim", "{found} of {n} claims", {
      found: formatNumber(list.positions.length),
    }),
  );
  const change = (change: Partial<ViewState>, how?: "replace") => act.go(change, how);
  const takeOff = (change: Partial<ViewState>) => {
    act.go(change);
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  const comparable = comparableIn(listed);
  const filters = { list, filter, onChange: change };
  return (
    <section className="claims" aria-labelledby={title} ref={ref}>
      <h2 id={title} tabIndex={-1} ref={heading}>
        {t("Claims")}
      </h2>
      {list.positions.length > 0 && <Finding>{findingWords(list.statuses)}</Finding>}
      {opened.length > 0 && (
        <ViewBoundary keepsPlace={!isFirstOpen}>
          <OpenedAbove
            cards={cards}
            ids={opened}
            derived={derived}
            units={units}
            act={act}
            headingRef={openedHeading}
            dataset={known?.dataset}
          />
        </ViewBoundary>
      )}
      <div className="claims-layout">
        <div className="claims-side">
          <SearchBox q={filter.q} onSearch={(q) => act.go({ q }, "replace")} />
          {isWide ? (
            <div className="claim-filters">
              <ViewBoundary>
                <Facets {...filters} />
              </ViewBoundary>
            </div>
          ) : (
            <FilterButton {...filters} />
          )}
        </div>
        <div className="claims-main">
          {isWide && (
            <ViewBoundary>
              <Suspense fallback={<div className="claims-dates" />}>
                <Dates {...filters} />
              </Suspense>
            </ViewBoundary>
          )}
          <div className="claims-bar">
            <output className="claims-status">{status}</output>
            <DensitySwitch density={density} onDensity={setDensity} />
            <SortSelect sort={sort} onSort={(sort) => act.go({ sort })} />
          </div>
          {isFiltered && (
            <ViewBoundary keepsPlace={!isFirstFiltered}>
              <ActiveFilters filter={filter} list={list} onChange={takeOff} />
              {comparable.length > 0 && (
                <CompareSwitch filter={listed} compare={compare} act={act} />
              )}
            </ViewBoundary>
          )}
          {known && compare !== "" && comparable.includes(compare) ? (
            <ViewBoundary>
              <Suspense fallback={<p>{t("Loading…")}</p>}>
                <CompareView
                  known={known}
                  cards={cards}
                  positions={list.positions}
                  by={compare}
                  ids={listed[compare]}
                  units={units}
                  act={act}
                />
              </Suspense>
            </ViewBoundary>
          ) : list.positions.length > 0 ? (
            <ClaimList
              positions={list.positions}
              cards={cards}
              opened={opened}
              density={density}
              sort={sort}
              units={units}
              words={words}
              first={first}
              act={act}
            />
          ) : (
            <ViewBoundary>
              <NoMatch list={list} filter={listed} onChange={takeOff} />
            </ViewBoundary>
          )}
        </div>
      </div>
    </section>
  );
}
