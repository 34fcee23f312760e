import { useDeferredValue, useMemo, useState } from "react";
import type { Cards } from "../../derive/cards.ts";
import { t } from "../../language/translate.ts";
import type { Sort } from "../../url/viewState.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import type { Unit } from "../format.ts";
import { Pane } from "../Pane.tsx";
import { lazyView } from "../lazyView.tsx";
import { useDrawnLater } from "../useDrawnLater.ts";
import { useMedia } from "../useMedia.ts";
import { Blocks } from "./Blocks.tsx";
import { ClaimCard, type DrawClaim } from "./ClaimCard.tsx";
import type { Density } from "./density.ts";
import "./ClaimList.css";

const ClaimRows = lazyView(() => import("./ClaimRows.tsx").then((module) => module.ClaimRows));
const ClaimTable = lazyView(() => import("./ClaimTable.tsx").then((module) => module.ClaimTable));

/** Claims that are drawn before the rest, so that the first of them show at once. */
const FIRST = 24;
/** Up to so many claims are all on the page; of more, those near what is in view. */
const ALL = 1500;

interface Props {
  /** The claims, by their place in the dataset. */
  readonly positions: readonly number[];
  readonly cards: Cards;
  /** Ids of the claims that stand above the list as well. */
  readonly opened: readonly string[];
  readonly density: Density;
  readonly sort: Sort;
  readonly units: ReadonlyMap<string, Unit>;
  readonly words: readonly string[];
  /** How many are listed before the reader asks for more. */
  readonly first: number;
  readonly act: Act;
}

/**
 * The claims in a pane of their own, so that hundreds do not push what follows them off the page.
 * All of them are in it: found by find-in-page, printed in full, and shown in full when asked.
 */
export function ClaimList({
  positions,
  cards,
  opened,
  density,
  sort,
  units,
  words,
  first,
  act,
}: Props) {
  const printed = useMedia("print", false);
  const [count, setCount] = useState(first);
  const listed = useMemo(() => positions.slice(0, count), [positions, count]);
  const drawn = useDeferredValue(listed, listed.slice(0, FIRST));
  const everything = printed || drawn.length <= ALL;
  const openedIds = useMemo(() => new Set(opened), [opened]);
  const claim: DrawClaim = (Claim) => (position, at) => {
    const card = cards.at(position);
    return (
      card && (
        <Claim
          key={card.id}
          card={card}
          units={units}
          act={act}
          words={words}
          anchored={!openedIds.has(card.id)}
          place={everything ? undefined : { at: at + 1, of: drawn.length }}
        />
      )
    );
  };
  // Counts and marks of a filter show at once, whatever the claims take to be drawn.
  const list = useDrawnLater(
    <Pane label={t("Results")} whole={countWords(positions.length, "{n} claim", "{n} claims")}>
      {density === "cards" && (
        <div className="claims-cards">
          <Blocks items={drawn} everything={everything} size={300}>
            {claim(ClaimCard)}
          </Blocks>
        </div>
      )}
      {density === "rows" && (
        <ClaimRows positions={drawn} everything={everything}>
          {claim}
        </ClaimRows>
      )}
      {density === "table" && (
        <ClaimTable positions={drawn} everything={everything} sort={sort} act={act}>
          {claim}
        </ClaimTable>
      )}
    </Pane>,
  );
  if (listed.length === positions.length) return list;
  return (
    <>
      {list}
      <button type="button" className="claims-more" onClick={() => setCount(count + first)}>
        {countWords(positions.length, "Show more of {n} claim", "Show more of {n} claims")}
      </button>
    </>
  );
}
