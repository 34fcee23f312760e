import type { LatLngTuple } from "leaflet";
import type { LonLat } from "../../dataset/basemap.ts";

/** The only place where longitude first, as in files, becomes latitude first, as in Leaflet. */
export function latLng([lon, lat]: LonLat): LatLngTuple {
  return [lat, lon];
}
