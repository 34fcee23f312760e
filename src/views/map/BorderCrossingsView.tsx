import { useMemo } from "react";
import { type BatchRow, batchRows } from "../../derive/batchRows.ts";
import { claimsByPlace, derivePlaces } from "../../derive/places.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, claimsUnder, THIS_SITE } from "../brief.ts";
import { formatList } from "../format.ts";
import type { ViewProps } from "../view.ts";
import { BorderCrossings } from "./BorderCrossings.tsx";
import { crossingsFinding } from "./finding.ts";

export function BorderCrossingsView(props: ViewProps) {
  const { known } = props;
  const { rule } = props.state;
  const rows = useMemo(() => batchRows(known, [], rule), [known, rule]);
  return <Crossings {...props} batches={rows} />;
}

/** By itself, as what is derived next: the page can answer its reader in between. */
function Crossings(props: ViewProps & { readonly batches: readonly BatchRow[] }) {
  const { known } = props;
  const claims = useMemo(() => claimsByPlace(known), [known]);
  return <Placed {...props} claims={claims} />;
}

function Placed({
  batches,
  claims,
  known,
  state: { rule },
  units,
  basemap,
  act,
}: ViewProps & {
  readonly batches: readonly BatchRow[];
  readonly claims: ReturnType<typeof claimsByPlace>;
}) {
  const places = useMemo(() => derivePlaces(known, batches, claims), [known, batches, claims]);
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
  const places = derivePlaces(known, batchRows(known, [], rule));
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
