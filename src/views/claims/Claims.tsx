import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Card } from "../../derive/cards.ts";
import type { ClaimList, Opened } from "../../derive/claimList.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Sort, ViewState } from "../../url/viewState.ts";
import type { Act } from "../act.ts";
import { formatNumber, type Unit } from "../format.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { ClaimFilters } from "./ClaimFilters.tsx";
import { NoMatch } from "./NoMatch.tsx";
import { OpenedClaims } from "./OpenedClaims.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SortSelect } from "./SortSelect.tsx";
import { useAtMostEvery } from "./useAtMostEvery.ts";
import { countWords, findingWords } from "./words.ts";
import "./Claims.css";

/** Every claim that the filter leaves, on cards, with all there is to narrow them by. */
export function Claims({
  list,
  opened,
  filter,
  sort,
  units,
  act,
}: {
  readonly list: ClaimList;
  readonly opened: Opened | undefined;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const openedHeading = useFocusWhenOpened(opened, heading);
  const status = useAtMostEvery(
    500,
    `${formatNumber(list.cards.length)} of ${countWords(list.total, "claim")}`,
  );
  const change = (change: Partial<ViewState>) => act.go(change);
  const takeOff = (change: Partial<ViewState>) => {
    act.go(change);
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="claims" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1} ref={heading}>
        Claims
      </h2>
      {list.cards.length > 0 && <p className="claims-finding">{findingWords(list.statuses)}</p>}
      {opened && (
        <OpenedClaims opened={opened} units={units} act={act} headingRef={openedHeading} />
      )}
      <div className="claims-layout">
        <div className="claims-side">
          <SearchBox q={filter.q} onSearch={(q) => act.go({ q }, "replace")} />
          <ClaimFilters list={list} filter={filter} onChange={change} />
        </div>
        <div className="claims-main">
          <div className="claims-bar">
            <output className="claims-status">{status}</output>
            <SortSelect sort={sort} onSort={(sort) => act.go({ sort })} />
          </div>
          <ActiveFilters filter={filter} facets={list.facets} onChange={takeOff} />
          {list.cards.length > 0 ? (
            <CardList cards={list.cards} opened={opened} units={units} act={act} />
          ) : (
            <NoMatch
              filter={filter}
              facets={list.facets}
              reliefs={list.reliefs}
              onChange={takeOff}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** Cards that are drawn before the reader asks for more: find-in-page reaches all of these. */
const PAGE = 1000;

function CardList({
  cards,
  opened,
  units,
  act,
}: {
  readonly cards: readonly Card[];
  readonly opened: Opened | undefined;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const [shown, setShown] = useState(PAGE);
  const openedIds = new Set(opened?.cards.map((card) => card.id));
  return (
    <>
      <div className="claims-cards">
        {cards.slice(0, shown).map((card) => (
          <ClaimCard
            key={card.id}
            card={card}
            units={units}
            act={act}
            anchored={!openedIds.has(card.id)}
          />
        ))}
      </div>
      {cards.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          Show more of {countWords(cards.length, "claim")}
        </button>
      )}
    </>
  );
}

/**
 * Moves the focus to the opened claims when others are opened than before, and back to the view's
 * heading when the link that closed them went with them. A page that is loaded with claims opened
 * shows them too, unless it is somebody else's: a frame must not pull the page around it.
 */
function useFocusWhenOpened(
  opened: Opened | undefined,
  heading: RefObject<HTMLHeadingElement | null>,
): RefObject<HTMLHeadingElement | null> {
  const openedHeading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string>(undefined);
  const ids = opened?.cards.map((card) => card.id).join(" ") ?? "";
  useEffect(() => {
    const first = before.current === undefined;
    const changed = before.current !== ids;
    before.current = ids;
    if (!changed) return;
    if (ids !== "") {
      const ownPage = openedHeading.current?.closest('[data-shell="dashboard"]');
      if (!first || ownPage) openedHeading.current?.focus();
    } else if (!first && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [ids, heading]);
  return openedHeading;
}
