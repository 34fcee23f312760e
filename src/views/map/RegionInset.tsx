import { useMemo } from "react";
import type { Basemap, Loaded } from "../../dataset/basemap.ts";
import type { Places } from "../../derive/places.ts";
import type { Route } from "../../derive/routes.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { FigureText } from "../FigureText.tsx";
import { formatFigure, speakQuantity, type Unit } from "../format.ts";
import { batchCount } from "./placeWords.ts";
import { RegionDrawing } from "./RegionDrawing.tsx";
import { regionTwin } from "./regionTwin.tsx";
import "./RegionInset.css";

/** Where people went on to: the region as a small map, and what is not on it in words. */
export function RegionInset({
  places,
  region,
  unit,
  act,
}: {
  readonly places: Places;
  readonly region: Loaded<Basemap> | undefined;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const { routes } = places;
  const inWords = useMemo(
    () => routes.filter((route) => !isDrawn(route, places)),
    [routes, places],
  );
  if (routes.length === 0) return null;
  return (
    <div className="region-inset">
      <ChartFigure
        title={t("Onward from the valley, by where the journeys ended")}
        summary={summaryOf(routes, inWords, unit)}
        twin={() => regionTwin(routes, unit, act)}
        marks={() =>
          routes.map((route) => ({
            key: route.key,
            label: describeRoute(route, unit),
            href: act.href({ batch: route.batches }),
          }))
        }
        foot={
          <>
            <NotDrawn routes={inWords} unit={unit} act={act} />
            <p className="region-inset-credit">
              {t("Lines join places named on the way; they are no roads or flight paths.")}{" "}
              {landWords(region)}
            </p>
          </>
        }
      >
        {(active, onActive) => (
          <RegionDrawing
            places={places}
            region={region && "value" in region ? region.value : undefined}
            active={active}
            onActive={onActive}
          />
        )}
      </ChartFigure>
    </div>
  );
}

/** As long while it loads as when it has: nothing moves. */
function landWords(region: Loaded<Basemap> | undefined): string {
  if (region === undefined) {
    return t("Land: the file is still being fetched.");
  }
  return "value" in region
    ? t("Land: {credit}.", { credit: region.value.attribution })
    : t("The land could not be loaded.");
}

function NotDrawn({
  routes,
  unit,
  act,
}: {
  readonly routes: readonly Route[];
  readonly unit: Unit;
  readonly act: Act;
}) {
  if (routes.length === 0) return null;
  return (
    <div className="region-inset-words">
      <p>{t("Not on this map, since no place of arrival is named or it is farther off:")}</p>
      <ul>
        {routes.map((route) => (
          <li key={route.key}>
            {route.name}{" "}
            <FigureText figure={route.figure} unit={unit} act={act} disputed={route.disputed} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function isDrawn(route: Route, { rows }: Places): boolean {
  return rows.some((row) => row.id === route.to && row.reach === "region");
}

function describeRoute(route: Route, unit: Unit): string {
  const where =
    route.to === undefined
      ? t("{place}, no place of arrival named", { place: route.name })
      : route.name;
  return t("{where}: {figure}, in {batches}.", {
    where,
    figure: speakQuantity(route.figure.quantity, unit),
    batches: batchCount(route.batches.length),
  });
}

function summaryOf(routes: readonly Route[], inWords: readonly Route[], unit: Unit): string {
  const [most] = routes;
  return [
    countWords(
      routes.length,
      "Journeys from the valley ended at {n} place or country.",
      "Journeys from the valley ended at {n} places or countries.",
    ),
    most
      ? t("Most people on record went to {place}: {figure}.", {
          place: most.name,
          figure: speakQuantity(most.figure.quantity, unit),
        })
      : "",
    inWords.length > 0
      ? t("{routes}: not drawn. No place of arrival is named, or it lies farther off.", {
          routes: inWords.map((route) => `${route.name} ${formatFigure(route.figure)}`).join(", "),
        })
      : "",
  ].join(" ");
}
