import type { Map as LeafletMap } from "leaflet";
import {
  type RefCallback,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { LonLat } from "../../dataset/basemap.ts";
import type { PlaceRow } from "../../derive/places.ts";
import type { Placed } from "./labelPositions.ts";
import { type CountryName, layOut, measureRoom } from "./labelRoom.ts";

/**
 * Where the labels of the marks go, found anew whenever the map shows something else. A label says
 * how large it is by its element, given to the returned `keep` under the id of its place or, for a
 * country, under its code.
 */
export function useLabels(
  map: LeafletMap,
  rows: readonly PlaceRow[],
  border: readonly LonLat[],
  countries: readonly CountryName[],
): {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly keep: (key: string) => RefCallback<HTMLElement>;
} {
  const labels = useRef(new Map<string, HTMLElement>());
  const [placed, setPlaced] = useState<ReadonlyMap<string, Placed>>(new Map());
  const labelled = useRef<LeafletMap>(undefined);
  useLayoutEffect(() => {
    let mounted = true;
    let later: number | undefined;
    const measure = () => measureRoom(map, rows, border, countries, labels.current);
    // A new map of places each time: the marks are drawn anew, where they are now.
    const look = () => {
      window.clearTimeout(later);
      if (mounted) setPlaced(layOut(measure()));
    };
    // At first by itself, and in two turns: the map that has just been drawn takes long enough.
    const lookInTurns = () => {
      later = window.setTimeout(() => {
        const room = measure();
        later = window.setTimeout(() => startTransition(() => setPlaced(layOut(room))));
      });
    };
    if (labelled.current !== map) lookInTurns();
    else look();
    labelled.current = map;
    // Leaflet ends every zoom and every change of size by a move.
    map.on("moveend", look);
    // The labels have another size when the font has come.
    if (document.fonts.status === "loading") void document.fonts.ready.then(look);
    return () => {
      mounted = false;
      window.clearTimeout(later);
      map.off("moveend", look);
    };
  }, [map, rows, border, countries]);
  const keep = useCallback(
    (key: string) => (element: HTMLElement | null) => {
      if (element) labels.current.set(key, element);
      return () => {
        labels.current.delete(key);
      };
    },
    [],
  );
  return { placed, keep };
}
