import { useCallback, useId, useMemo, useRef, useState } from "react";
import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { Rule } from "../../derive/rule.ts";
import type { Crossed } from "../../derive/crossed.ts";
import type { Places } from "../../derive/places.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { RULE_NAMES } from "../ruleNames.ts";
import { countWords } from "../countWords.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { Finding } from "../Finding.tsx";
import { formatList, speakQuantity, type Unit } from "../format.ts";
import { lazyView } from "../lazyView.tsx";
import { SentenceText } from "../SentenceText.tsx";
import { crossingsTwin } from "./crossingsTwin.tsx";
import { crossingsFinding } from "./finding.ts";
import { MapBoundary } from "./MapBoundary.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { PlacePanel } from "./PlacePanel.tsx";
import { describeBorder } from "./placeWords.ts";
import { RegionInset } from "./RegionInset.tsx";
import "./BorderCrossings.css";

// Leaflet is fetched only when this view is shown.
const BorderMap = lazyView(() => import("./BorderMap.tsx").then((module) => module.BorderMap));

/** What the streets are shown under, whoever drew the border. */
const OPENSTREETMAP = "https://www.openstreetmap.org/copyright";

/**
 * Border crossings: how many people each carried, according to whom, on the map of the valley, as a
 * list and as a table; and where they went on to.
 */
export function BorderCrossings({
  places,
  border,
  hasBorder,
  region,
  rule,
  unit,
  act,
}: {
  readonly places: Places;
  /** The border and the land beside it; absent while it loads. */
  readonly border: Loaded<Basemap> | undefined;
  /** Whether the dataset names a border line. */
  readonly hasBorder: boolean;
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
  const units = useMemo(() => new Map([[unit.id, unit]]), [unit]);
  const twin = useCallback(() => crossingsTwin(places, unit, act), [places, unit, act]);
  const line = border && "value" in border ? border.value : undefined;
  const credit = places.attribution ?? line?.attribution;
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
      <h2 id="border-crossings">{t("Border crossings")}</h2>
      <Finding>
        <SentenceText sentence={crossingsFinding(places)} units={units} act={act} />
      </Finding>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what a button inside has opened */}
      <div
        className="border-crossings-body"
        ref={body}
        onKeyDown={(event) => {
          if (event.key === "Escape" && opened) onClose();
        }}
      >
        <div className="border-crossings-map">
          <ChartFigure
            title={t(
              "People who crossed, added up from the batches; where accounts differ, {rule}",
              { rule: t(RULE_NAMES[rule]) },
            )}
            summary={summaryOf(places, unit)}
            twin={twin}
            controls={
              <button
                type="button"
                aria-pressed={tiles}
                title={t("Fetched from openstreetmap.org, which then sees your address")}
                onClick={() => setTiles(!tiles)}
              >
                {t("Streets from openstreetmap.org")}
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
                  {t("Skip the map")}
                </a>
                <MapBoundary>
                  <BorderMap
                    places={places}
                    basemap={line}
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
            {describeBorder(border, hasBorder)}{" "}
            {line?.terms === undefined ? credit : <a href={line.terms}>{credit ?? line.terms}</a>}
            {tiles && (
              <>
                {" "}
                <Translated
                  message="Streets: {credit}."
                  values={{ credit: <a href={OPENSTREETMAP}>© OpenStreetMap contributors</a> }}
                />
              </>
            )}
          </p>
        </div>
        <div className="border-crossings-side">
          {opened && (
            <PlacePanel key={opened.id} row={opened} unit={unit} act={act} onClose={onClose} />
          )}
          <PlaceList
            places={places}
            unit={unit}
            act={act}
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

function summaryOf({ rows, unnamed }: Places, unit: Unit): string {
  const valley = rows.filter((row) => row.reach === "valley");
  const areas = valley.filter((row) => row.spot && row.spot.precision > 1);
  const nowhere = rows.filter((row) => row.reach === "nowhere");
  const speak = ({ figure }: Crossed) => speakQuantity(figure.quantity, unit);
  return [
    countWords(
      valley.length,
      "A map of the border valley with {n} place.",
      "A map of the border valley with {n} places.",
    ),
    ...rows.flatMap(({ name, crossed }) =>
      crossed ? [t("Crossed at {place}: {figure}.", { place: name, figure: speak(crossed) })] : [],
    ),
    unnamed ? t("Crossing not named: {figure}.", { figure: speak(unnamed) }) : "",
    areas.length > 0
      ? t("Drawn as areas, because their position is approximate: {names}.", {
          names: formatList(areas.map(({ name }) => name)),
        })
      : "",
    nowhere.length > 0
      ? t("Known by name only and not drawn: {names}.", {
          names: formatList(nowhere.map(({ name }) => name)),
        })
      : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
}
