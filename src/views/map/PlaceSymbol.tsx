import type { PlaceRow } from "../../derive/places.ts";
import "./PlaceSymbol.css";

/** The sign of a kind of place: crossings filled, towns hollow, compounds square. */
export function PlaceSymbol({ kind }: { readonly kind: PlaceRow["kind"] }) {
  return (
    <svg
      className="place-symbol"
      data-kind={kind}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {SHAPES[kind]}
    </svg>
  );
}

/** What stands in a list for a place that is drawn as an area. */
export function AreaSymbol() {
  return (
    <svg
      className="place-symbol"
      data-kind="area"
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <circle r="5.5" />
    </svg>
  );
}

const SHAPES: { readonly [K in PlaceRow["kind"]]: React.ReactNode } = {
  crossing: <circle r="5" />,
  town: <circle r="4" />,
  village: <circle r="3" />,
  compound: <rect x="-4" y="-4" width="8" height="8" />,
  airport: <path d="M0 -5 L5 4 L-5 4 Z" />,
  river: <path d="M-6 2 Q-3 -4 0 0 T6 -2" />,
  detention: <rect x="-4" y="-4" width="8" height="8" />,
};
