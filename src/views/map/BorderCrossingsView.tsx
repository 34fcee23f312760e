import { useMemo } from "react";
import { deriveBatches } from "../../derive/batches.ts";
import { derivePlaces } from "../../derive/places.ts";
import type { ViewProps } from "../view.ts";
import { BorderCrossings } from "./BorderCrossings.tsx";

export function BorderCrossingsView({ known, state, units, basemap, act }: ViewProps) {
  const { rule } = state;
  const places = useMemo(
    () => derivePlaces(known, deriveBatches(known, { nationality: [], rule }).rows),
    [known, rule],
  );
  const unit = units.get("person");
  if (!unit) return null;
  return (
    <BorderCrossings
      places={places}
      border={basemap.border}
      region={basemap.region}
      rule={rule}
      unit={unit}
      act={act}
    />
  );
}
