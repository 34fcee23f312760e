/**
 * The parts of Leaflet that the map is drawn with, from the modules that its package is built of; in
 * the built site this module stands for `leaflet` (`scripts/standIns.ts`). Left out is a third of it: markers
 * and their pictures, popups, tooltips, pictures as layers, GeoJSON, canvas, other controls.
 */
import type { Path } from "leaflet";
import { Scale } from "leaflet/src/control/Control.Scale.js";
import * as DomUtil from "leaflet/src/dom/DomUtil.js";
import { SVG } from "leaflet/src/layer/vector/SVG.js";
import { Map } from "leaflet/src/map/Map.js";
// Each makes itself known to the map.
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";

export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
export { Circle } from "leaflet/src/layer/vector/Circle.js";
export { Polygon } from "leaflet/src/layer/vector/Polygon.js";
export { Polyline } from "leaflet/src/layer/vector/Polyline.js";
export { DomUtil, Map };

export const Control = { Scale };

interface Panes {
  /** Where react-leaflet looks as well, when it takes a pane away. */
  readonly _paneRenderers: { [pane: string]: SVG | undefined };
}

Map.include({
  /** As Leaflet's own, which would bring its canvas: one drawing for each pane, always SVG. */
  getRenderer(this: Map & Panes, { options: { pane = "overlayPane" } }: Path): SVG {
    // oxlint-disable-next-line eslint/no-underscore-dangle -- Leaflet's name
    const renderer = (this._paneRenderers[pane] ??= new SVG({ pane }));
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});
