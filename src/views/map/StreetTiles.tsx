import { TileLayer } from "react-leaflet/TileLayer";

/** The streets of OpenStreetMap, fetched from its servers: only at the reader's wish. */
export function StreetTiles() {
  return (
    <TileLayer
      url="https://tile.openstreetmap.org/{z}/{x}/{y}.png"
      referrerPolicy="strict-origin-when-cross-origin"
      maxZoom={19}
    />
  );
}
