import { latLngBounds } from "leaflet";
import { useEffect, useLayoutEffect } from "react";
import { useMap } from "react-leaflet/hooks";
import { t } from "../../language/translate.ts";
import { latLng } from "./latLng.ts";

/** How long a hint stays, in milliseconds. */
const HINT_MS = 1800;

/**
 * What this map does other than Leaflet by itself: it never takes the wheel or a finger from the
 * page, and it fits its extent at every size until the reader moves it.
 */
export function MapHabits({
  extent: [west, south, east, north],
  onHint,
}: {
  readonly extent: readonly [number, number, number, number];
  readonly onHint: (hint: string) => void;
}) {
  const map = useMap();

  useEffect(() => {
    const container = map.getContainer();
    let hidden = 0;
    const hint = (text: string) => {
      onHint(text);
      window.clearTimeout(hidden);
      hidden = window.setTimeout(() => onHint(""), HINT_MS);
    };
    // In the capture phase: before Leaflet's own listeners on the same element.
    const options = { capture: true };
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation();
      hint(t("Hold Ctrl or ⌘ while scrolling to zoom"));
    };
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === "touch") map.dragging.disable();
      else map.dragging.enable();
    };
    const onTouch = (event: TouchEvent) => {
      if (event.touches.length === 1) hint(t("Use two fingers to move the map"));
      else onHint("");
    };
    container.addEventListener("wheel", onWheel, options);
    container.addEventListener("pointerdown", onPointer, options);
    container.addEventListener("touchmove", onTouch, { capture: true, passive: true });
    return () => {
      window.clearTimeout(hidden);
      container.removeEventListener("wheel", onWheel, options);
      container.removeEventListener("pointerdown", onPointer, options);
      container.removeEventListener("touchmove", onTouch, options);
    };
  }, [map, onHint]);

  // Before anything is laid on it, which would have to be laid out twice.
  useLayoutEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", t("Map; arrow keys move it, plus and minus zoom"));
    const bounds = latLngBounds(latLng([west, south]), latLng([east, north]));
    let moved = false;
    let fitting = false;
    let fitted = "";
    const fit = () => {
      const { clientWidth, clientHeight } = container;
      // Hidden: what was last shown stays.
      if (clientWidth === 0 || clientHeight === 0) return;
      // An observer tells at once what is known already; each fitting has all labels placed anew.
      const size = `${clientWidth} × ${clientHeight}`;
      if (size === fitted) return;
      fitted = size;
      fitting = true;
      map.invalidateSize({ animate: false, pan: false });
      if (!moved) {
        map.setMinZoom(0);
        map.fitBounds(bounds, { animate: false });
        map.setMinZoom(map.getZoom() - 0.5);
        map.setMaxBounds(bounds.pad(1));
      }
      fitting = false;
    };
    const onMove = () => {
      if (!fitting) moved = true;
    };
    map.on("movestart", onMove);
    const observer = new ResizeObserver(fit);
    observer.observe(container);
    fit();
    return () => {
      observer.disconnect();
      map.off("movestart", onMove);
    };
  }, [map, west, south, east, north]);

  return null;
}
