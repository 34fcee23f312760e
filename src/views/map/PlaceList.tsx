import { type ReactNode, useId } from "react";
import type { PlaceId } from "../../dataset/schema.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatNumber, type Unit } from "../format.ts";
import { AreaSymbol, PlaceSymbol } from "./PlaceSymbol.tsx";
import { batchCount, namePlace } from "./placeWords.ts";
import "./PlaceList.css";

/**
 * The map as a list: what is opened in one is opened in the other. Crossings have a line each, with
 * how many people they carried; of all other places there are the names.
 */
export function PlaceList({
  places: { rows, unnamed },
  unit,
  act,
  open,
  onOpen,
  headingId,
}: {
  readonly places: Places;
  readonly unit: Unit;
  readonly act: Act;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement) => void;
  /** The heading that the link past the map leads to. */
  readonly headingId: string;
}) {
  const opening = { unit, open, onOpen };
  const isCrossing = ({ reach, kind }: PlaceRow) => reach === "valley" && kind === "crossing";
  const others = rows.filter(
    (row) => (row.reach === "valley" && !isCrossing(row)) || row.reach === "line",
  );
  const nowhere = rows.filter((row) => row.reach === "nowhere");
  const away = rows.filter(isAway);
  return (
    <div className="place-list">
      <Group title={t("Crossings")} id={headingId}>
        <ul className="place-list-crossings">
          {rows.filter(isCrossing).map((row) => (
            <li key={row.id}>
              <Crossing row={row} {...opening} />
            </li>
          ))}
          {unnamed && (
            <li className="place-list-unnamed">
              <span className="place-list-name">{t("Crossing not named")}</span>
              <span className="place-list-what">
                <FigureText
                  figure={unnamed.figure}
                  unit={unit}
                  act={act}
                  disputed={unnamed.disputed}
                  showUnit
                />
              </span>
              <span className="place-list-count">{batchCount(unnamed.added.length)}</span>
            </li>
          )}
        </ul>
      </Group>
      {nowhere.length > 0 && (
        <Group title={t("Known by name only, so not on the map")}>
          <Names rows={nowhere} {...opening} />
        </Group>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t("Other places on the map: {n}", { n: formatNumber(others.length) })}</summary>
          <Names rows={others} {...opening} />
        </details>
      )}
      {away.length > 0 && (
        <details>
          <summary>{t("Beyond this map: {n}", { n: formatNumber(away.length) })}</summary>
          <Names rows={away} {...opening} />
        </details>
      )}
    </div>
  );
}

/** Outside the valley, and something is said of it. */
export function isAway(row: PlaceRow): boolean {
  return (
    (row.reach === "region" || row.reach === "beyond") && row.batches.length + row.claims.length > 0
  );
}

function Group({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const own = useId();
  return (
    <section aria-labelledby={id ?? own}>
      <h3 id={id ?? own} tabIndex={id === undefined ? undefined : -1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

interface Opening {
  readonly unit: Unit;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement) => void;
}

function Crossing({ row, unit, open, onOpen }: Opening & { readonly row: PlaceRow }) {
  return (
    <button
      type="button"
      aria-expanded={row.id === open}
      aria-label={namePlace(row, unit)}
      onClick={(event) => onOpen(row.id, event.currentTarget)}
    >
      <span className="place-list-name">
        <Sign row={row} />
        {row.short}
      </span>
      <span className="place-list-what">
        {row.crossed && (
          <FigureText
            figure={row.crossed.figure}
            unit={unit}
            disputed={row.crossed.disputed}
            showUnit
          />
        )}
      </span>
      <span className="place-list-count">
        {countWords(row.claims.length, "{n} claim", "{n} claims")}
      </span>
    </button>
  );
}

function Names({ rows, unit, open, onOpen }: Opening & { readonly rows: readonly PlaceRow[] }) {
  return (
    <ul className="place-list-names">
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            aria-expanded={row.id === open}
            aria-label={namePlace(row, unit)}
            onClick={(event) => onOpen(row.id, event.currentTarget)}
          >
            <Sign row={row} />
            <span className="place-list-name">{row.short}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** As on the map; a place that is known by name only has none there. */
function Sign({ row: { kind, spot, reach } }: { readonly row: PlaceRow }) {
  if (reach === "nowhere") return null;
  return spot && spot.precision > 1 ? <AreaSymbol /> : <PlaceSymbol kind={kind} />;
}
