import { Suspense, useMemo } from "react";
import { deriveBatches } from "../../derive/batches.ts";
import { type BatchRow, batchRows } from "../../derive/batchRows.ts";
import { leastOf, speakerOf } from "../../derive/crossed.ts";
import { isAdded } from "../../derive/runningTotal.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, claimsUnder, THIS_SITE } from "../brief.ts";
import { formatDate } from "../formatDate.ts";
import { lazyView } from "../lazyView.tsx";
import type { ViewProps } from "../view.ts";
import { Batches } from "./Batches.tsx";
import { batchesFinding } from "./finding.ts";

// For addresses that narrow.
const TotalMoves = lazyView(() => import("./TotalMoves.tsx").then((module) => module.TotalMoves));

export function BatchesView(props: ViewProps) {
  const {
    known,
    state: { nationality, rule },
  } = props;
  const rows = useMemo(() => batchRows(known, nationality, rule), [known, nationality, rule]);
  return <BatchesOf {...props} rows={rows} />;
}

/** By itself, so that the page can answer its reader between the batches and what they add up to. */
function BatchesOf({
  rows,
  known,
  state,
  units,
  glossary,
  act,
}: ViewProps & { readonly rows: readonly BatchRow[] }) {
  const { nationality, rule, asof } = state;
  const batches = useMemo(
    () => deriveBatches(known, { nationality, rule }, rows),
    [known, nationality, rule, rows],
  );
  const isMoved = nationality.length > 0 || rule !== "editor" || asof !== "";
  const moved = isMoved && (
    <Suspense>
      <TotalMoves {...{ known, nationality, rule, asof, units, act }} />
    </Suspense>
  );
  return <Batches batches={batches} units={units} glossary={glossary} moved={moved} act={act} />;
}

/** The total, and the largest of the batches that are added. */
export function briefBatches({ known, state }: BriefProps): Brief {
  const batches = deriveBatches(known, state);
  const { rows, official, events } = batches;
  const largest = rows
    .filter(isAdded)
    .toSorted((a, b) => leastOf(b.figure) - leastOf(a.figure))
    .slice(0, BRIEF_ROWS);
  return {
    sentence: batchesFinding(batches),
    rows: largest.map((row) => ({
      figure: row.figure,
      of: `${row.label}, ${formatDate(row.occurred)}`,
      by: speakerOf(row, known) ?? t(THIS_SITE),
    })),
    claims: [
      ...rows.flatMap((row) => claimsUnder([row.figure, row.men, row.women, row.flights])),
      ...claimsUnder(official.map(({ figure }) => figure)),
      ...events.flatMap((event) => event.claims),
    ],
  };
}
