import { useId } from "react";
import type { PlaceId } from "../../dataset/schema.ts";
import type { PlaceRow } from "../../derive/places.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";
import { AreaSymbol, PlaceSymbol } from "./PlaceSymbol.tsx";
import { countOf, KIND_WORDS, namePlace } from "./placeWords.ts";
import "./PlaceList.css";

/** The map as a list: what is opened in one is opened in the other. */
export function PlaceList({
  rows,
  unit,
  open,
  onOpen,
  headingId,
}: {
  readonly rows: readonly PlaceRow[];
  readonly unit: Unit;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement) => void;
  /** The heading that the link past the map leads to. */
  readonly headingId: string;
}) {
  const valley = rows.filter((row) => row.reach === "valley");
  const group = (rows: readonly PlaceRow[]) => (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <Entry row={row} unit={unit} isOpen={row.id === open} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  const crossings = valley.filter((row) => row.kind === "crossing");
  const others = rows.filter(
    ({ reach, kind }) => (reach === "valley" && kind !== "crossing") || reach === "line",
  );
  const unplaced = rows.filter((row) => row.reach === "nowhere");
  const away = rows.filter(isAway);
  return (
    <div className="place-list">
      <Group title="Crossings" id={headingId}>
        {group(crossings)}
      </Group>
      {others.length > 0 && <Group title="Other places on the map">{group(others)}</Group>}
      {unplaced.length > 0 && (
        <Group title="Known by name only, so not on the map">{group(unplaced)}</Group>
      )}
      {away.length > 0 && (
        <details>
          <summary>Beyond this map: {countOf(away.length, "place", "places")}</summary>
          {group(away)}
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
  readonly children: React.ReactNode;
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

function Entry({
  row,
  unit,
  isOpen,
  onOpen,
}: {
  readonly row: PlaceRow;
  readonly unit: Unit;
  readonly isOpen: boolean;
  readonly onOpen: (id: PlaceId, opener: HTMLElement) => void;
}) {
  const isArea = row.spot !== undefined && row.spot.precision > 1;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={namePlace(row, unit)}
      onClick={(event) => onOpen(row.id, event.currentTarget)}
    >
      {isArea ? <AreaSymbol /> : <PlaceSymbol kind={row.kind} />}
      <span className="place-list-name">{row.short}</span>
      <span className="place-list-what">
        {row.crossed ? (
          <FigureText
            figure={row.crossed.figure}
            unit={unit}
            disputed={row.crossed.disputed}
            showUnit
          />
        ) : (
          row.kind !== "crossing" && KIND_WORDS[row.kind]
        )}
        {isArea && ", approximate"}
      </span>
      <span className="place-list-claims">{countOf(row.claims.length, "claim", "claims")}</span>
    </button>
  );
}
