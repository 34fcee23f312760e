import type { Map as LeafletMap } from "leaflet";
import { lazy, startTransition, Suspense, useCallback, useMemo, useState } from "react";
import { Circle } from "react-leaflet/Circle";
import { MapContainer } from "react-leaflet/MapContainer";
import { Pane } from "react-leaflet/Pane";
import { Polygon } from "react-leaflet/Polygon";
import { Polyline } from "react-leaflet/Polyline";
import { ScaleControl } from "react-leaflet/ScaleControl";
import type { Basemap } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import type { Unit } from "../format.ts";
import { landSpots } from "./landSpots.ts";
import { latLng } from "./latLng.ts";
import { MapHabits } from "./MapHabits.tsx";
import { MapMarks } from "./MapMarks.tsx";
import type { CountryName } from "./useLabels.ts";
import "./BorderMap.css";

// Few readers want them.
const StreetTiles = lazy(async () => ({
  default: (await import("./StreetTiles.tsx")).StreetTiles,
}));

/**
 * The valley with its border, drawn by Leaflet: areas and lines as SVG, marks as buttons. It loads
 * nothing; the street tiles of others come only when the reader asks for them.
 */
export function BorderMap({
  places,
  basemap,
  tiles,
  unit,
  open,
  onOpen,
}: {
  readonly places: Places;
  /** Absent while it loads or when it could not be loaded. */
  readonly basemap: Basemap | undefined;
  readonly tiles: boolean;
  readonly unit: Unit;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement | undefined) => void;
}) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hint, setHint] = useState("");
  const rows = useMemo(() => places.rows.filter((row) => row.reach === "valley"), [places]);
  const [west, south, east, north] = places.extent;
  const countries = useMemo(() => countryNames(places, rows, basemap), [places, rows, basemap]);
  const border = useMemo(() => basemap?.borders.flat() ?? [], [basemap]);
  // In pieces, once there is a map to draw on.
  const onMap = useCallback((map: LeafletMap | null) => {
    startTransition(() => setMap(map));
  }, []);
  const zoom = (step: number) => map?.setZoom(map.getZoom() + step, { animate: false });
  return (
    <div className="border-map" data-tiles={tiles || undefined}>
      <div className="border-map-zoom">
        <button type="button" aria-label={t("Zoom in")} onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" aria-label={t("Zoom out")} onClick={() => zoom(-1)}>
          −
        </button>
      </div>
      <MapContainer
        ref={onMap}
        className="border-map-canvas"
        center={latLng([(west + east) / 2, (south + north) / 2])}
        zoom={10}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={false}
        fadeAnimation={false}
        markerZoomAnimation={false}
        inertia={false}
        maxBoundsViscosity={1}
      >
        {map && (
          <>
            <MapHabits extent={places.extent} onHint={setHint} />
            <Suspense>{tiles && <StreetTiles />}</Suspense>
            {basemap && <Base basemap={basemap} />}
            <Pane name="areas" style={{ zIndex: 420 }}>
              {rows.map((row) => (
                <Area key={`${row.id} ${row.id === open}`} row={row} open={open} onOpen={onOpen} />
              ))}
            </Pane>
            <Pane name="legs" style={{ zIndex: 430 }}>
              {places.legs.map((leg) => {
                const ends = [leg.from, leg.to].flatMap(
                  (id) => rows.find((row) => row.id === id)?.spot ?? [],
                );
                return ends.length === 2 ? (
                  <Polyline
                    key={leg.key}
                    positions={ends.map(({ lon, lat }) => latLng([lon, lat]))}
                    className="border-map-leg"
                    interactive={false}
                  />
                ) : null;
              })}
            </Pane>
            <MapMarks
              rows={rows}
              border={border}
              countries={countries}
              unit={unit}
              open={open}
              onOpen={onOpen}
            />
            <ScaleControl position="bottomleft" imperial={false} maxWidth={90} />
          </>
        )}
      </MapContainer>
      <svg className="border-map-north" viewBox="-8 -14 16 28" aria-hidden="true">
        <path d="M0 13 V-9 M-4 -4 L0 -10 L4 -4" />
        <text y="-12">N</text>
      </svg>
      <p className="border-map-hint" aria-hidden="true">
        {hint}
      </p>
    </div>
  );
}

/** Land and border; the border on top of everything that is drawn, under the marks only. */
function Base({ basemap }: { readonly basemap: Basemap }) {
  // One side is tinted, so that the two can be told apart without the line: the one named first.
  const lands = basemap.lands.slice(0, 1);
  return (
    <>
      <Pane name="land" style={{ zIndex: 410 }}>
        {lands.flatMap(({ polygons }) =>
          polygons.map((rings) => (
            <Polygon
              key={String(rings[0]?.[0])}
              positions={rings.map((ring) => ring.map(latLng))}
              className="border-map-land"
              interactive={false}
            />
          )),
        )}
      </Pane>
      <Pane name="border" style={{ zIndex: 440 }}>
        {basemap.borders.map((line) => (
          <Polyline
            key={String(line[0])}
            positions={line.map(latLng)}
            smoothFactor={0.5}
            className="border-map-line"
            interactive={false}
          />
        ))}
      </Pane>
    </>
  );
}

/** A place known only to some kilometres: a circle of just that size, and no pin in it. */
function Area({
  row: { id, spot },
  open,
  onOpen,
}: {
  readonly row: PlaceRow;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement | undefined) => void;
}) {
  if (!spot || spot.precision === 1) return null;
  return (
    <Circle
      center={latLng([spot.lon, spot.lat])}
      radius={spot.uncertainty}
      className={`border-map-area${id === open ? " border-map-area-open" : ""}`}
      eventHandlers={{ click: () => onOpen(id, undefined) }}
    />
  );
}

/** Where the names of the countries have most room. */
function countryNames(
  { extent, countries }: Places,
  rows: readonly PlaceRow[],
  basemap: Basemap | undefined,
): readonly CountryName[] {
  if (!basemap) return [];
  const [west, south, east, north] = extent;
  const clear = [
    ...rows.flatMap(({ spot }) => (spot ? [[spot.lon, spot.lat] as const] : [])),
    ...basemap.borders
      .flat()
      .filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north),
  ];
  return basemap.lands.flatMap((land) => {
    const { iso: code } = land;
    if (code === undefined) return [];
    const name = countries.get(code) ?? land.name ?? code;
    return [{ code, name, spots: landSpots(land, extent, clear) }];
  });
}
