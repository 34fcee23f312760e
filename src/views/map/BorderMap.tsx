import type { Map as LeafletMap } from "leaflet";
import { startTransition, useCallback, useMemo, useState } from "react";
import { MapContainer } from "react-leaflet/MapContainer";
import { ScaleControl } from "react-leaflet/ScaleControl";
import { afterPaint } from "../afterPaint.ts";
import type { Basemap } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { Places } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import type { Unit } from "../format.ts";
import { lazyView } from "../lazyView.tsx";
import { ViewBoundary } from "../ViewBoundary.tsx";
import { latLng } from "./latLng.ts";
import { MapHabits } from "./MapHabits.tsx";
import { MapLayers } from "./MapLayers.tsx";
import "./BorderMap.css";

// Few readers want them.
const StreetTiles = lazyView(() =>
  import("./StreetTiles.tsx").then((module) => module.StreetTiles),
);

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
  // In pieces, once there is a map to draw on.
  const onMap = useCallback((map: LeafletMap | null) => {
    startTransition(() => setMap(map));
  }, []);
  // All that is on the map is drawn anew.
  const zoom = (step: number) =>
    afterPaint(() => map?.setZoom(map.getZoom() + step, { animate: false }));
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
            <ViewBoundary>{tiles && <StreetTiles />}</ViewBoundary>
            <MapLayers
              places={places}
              rows={rows}
              basemap={basemap}
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
