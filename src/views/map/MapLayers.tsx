import { memo, useMemo } from "react";
import { Circle } from "react-leaflet/Circle";
import { Pane } from "react-leaflet/Pane";
import { Polygon } from "react-leaflet/Polygon";
import { Polyline } from "react-leaflet/Polyline";
import type { Basemap, LonLat } from "../../dataset/basemap.ts";
import type { PlaceId } from "../../dataset/schema.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import type { Unit } from "../format.ts";
import { useDrawingStep } from "../useDrawingStep.ts";
import type { CountryName } from "./labelRoom.ts";
import { apart, landSpots } from "./landSpots.ts";
import { latLng } from "./latLng.ts";
import { MapMarks } from "./MapMarks.tsx";

/** The steps in which it is first drawn, after areas and lines of journeys. */
const LAND = 1;
const BORDER = 2;
const NAMES = 3;
const MARKS = 4;

interface LayersProps {
  readonly places: Places;
  readonly rows: readonly PlaceRow[];
  readonly basemap: Basemap | undefined;
  readonly unit: Unit;
  readonly open: PlaceId | undefined;
  readonly onOpen: (id: PlaceId, opener: HTMLElement | undefined) => void;
}

/** All that lies on the map, from below: land, areas, journeys, the border, marks. */
export function MapLayers(props: LayersProps) {
  const { places, rows, basemap, open, onOpen } = props;
  const step = useDrawingStep(MARKS);
  return (
    <>
      {basemap && step >= LAND && <Land basemap={basemap} />}
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
      {basemap && step >= BORDER && <Border basemap={basemap} />}
      {step >= NAMES && <Marks {...props} areDrawn={step >= MARKS} />}
    </>
  );
}

/** Room for the names of the countries takes as long to find as the marks to draw. */
function Marks({
  places,
  basemap,
  areDrawn,
  ...drawn
}: LayersProps & { readonly areDrawn: boolean }) {
  const { rows } = drawn;
  const border = useMemo(() => basemap?.borders.flat() ?? [], [basemap]);
  const countries = useMemo(
    () => countryNames(places, rows, basemap?.lands ?? [], border),
    [places, rows, basemap, border],
  );
  return areDrawn && <MapMarks {...drawn} border={border} countries={countries} />;
}

/** One side is tinted, so that the two can be told apart without the line: the one named first. */
const Land = memo(function Land({ basemap }: { readonly basemap: Basemap }) {
  // The same lists each time: Leaflet lays out anew what is not.
  const polygons = useMemo(
    () =>
      basemap.lands
        .slice(0, 1)
        .flatMap((land) => land.polygons.map((rings) => rings.map((ring) => ring.map(latLng)))),
    [basemap],
  );
  return (
    <Pane name="land" style={{ zIndex: 410 }}>
      {polygons.map((rings) => (
        <Polygon
          key={String(rings[0]?.[0])}
          positions={rings}
          className="border-map-land"
          interactive={false}
        />
      ))}
    </Pane>
  );
});

/** On top of everything that is drawn, under the marks only. */
const Border = memo(function Border({ basemap }: { readonly basemap: Basemap }) {
  const lines = useMemo(() => basemap.borders.map((line) => line.map(latLng)), [basemap]);
  return (
    <Pane name="border" style={{ zIndex: 440 }}>
      {lines.map((line) => (
        <Polyline
          key={String(line[0])}
          positions={line}
          smoothFactor={0.5}
          className="border-map-line"
          interactive={false}
        />
      ))}
    </Pane>
  );
});

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
  lands: Basemap["lands"],
  border: readonly LonLat[],
): readonly CountryName[] {
  const [west, south, east, north] = extent;
  const clear = apart(
    [
      ...rows.flatMap(({ spot }) => (spot ? [[spot.lon, spot.lat] as const] : [])),
      ...border.filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north),
    ],
    extent,
  );
  return lands.flatMap((land) => {
    const { iso: code } = land;
    if (code === undefined) return [];
    const name = countries.get(code) ?? land.name ?? code;
    return [{ code, name, spots: landSpots(land, extent, clear) }];
  });
}
