import { lazy, useId, useMemo, useRef, useState } from "react";
import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { Rule } from "../../derive/choose.ts";
import type { Crossed } from "../../derive/crossed.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import type { Act } from "../act.ts";
import { RULE_NAMES } from "../batches/words.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { formatList, speakQuantity, type Unit } from "../format.ts";
import { crossingsTwin } from "./crossingsTwin.tsx";
import { MapBoundary } from "./MapBoundary.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { PlacePanel } from "./PlacePanel.tsx";
import { countOf, describeBorder } from "./placeWords.ts";
import { RegionInset } from "./RegionInset.tsx";
import "./BorderCrossings.css";

// Leaflet is fetched only when this view is shown.
const BorderMap = lazy(async () => ({ default: (await import("./BorderMap.tsx")).BorderMap }));

/**
 * Border crossings: how many people each carried, according to whom, on the map of the valley, as a
 * list and as a table; and where they went on to.
 */
export function BorderCrossings({
  places,
  border,
  region,
  rule,
  unit,
  act,
}: {
  readonly places: Places;
  /** The border and the land beside it; absent while it loads. */
  readonly border: Loaded<Basemap> | undefined;
  /** The land of the region; absent while it loads. */
  readonly region: Loaded<Basemap> | undefined;
  readonly rule: Rule;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const [open, setOpen] = useState<PlaceId>();
  const [tiles, setTiles] = useState(false);
  const opener = useRef<HTMLElement>(undefined);
  const body = useRef<HTMLDivElement>(null);
  const listId = useId();
  const tilesId = useId();
  const twin = useMemo(() => crossingsTwin(places, unit, act), [places, unit, act]);
  const opened = places.rows.find((row) => row.id === open);
  const onOpen = (id: PlaceId, from: HTMLElement | undefined) => {
    opener.current = from;
    setOpen(id);
  };
  const onClose = () => {
    // A circle on the map takes no focus; the name beside it does.
    const mark = body.current?.querySelector<HTMLElement>(`[data-place="${open}"]`);
    (opener.current?.isConnected ? opener.current : mark)?.focus();
    setOpen(undefined);
  };
  return (
    <section className="border-crossings" aria-labelledby="border-crossings">
      <h2 id="border-crossings">Border crossings</h2>
      <Finding places={places} unit={unit} act={act} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what a button inside has opened */}
      <div
        className="border-crossings-body"
        ref={body}
        onKeyDown={(event) => {
          if (event.key === "Escape" && opened) onClose();
        }}
      >
        <div>
          <ChartFigure
            title={`People who crossed, added up from the batches; where accounts differ, ${RULE_NAMES[rule]}`}
            summary={summaryOf(places, unit)}
            twin={twin}
            controls={
              <button
                type="button"
                aria-pressed={tiles}
                aria-describedby={tilesId}
                onClick={() => setTiles(!tiles)}
              >
                Street tiles
              </button>
            }
          >
            {() => (
              <>
                <a
                  className="border-crossings-skip"
                  href={`#${listId}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(listId)?.focus();
                  }}
                >
                  Skip the map
                </a>
                <MapBoundary>
                  <BorderMap
                    places={places}
                    basemap={border && "value" in border ? border.value : undefined}
                    tiles={tiles}
                    unit={unit}
                    open={open}
                    onOpen={onOpen}
                  />
                </MapBoundary>
              </>
            )}
          </ChartFigure>
          <p className="border-crossings-credit">
            {describeBorder(border)}{" "}
            <a href="https://www.openstreetmap.org/copyright">
              {places.attribution ?? (border && "value" in border ? border.value.attribution : "")}
            </a>{" "}
            <span id={tilesId}>
              Street tiles, when switched on, are fetched from openstreetmap.org, which then sees
              your address.
            </span>
          </p>
        </div>
        <div className="border-crossings-side">
          {opened && (
            <PlacePanel key={opened.id} row={opened} unit={unit} act={act} onClose={onClose} />
          )}
          <PlaceList
            rows={places.rows}
            unit={unit}
            open={open}
            onOpen={onOpen}
            headingId={listId}
          />
        </div>
        <RegionInset places={places} region={region} unit={unit} act={act} />
      </div>
    </section>
  );
}

function Finding({
  places: { rows, main, unnamed },
  unit,
  act,
}: {
  readonly places: Places;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const carried = rows.filter((row) => row.crossed);
  const [first, ...others] = carried;
  const people = (crossed: Crossed) => (
    <>
      <FigureText
        figure={crossed.figure}
        unit={unit}
        act={act}
        disputed={crossed.disputed}
        showUnit
      />{" "}
      in {countOf(crossed.added.length, "batch", "batches")}
    </>
  );
  if (!first?.crossed || !main) {
    return (
      <p className="border-crossings-finding">
        No batch on record names the crossing: nobody has reported one, which is not zero.
      </p>
    );
  }
  return (
    <p className="border-crossings-finding">
      {main.most ? "Most" : "More than at any other named crossing"} are on record as having crossed
      at {first.short}: {people(first.crossed)}.{" "}
      {others.map((row: PlaceRow) => (
        <span key={row.id}>
          {row.short}: {row.crossed && people(row.crossed)}.{" "}
        </span>
      ))}
      {unnamed && <>Nobody names the crossing of {people(unnamed)}.</>}
    </p>
  );
}

function summaryOf({ rows, unnamed }: Places, unit: Unit): string {
  const valley = rows.filter((row) => row.reach === "valley");
  const areas = valley.filter((row) => row.spot && row.spot.precision > 1);
  const nowhere = rows.filter((row) => row.reach === "nowhere");
  const speak = ({ figure }: Crossed) => speakQuantity(figure.quantity, unit);
  return [
    `A map of the border valley with ${countOf(valley.length, "place", "places")}.`,
    ...rows.flatMap(({ name, crossed }) =>
      crossed ? [`${name}: ${speak(crossed)} crossed.`] : [],
    ),
    unnamed ? `Crossing not named: ${speak(unnamed)}.` : "",
    areas.length > 0
      ? `Drawn as areas, because their position is approximate: ${formatList(areas.map(({ name }) => name))}.`
      : "",
    nowhere.length > 0
      ? `Known by name only and not drawn: ${formatList(nowhere.map(({ name }) => name))}.`
      : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
}
