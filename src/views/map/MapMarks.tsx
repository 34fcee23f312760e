import type { Map as LeafletMap } from "leaflet";
import { type CSSProperties, useEffect } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet/hooks";
import type { LonLat } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { PlaceRow } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";
import { latLng } from "./latLng.ts";
import type { Point } from "./box.ts";
import type { Placed } from "./labelPositions.ts";
import { type CountryName, layerPoint } from "./labelRoom.ts";
import { PlaceSymbol } from "./PlaceSymbol.tsx";
import { formatMetres, namePlace } from "./placeWords.ts";
import { useLabels } from "./useLabels.ts";

/**
 * The marks of places and their labels: real buttons in Leaflet's pane of markers, in order of
 * reading. A place drawn as an area has a label only, which is its button.
 */
export function MapMarks({
  rows,
  border,
  countries,
  unit,
  open,
  onOpen,
}: {
  readonly rows: readonly PlaceRow[];
  readonly border: readonly LonLat[];
  readonly countries: readonly CountryName[];
  readonly unit: Unit;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement) => void;
}) {
  const map = useMap();
  const { placed, keep } = useLabels(map, rows, border, countries);

  // A place that is opened from elsewhere is brought into view.
  useEffect(() => {
    const row = rows.find(({ id }) => id === open);
    if (row) bringIntoView(map, row);
  }, [map, rows, open]);

  const pane = map.getPane("markerPane");
  if (!pane) return null;
  return createPortal(
    <>
      {countries.map(({ code, name }) => (
        <span
          key={code}
          className="map-country"
          aria-hidden="true"
          ref={keep(code)}
          data-hidden={!placed.has(code) || undefined}
          style={moved(placed.get(code) ?? ORIGIN)}
        >
          {name}
        </span>
      ))}
      <Leaders map={map} rows={rows} placed={placed} />
      {rows.map((row) => {
        if (!row.spot) return null;
        const at = layerPoint(map, [row.spot.lon, row.spot.lat]);
        const label = placed.get(row.id);
        const isArea = row.spot.precision > 1;
        const from = isArea && label ? label : at;
        return (
          <button
            key={row.id}
            type="button"
            className="map-mark"
            data-kind={row.kind}
            data-area={isArea || undefined}
            data-place={row.id}
            data-claims={row.crossed?.figure.claims.join(" ")}
            aria-label={namePlace(row, unit)}
            aria-expanded={row.id === open}
            style={moved(from)}
            onClick={(event) => onOpen(row.id, event.currentTarget)}
            onFocus={() => bringIntoView(map, row)}
          >
            {!isArea && <PlaceSymbol kind={row.kind} />}
            <span
              className="map-mark-label"
              ref={keep(row.id)}
              data-hidden={!label || undefined}
              style={moved(label ? { x: label.x - from.x, y: label.y - from.y } : ORIGIN)}
            >
              <span className="map-mark-name">{row.short}</span>
              {row.crossed && (
                <span className="map-mark-line">
                  <FigureText
                    figure={row.crossed.figure}
                    unit={unit}
                    disputed={row.crossed.disputed}
                    showUnit
                  />
                </span>
              )}
              {isArea && (
                <span className="map-mark-line">
                  {t("approximate, ±{metres}", { metres: formatMetres(row.spot.uncertainty) })}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </>,
    pane,
  );
}

/** Lines from marks to labels that found no room beside them. */
function Leaders({
  map,
  rows,
  placed,
}: {
  readonly map: LeafletMap;
  readonly rows: readonly PlaceRow[];
  readonly placed: ReadonlyMap<string, Placed>;
}) {
  return (
    <svg className="map-leaders" width="1" height="1" aria-hidden="true">
      {rows.map(({ id, spot }) => {
        const leader = placed.get(id)?.leader;
        if (!leader || !spot) return null;
        const at = layerPoint(map, [spot.lon, spot.lat]);
        return <path key={id} d={`M${at.x} ${at.y}L${leader.x} ${leader.y}`} />;
      })}
    </svg>
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

function moved({ x, y }: Point): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)` };
}

function bringIntoView(map: LeafletMap, { spot }: PlaceRow): void {
  // Focus on what lies outside makes the browser scroll the map's box, which Leaflet cannot know.
  map.getContainer().scrollTo(0, 0);
  const at = spot && latLng([spot.lon, spot.lat]);
  if (at && !map.getBounds().contains(at)) map.panTo(at, { animate: false });
}
