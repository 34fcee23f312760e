import { useMemo } from "react";
import { deriveBatches } from "../../derive/batches.ts";
import { derivePlaces } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, claimsUnder, THIS_SITE } from "../brief.ts";
import { formatList } from "../format.ts";
import type { ViewProps } from "../view.ts";
import { BorderCrossings } from "./BorderCrossings.tsx";
import { crossingsFinding } from "./finding.ts";

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
      hasBorder={known.dataset.map.border !== undefined}
      region={basemap.region}
      rule={rule}
      unit={unit}
      act={act}
    />
  );
}

/** The crossings that carried most. */
export function briefCrossings({ known, state: { rule } }: BriefProps): Brief {
  const places = derivePlaces(known, deriveBatches(known, { nationality: [], rule }).rows);
  const rows = places.rows.flatMap(({ name: of, crossed }) => {
    if (!crossed) return [];
    const speakers = crossed.speakers.map(({ name }) => name ?? t(THIS_SITE));
    return [{ figure: crossed.figure, of, by: formatList(speakers) }];
  });
  return {
    sentence: crossingsFinding(places),
    rows: rows.slice(0, BRIEF_ROWS),
    claims: [
      ...claimsUnder([...rows.map(({ figure }) => figure), places.unnamed?.figure]),
      ...places.rows.flatMap((row) => row.batches).flatMap(({ row }) => row.figure.claims),
    ],
  };
}
